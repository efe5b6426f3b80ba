import { indicatorsOf } from "../reading/indicators-of";
import { scoreIndicator } from "../judging/expected-score";
import { measuredIn } from "../judging/indicator";
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
      const measured = indicatorsOf(annex).flatMap((row) => {
        const terms = measuredIn(row);
        return terms ? [{ row, isSame: terms.reached.eq(terms.wanted) }] : [];
      });
      const isFull = measured.every(({ row }) => {
        const { weight, score } = scoreIndicator(annex, row, profile);
        return weight !== null && score?.eq(weight) === true;
      });
      const targets = new Set(measured.map(({ row }) => halfWidth(targetFieldOf(row)?.text ?? "")));
      if (!at || measured.length < fewest || targets.size <= mostAlike || !isFull) continue;
      if (measured.every(({ isSame }) => isSame))
        yield { kind: "finding", at, args: { count: String(measured.length) } };
    }
  },
});
