import { indicatorsOf } from "../reading/indicators-of";
import { isBlank, isFilled } from "./forms";
import { defineRule } from "./rule";

/** An indicator was carried out and weighs something, but has no score. */
export const missingScore = defineRule({
  id: "missing-score",
  code: "I06",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "form",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      for (const { cells } of indicatorsOf(annex)) {
        const { name, actual, weight, score } = cells;
        if (!isBlank(score) || !isFilled(name) || !isFilled(actual) || !isFilled(weight)) continue;
        const args = { name: name.text.trim(), weight: weight.text.trim() };
        yield { kind: "finding", at: score, args, related: [actual, weight] };
      }
    }
  },
});
