import type { Annex } from "../reading/annex";
import { halfWidth } from "../values/half-width";
import { Big } from "../values/big";
import { pointsInAll } from "../judging/points-in-all";
import { allPoints } from "../places/all-points";
import { executionInTotal, executionRow } from "../reading/execution";
import { printedPoints } from "../values/points";
import { shownSum } from "../values/shown";
import { pointsOf } from "../judging/amounts";
import { isBlank, isFilled, unreadIn } from "./forms";
import { defineRule, type VerdictOf } from "./rule";
import { namesOf } from "../judging/missing-parts";
import { wrongSum, type WrongCell } from "./wrong-derived";

/** The weights, execution's with them, are 100 points or what the form says instead, and the total says so; 小计 is what those under its heading make. */
export const weightTotal = defineRule({
  id: "weight-total",
  code: "W02",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "indicators",
  numbers: ["fullPoints"],
  since: "0.1.0",
  *check(workbook) {
    for (const verdict of wrongSum(workbook, { table: "indicators", columns: ["weight"], rows: ["subtotal"] }))
      yield verdict.kind === "unjudged" || "variant" in verdict ? verdict : ofSubtotal(verdict);
    for (const annex of workbook.annexes) {
      const table = annex.tables.indicators;
      const execution = executionRow(annex);
      const items = [execution, ...(table?.rows ?? [])].flatMap((row) => (row ? [row.cells] : []));
      const weights = items.flatMap(({ weight }) => (isFilled(weight) ? [weight] : []));
      // What is scored and weighs nothing is what a person has to look at first.
      const missing = items.flatMap(({ weight, score }) => (isBlank(weight) && isFilled(score) ? [weight] : []));
      const total = table?.closing?.cells.weight;
      const at = total ?? table?.heading.weight;
      // A blank form comes with 10 points for the execution and 100 in all: that is not yet a sum.
      const isStarted = weights.some((weight) => weight !== execution?.cells.weight) || missing.length > 0;
      if (!at || !isStarted) continue;
      const numbers = weights.flatMap((field) => pointsOf(field) ?? []);
      const stated = pointsOf(total);
      if (numbers.length < weights.length || (isFilled(total) && stated === null)) {
        yield { kind: "unjudged", at, reason: "unreadable", args: unreadIn([...weights, at]) };
        continue;
      }
      const sum = numbers.reduce((all, one) => all.plus(one), new Big(0));
      const tolerance = workbook.profile.tolerance.score;
      // 项目绩效（85分） beside the heading: the other points are scored in a table of the form's own.
      const block = printedPoints(table?.heading.block?.text ?? "");
      if (block?.minus(sum).abs().lte(tolerance) && !isFilled(total)) continue;
      // Of the indicators alone the total need not say 100.
      const isOwn = execution !== null && executionInTotal(annex) === null;
      const isStated = stated === null || isOwn || stated.minus(sum).abs().lte(tolerance);
      const isFull = sum.minus(pointsInAll(annex, workbook.profile)).abs().lte(tolerance);
      if (isFull && isStated) continue;
      // Where the form prints no weight for the execution of the budget, it takes what the indicators leave.
      const left = allPoints.minus(sum);
      if (execution && !execution.cells.weight && (left.eq(10) || (left.gt(0) && isFilled(execution.cells.score))))
        continue;
      if (sum.lt(allPoints) && isConverted(annex)) {
        yield { kind: "unjudged", at, reason: "converted" };
        continue;
      }
      const said = sum.toFixed();
      if (missing.length > 0) {
        const args = { sum: said, parts: namesOf(annex, missing) };
        yield {
          kind: "finding",
          at,
          variant: "part-missing",
          ...(isFilled(total) && { actual: total.text.trim() }),
          args,
          related: [...missing, ...weights],
        };
        continue;
      }
      const found = {
        kind: "finding",
        at,
        ...(isFilled(total) && { actual: total.text.trim() }),
        ...(numbers.length > 1 && { arithmetic: shownSum(numbers) }),
        related: weights,
      } as const;
      if (isFilled(total) && isFull) yield { ...found, variant: "stated", actual: total.text.trim(), expected: said };
      else yield { ...found, args: { sum: said } };
    }
  },
});

/** A part of the 100 points that would be more than all of them is no correction. */
function ofSubtotal(wrong: WrongCell): VerdictOf<"weight-total"> {
  const { fix, ...found } = wrong;
  const isMore = new Big(wrong.expected).gt(allPoints);
  return { ...found, variant: "subtotal", ...(!isMore && { fix }) };
}

/** Some places leave out what does not apply and convert the rest to 100 points: the form then says so. */
function isConverted({ unread }: Annex): boolean {
  return unread.some(({ text }) =>
    /(换算|折算|折合)(为|成|至|到)?(百分|100)|不(适用|涉及).{0,16}(换算|折算|折合)/.test(halfWidth(text)),
  );
}
