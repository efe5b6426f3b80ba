import Big from "big.js";
import type { Unit } from "../../values/unit";
import type { AnnexRow } from "../annex";
import { numberIn } from "../../judging/derived-cells";
import { labelKey } from "../label";

/** What amounts may be off by rounding where it is only asked which rows belong together, in the table's unit. */
const near = new Big("0.05");
const columns = ["initialBudget", "annualBudget", "executed"] as const;

/**
 * Forms break the total down twice (by source, then 基本支出, 项目支出) or a part of it further (财政拨款, of which
 * 上级补助). Rows of the form's own that do so, where the known ones make up the total without them, are no parts of it.
 */
export function withDirectParts(read: readonly AnnexRow[], money: Unit): readonly AnnexRow[] {
  const rows = ofFirstBreakdown(read);
  const total = rows.find((row) => rows.some(({ whole }) => whole === row));
  const parts = rows.filter(({ whole }) => whole === total);
  const known = parts.filter(({ key }) => key !== "part");
  if (!total || known.length === parts.length) return rows;
  const amounts = columns.map((role) => (some: readonly AnnexRow[]) => sumOf(some, role, money));
  const ties = (some: readonly AnnexRow[], others: readonly AnnexRow[]) =>
    amounts.some((sum) => sum(some).gt(near) && sum(some).minus(sum(others)).abs().lte(near));
  if (ties(parts, [total]) || !ties(known, [total])) return rows;
  const apart = new Set(
    runsOf(rows, parts).flatMap(({ before, run }) => {
      const isFurther = before !== total && /^\s*其中/.test(run[0]?.label?.text ?? "");
      return isFurther || ties(run, [total]) || (before && ties(run, [before])) ? run : [];
    }),
  );
  return rows.map((row) => (apart.has(row) ? { ...row, whole: null } : row));
}

/** Below 按收入性质分 and 按支出性质分 stand the parts of the total twice, and these rows may repeat it: the first parts count. */
function ofFirstBreakdown(rows: readonly AnnexRow[]): readonly AnnexRow[] {
  let breakdown = 0;
  return rows.map((row) => {
    const isHeading = /^按.*分$/.test(labelKey(row.label?.text ?? ""));
    if (isHeading) breakdown++;
    return isHeading || breakdown > 1 ? { ...row, whole: null } : row;
  });
}

/** The parts of the form's own that follow each other, with the row before them. */
function runsOf(rows: readonly AnnexRow[], parts: readonly AnnexRow[]): { before?: AnnexRow; run: AnnexRow[] }[] {
  const runs: { before?: AnnexRow; run: AnnexRow[] }[] = [];
  rows.forEach((row, at) => {
    if (row.key !== "part" || !parts.includes(row)) return;
    const before = rows[at - 1];
    const last = runs.at(-1);
    if (last && before && last.run.includes(before)) last.run.push(row);
    else runs.push({ ...(before && { before }), run: [row] });
  });
  return runs;
}

function sumOf(rows: readonly AnnexRow[], role: (typeof columns)[number], money: Unit): Big {
  const numbers = rows.flatMap(({ cells: { [role]: field } }) =>
    field?.value.kind === "quantity" ? [numberIn(field, money).number] : [],
  );
  return numbers.reduce<Big>((all, one) => (one === null || one === "unreadable" ? all : all.plus(one)), new Big(0));
}
