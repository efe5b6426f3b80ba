import { scoredIndicators } from "../judging/expected-score";
import { isFilled } from "./forms";
import { defineRule } from "./rule";

/** A reason why the target was missed beside full marks for it: one of the two is wrong. */
export const reasonBesideFullMarks = defineRule({
  id: "reason-beside-full-marks",
  code: "I05",
  severity: "warning",
  scope: "annex",
  families: ["evaluation"],
  basis: "scoring",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      for (const { row, outcome, weight, score, expected } of scoredIndicators(annex, workbook.profile)) {
        const { reason, score: scored } = row.cells;
        if (!isFilled(reason) || !scored) continue;
        if (outcome.kind !== "missed" || !weight || !score?.eq(weight) || expected?.gte(weight)) continue;
        yield {
          kind: "finding",
          at: reason,
          actual: reason.text.trim(),
          args: { score: scored.text.trim() },
          related: [scored],
        };
      }
    }
  },
});
