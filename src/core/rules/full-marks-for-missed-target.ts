import { provingCells } from "../judging/target";
import { scoredIndicators } from "../judging/expected-score";
import { defineRule } from "./rule";

/** A target that was missed earns its weight in proportion, never the whole of it. */
export const fullMarksForMissedTarget = defineRule({
  id: "full-marks-for-missed-target",
  code: "S06",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "scoring",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      for (const scored of scoredIndicators(annex, workbook.profile)) {
        const { row, outcome, weight, score, scoreField, expected, shown, arithmetic } = scored;
        if (outcome.kind !== "missed" || !scoreField || !weight?.gt(0) || !score || !expected || score.lt(weight))
          continue;
        // 332 of 333 rounds to the full point: the form has no digit to show the difference.
        if (expected.gte(weight)) continue;
        yield {
          kind: "finding",
          at: scoreField,
          actual: scoreField.text.trim(),
          expected: shown,
          ...(arithmetic ? { arithmetic } : { variant: "none" }),
          related: provingCells(row),
          fix: { value: shown },
        };
      }
    }
  },
});
