import { scoredIndicators, type ScoredIndicator } from "../judging/expected-score";
import { measuredIn } from "../judging/indicator";
import { percentColumns } from "../judging/percent-columns";
import { targetFieldOf } from "../judging/target";
import { halfWidth } from "../values/half-width";
import { defineRule } from "./rule";

/** So many targets, so many of them different, are not all met to the last digit by chance. */
const [fewest, mostAlike] = [8, 4];

/** Every actual value is its target and every score is full: the targets may have been copied. */
export const everyTargetJustMet = defineRule({
  id: "every-target-just-met",
  code: "S12",
  severity: "info",
  scope: "annex",
  families: ["evaluation"],
  basis: "selfEvaluation",
  since: "0.2.0",
  *check({ annexes, profile }) {
    for (const annex of annexes) {
      const at = annex.tables.indicators?.heading.actual;
      const scored = scoredIndicators(annex, profile);
      const measured = scored.flatMap((one) => {
        const terms = measuredIn(one.row, percentColumns(annex));
        return terms ? [{ ...one, terms }] : [];
      });
      if (!at || measured.some(isOtherwise)) continue;
      const targets = new Set(measured.map(({ row }) => halfWidth(targetFieldOf(row)?.text ?? "")));
      if (measured.length < fewest || targets.size <= mostAlike) continue;
      yield { kind: "finding", at, args: { count: String(measured.length) } };
    }
  },
});

interface Measured extends ScoredIndicator {
  readonly terms: NonNullable<ReturnType<typeof measuredIn>>;
}

/** Whether a target was not met to the last digit, or not with all its points. What cannot be measured says nothing. */
function isOtherwise({ weight, score, terms }: Measured): boolean {
  return !(weight !== null && score?.eq(weight) === true && terms.reached.eq(terms.wanted));
}
