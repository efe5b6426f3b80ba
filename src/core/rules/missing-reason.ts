import { isExecutionItem } from "../reading/derived-cells";
import { scoreIndicator } from "../scoring/expected-score";
import { targetFieldOf } from "../scoring/indicator";
import { evaluationsOf, indicatorsOf, isBlank } from "./forms";
import type { Rule } from "./rule";

/** A missed target wants its deviation explained; a low execution rate has its own rule and threshold. */
export const missingReason: Rule = {
  id: "missing-reason",
  code: "I04",
  severity: "error",
  annexes: ["whole-evaluation", "project-evaluation"],
  basis: "method-2020",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of evaluationsOf(workbook)) {
      for (const row of indicatorsOf(annex)) {
        const { actual, reason } = row.cells;
        const target = targetFieldOf(row);
        const { outcome } = scoreIndicator(annex, row, workbook.profile);
        const missed = outcome.kind === "missed" || (outcome.kind === "qualitative" && outcome.degree === "missed");
        if (!missed || isExecutionItem(row) || !isBlank(reason) || !target || !actual) continue;
        const args = { target: target.text.trim(), reached: actual.text.trim() };
        yield { kind: "finding", at: reason, args, related: [target, actual] };
      }
    }
  },
};
