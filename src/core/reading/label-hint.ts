import { annexes, type AnnexKind } from "../forms/index";
import type { Unread } from "./annex";
import type { LabelHint } from "./hints";

/**
 * The labels of the printed form that one which was not understood may stand for: a column of its table, else a field or
 * row; all of them where none is given.
 */
export function labelsToChoose(annex: AnnexKind, unread?: Pick<Unread, "kind" | "table">): string[] {
  const { fields = [], tables = [] } = annexes.find(({ kind }) => kind === annex) ?? {};
  const columns = tables.filter(({ id }) => !unread || id === unread.table).flatMap((table) => table.columns);
  const own = fields.filter(({ standsFor }) => !standsFor);
  const others = [...own, ...tables.flatMap(({ rows }) => rows ?? [])];
  const described = !unread ? [...columns, ...others] : unread.kind === "column" ? columns : others;
  return [...new Set(described.flatMap(({ labels }) => labels.slice(0, 1)))];
}

/** What choosing a label for something that was not understood says: of "落实单位：某局" only what stands before the colon. */
export function labelHint({ kind, text }: Pick<Unread, "kind" | "text">, label: string): LabelHint {
  return { text: (kind === "label" ? text.replace(/[:：][\s\S]*/, "") : text).trim(), label };
}
