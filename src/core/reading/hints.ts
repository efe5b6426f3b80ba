import { annexes, type AnnexKind } from "../forms/index";
import type { Grid, SheetHints } from "../grid/grid";
import { rememberedBy } from "../values/remembered-by";
import type { Unread } from "./annex";
import { labelKey } from "./label";
import { meaningsOf } from "./meaning";

/** What a person says of a workbook where its labels alone do not tell. */
export interface Hints {
  /** What each named sheet holds. */
  readonly annexes: Readonly<Partial<Record<string, AnnexKind | "none">>>;
  readonly labels: readonly LabelHint[];
}

/** A label as a place words it, and the label of the printed form that it stands for. */
export interface LabelHint {
  readonly text: string;
  readonly label: string;
}

export const noHints: Hints = { annexes: {}, labels: [] };

/**
 * The sheets with what was said of them: reading, checking and filling then take it from there. The same grid with the
 * same hints comes back as the same object, whose annexes are known.
 */
export function withHints(grids: readonly Grid[], hints: Hints): Grid[] {
  return grids.map(hinted(hints));
}

const hinted = rememberedBy((hints: Hints) => {
  const labels = new Map(hints.labels.map(({ text, label }) => [labelKey(text), label]));
  labels.delete("");
  const said = new Map(Object.entries(hints.annexes));
  return rememberedBy((grid: Grid): Grid => {
    const annex = said.get(grid.sheet);
    if (annex === undefined && labels.size === 0) return grid;
    const own: SheetHints = { labels, ...(annex !== undefined && { annex }) };
    return { ...grid, hints: own };
  });
});

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

/** Whether this says something of a label: its text is one, and it stands for a label that is known. */
export function isLabelHint(value: unknown): value is LabelHint {
  if (typeof value !== "object" || value === null || !("text" in value && "label" in value)) return false;
  const { text, label } = value;
  return typeof text === "string" && labelKey(text) !== "" && typeof label === "string" && meaningsOf(label).length > 0;
}
