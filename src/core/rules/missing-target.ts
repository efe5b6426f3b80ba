import { targetFieldOf } from "../judging/target";
import { indicatorsOf } from "../reading/indicators-of";
import { isBlank, isFilled } from "./forms";
import { defineRule } from "./rule";

/** An indicator was scored although it says no target to be held against. */
export const missingTarget = defineRule({
  id: "missing-target",
  code: "I07",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "blanks",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      for (const row of indicatorsOf(annex)) {
        const { name, score } = row.cells;
        const target = targetFieldOf(row);
        // 无 is a target: none of what should not happen.
        if (!isBlank(target) || target.value.kind === "not-applicable" || !isFilled(name) || !isFilled(score)) continue;
        yield { kind: "finding", at: target, related: [score] };
      }
    }
  },
});
