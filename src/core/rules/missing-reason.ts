import { isExecutionItem } from "../reading/execution";
import type { Field } from "../reading/annex";
import { scoreIndicator } from "../judging/expected-score";
import { targetFieldOf } from "../judging/target";
import { halfWidth } from "../values/half-width";
import { saysNothing } from "../values/value";
import { indicatorsOf } from "../reading/indicators-of";
import { defineRule } from "./rule";

/** A missed target wants its deviation explained; a low execution rate has its own rule and threshold. */
export const missingReason = defineRule({
  id: "missing-reason",
  code: "I04",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "selfEvaluation",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      for (const row of indicatorsOf(annex)) {
        const { actual, reason } = row.cells;
        const target = targetFieldOf(row);
        const { outcome } = scoreIndicator(annex, row, workbook.profile);
        const missed = outcome.kind === "missed" || (outcome.kind === "qualitative" && outcome.degree === "missed");
        if (!missed || isExecutionItem(row) || !reason || !saysNone(reason) || !target || !actual) continue;
        const args = { target: target.text.trim(), reached: actual.text.trim() };
        yield { kind: "finding", at: reason, args, related: [target, actual] };
      }
    }
  },
});

/** Whether no reason is given: nothing, or that there is none. */
function saysNone(reason: Field): boolean {
  return saysNothing(reason.value) || /^(无|没有|不存在)(偏差|原因|未完成)/.test(halfWidth(reason.text));
}
