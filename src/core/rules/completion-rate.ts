import { Big } from "../values/big";
import type { AnnexRow, Field } from "../reading/annex";
import { roundingOf } from "../judging/derived-cells";
import { scoredIndicators } from "../judging/expected-score";
import type { Direction } from "../judging/direction";
import { measuredIn } from "../judging/indicator";
import { percentColumns } from "../judging/percent-columns";
import { targetFieldOf } from "../judging/target";
import { shownPercent } from "../values/shown";
import { defineRule } from "./rule";

/**
 * 完成率 and 偏差率 follow from target and actual value. Forms differ in how: capped at 100% or not, from the target or to it,
 * 100% for whatever was met. Only what no way gives is wrong.
 */
export const completionRate = defineRule({
  id: "completion-rate",
  code: "S10",
  severity: "warning",
  scope: "annex",
  families: ["evaluation"],
  basis: "sums",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      for (const { row, outcome } of scoredIndicators(annex, workbook.profile)) {
        const { completion, deviation } = row.cells;
        const measured = (completion ?? deviation) ? measuredIn(row, percentColumns(annex)) : null;
        if (!measured || measured.wanted.lte(0) || measured.reached.lt(0)) continue;
        const isMet = outcome.kind === "met";
        const ratio = measured.reached.div(measured.wanted);
        const { sum, direction } = measured;
        yield* compared(row, "completion", { ratio, sum }, completions(ratio, direction, isMet));
        const apart = measured.reached.minus(measured.wanted);
        const off = { ratio: ratio.minus(1), sum: `${sum} - 1` };
        yield* compared(row, "deviation", off, deviations(ratio, apart, isMet));
      }
    }
  },
});

/** Half a tenth of a percent: no form needs to be more exact. */
const least = new Big("0.0005");
const [none, whole] = [new Big(0), new Big(1)];

function completions(ratio: Big, direction: Direction, isMet: boolean): Big[] {
  const turned = [...(ratio.gt(0) ? [whole.div(ratio)] : []), whole.times(2).minus(ratio)];
  const capped = { more: [ratio], less: turned, open: [ratio, ...turned] }[direction];
  const met = isMet ? [whole] : [];
  return [ratio, ...capped, ...capped.map((one) => (one.gt(1) ? whole : one)), ...met];
}

/** As a share of the target, or in its own measure (percentage points). */
function deviations(ratio: Big, apart: Big, isMet: boolean): Big[] {
  const off = [ratio.minus(1), apart, apart.div(100)];
  return [...off, ...off.map((one) => one.times(-1)), ...(isMet ? [none] : [])];
}

function* compared(
  row: AnnexRow,
  role: "completion" | "deviation",
  { ratio, sum }: { readonly ratio: Big; readonly sum: string },
  ways: readonly Big[],
) {
  const field = row.cells[role];
  const [target, { actual }] = [targetFieldOf(row), row.cells];
  const stated = field && statedIn(field);
  if (!field || !stated || !target || !actual) return;
  if (stated.some(({ share, off }) => ways.some((one) => one.minus(share).abs().lte(off)))) return;
  const rate = shownPercent(ratio);
  yield {
    kind: "finding" as const,
    at: field,
    variant: role,
    actual: field.text.trim(),
    // Where forms differ in how it is counted, no one value is the right one.
    ...(ways.every((one) => one.eq(ratio)) && { expected: rate }),
    arithmetic: `${sum} = ${rate}`,
    args: { rate },
    related: [target, actual],
  };
}

/** What a share may mean as typed, 98.5 without its sign as well, each with what it may be off by rounding. */
function statedIn(field: Field): readonly { readonly share: Big; readonly off: Big }[] | null {
  const { value } = field;
  if (value.kind !== "quantity" || !["", "%"].includes(value.unit.base)) return null;
  const off = roundingOf(field, undefined, least);
  if (value.unit.base === "%") return [{ share: value.amount.div(100), off }];
  return [
    { share: value.amount, off: off.lt("0.05") ? off : new Big("0.05") },
    { share: value.amount.div(100), off: off.div(100) },
  ];
}
