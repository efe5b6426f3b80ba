import type { TableDescription } from "../../forms/index";
import type { AnnexRow, Field } from "../annex";
import type { Form } from "../find-forms";
import type { Meaning } from "../meaning";
import { moneyUnit } from "./money-unit";
import { labelMeanings, type Seen } from "../sheet-view";
import { valueBeside } from "./beside";
import type { Reader } from "./reader";

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
export const pairedFunds: Reader = (form, claims) => {
  const table = form.description.tables.find(({ id }) => id === "funds");
  const end = form.headings[0]?.top ?? form.view.area.bottom + 1;
  if (!table || form.headings.some((heading) => heading.table === table)) return {};
  const pairs: Pair[] = [];
  for (let row = form.view.area.top; row < end; row++) pairs.push(...pairsIn(form, table, row));
  const heads = pairs.filter(({ role }) => role !== null);
  if (!needed.every((role) => heads.some((head) => head.role === role))) return {};
  const isOneRow = heads.every(({ label }) => label.row === heads[0]?.label.row);
  const isOf = (part: Seen, head: Seen) =>
    isOneRow ? part.column === head.column && part.row > head.row : part.row === head.row && part.column > head.column;
  const cells: Record<string, Field> = {};
  const parts = new Map<AnnexRow["key"], Record<string, Field>>();
  for (const { role, label, amount } of heads) {
    if (role === null) continue;
    cells[role] ??= amount;
    for (const part of pairs) {
      if (part.key === null || !isOf(part.label, label)) continue;
      parts.set(part.key, { ...parts.get(part.key), [role]: { ...part.amount, role } });
    }
  }
  for (const { label } of pairs) claims.claim(label);
  const total: AnnexRow = { key: "total", whole: null, label: null, cells };
  const rows = [...parts].map(([key, amounts]): AnnexRow => ({ key, whole: total, label: null, cells: amounts }));
  const money = moneyUnit(form.view, end - 1);
  return { tables: [{ id: table.id, heading: {}, rows: [total, ...rows], subtotals: [], closing: null, money }] };
};

function pairsIn({ view }: Form, table: TableDescription, row: number): Pair[] {
  return view.row(row).flatMap((label) => {
    const means = labelMeanings(label).filter((one) => "table" in one && one.table === table);
    const role = roleIn(means);
    const key = role ? null : (means.flatMap((one) => (one.kind === "row" ? [one.key] : []))[0] ?? null);
    const name = role ?? key;
    if (name === null) return [];
    const amount = valueBeside(view, name, label, (cell) => labelMeanings(cell).length > 0);
    const isAmount = amount?.value.kind === "quantity" || amount?.value.kind === "blank";
    return amount && isAmount ? [{ label, role, key, amount }] : [];
  });
}

function roleIn(means: readonly Meaning[]): string | null {
  const roles = means.flatMap((one) => (one.kind === "column" ? [one.role] : []));
  return (["initialBudget", ...needed] as const).find((role) => roles.includes(role)) ?? null;
}
