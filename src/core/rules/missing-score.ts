import { indicatorsOf } from "../reading/indicators-of";
import { eachOrTogether } from "./each-or-together";
import { isBlank, isFilled } from "./forms";
import { defineRule } from "./rule";

/** An indicator was carried out and weighs something, but has no score. */
export const missingScore = defineRule({
  id: "missing-score",
  code: "I06",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "blanks",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      const waiting = indicatorsOf(annex).flatMap(({ cells }) => {
        const { name, actual, weight, score } = cells;
        if (!isBlank(score) || !isFilled(name) || !isFilled(actual) || !isFilled(weight)) return [];
        const args = { weight: weight.text.trim() };
        return [{ kind: "finding" as const, at: score, args, related: [actual, weight] }];
      });
      yield* eachOrTogether(waiting);
    }
  },
});
