import type { TableDescription } from "../../forms/index";
import type { AnnexRow, AnnexTable, Field } from "../annex";
import type { Form } from "../find-forms";
import type { Meaning } from "../meaning";
import { moneyUnit } from "./money-unit";
import { labelMeanings, type Seen } from "../sheet-view";

/** An amount beside, or behind the colon of, a label of the funds: a column's ("executed") or a row's ("otherFunds"). */
interface Pair {
  readonly label: Seen;
  readonly role: string | null;
  readonly key: AnnexRow["key"] | null;
  readonly amount: Field;
}

const needed = ["annualBudget", "executed"] as const;

/**
 * The money of an evaluation that has no table of funds but pairs of a label and an amount: 预算数：100 and 执行数：98, in
 * one row with the sources of each below them, or one above the other with its sources behind it.
 */
export function pairedFunds(form: Form): AnnexTable | null {
  const table = form.description.tables.find(({ id }) => id === "funds");
  const end = form.headings[0]?.row ?? form.view.area.bottom + 1;
  if (!table || form.headings.some((heading) => heading.table === table)) return null;
  const pairs: Pair[] = [];
  for (let row = form.view.area.top; row < end; row++) pairs.push(...pairsIn(form, table, row));
  const heads = pairs.filter(({ role }) => role !== null);
  if (!needed.every((role) => heads.some((head) => head.role === role))) return null;
  const isOneRow = heads.every(({ label }) => label.row === heads[0]?.label.row);
  const cells: Record<string, Field> = {};
  const parts = new Map<AnnexRow["key"], Record<string, Field>>();
  for (const { role, label, amount } of heads) {
    cells[role ?? ""] ??= amount;
    for (const part of pairs) {
      const isIts = isOneRow
        ? part.label.column === label.column && part.label.row > label.row
        : part.label.row === label.row && part.label.column > label.column;
      if (!isIts || part.key === null) continue;
      parts.set(part.key, { ...parts.get(part.key), [role ?? ""]: { ...part.amount, role: role ?? "" } });
    }
  }
  const total: AnnexRow = { key: "total", whole: null, label: null, cells };
  const rows = [...parts].map(([key, amounts]): AnnexRow => ({ key, whole: total, label: null, cells: amounts }));
  const money = moneyUnit(form.view, end - 1);
  return { id: table.id, heading: {}, rows: [total, ...rows], subtotals: [], closing: null, money };
}

function pairsIn({ view }: Form, table: TableDescription, row: number): Pair[] {
  const cells = view.row(row);
  return cells.flatMap((label, at) => {
    const means = labelMeanings(label).filter((one) => "table" in one && one.table === table);
    const role = roleIn(means);
    const key = role ? null : (means.flatMap((one) => (one.kind === "row" ? [one.key] : []))[0] ?? null);
    const next = cells[at + 1];
    const name = role ?? key;
    if (name === null) return [];
    const beside = next ? view.field(name, row, next.column) : null;
    const amount = label.inline?.tail ? view.inlineField(name, label, label.inline.tail) : beside;
    return amount?.value.kind === "quantity" ? [{ label, role, key, amount }] : [];
  });
}

function roleIn(means: readonly Meaning[]): string | null {
  const roles = means.flatMap((one) => (one.kind === "column" ? [one.role] : []));
  return (["initialBudget", ...needed] as const).find((role) => roles.includes(role)) ?? null;
}
