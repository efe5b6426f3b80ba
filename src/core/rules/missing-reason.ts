import type { Field } from "../reading/annex";
import { isExecutionItem } from "../reading/execution";
import { scoredIndicators } from "../judging/expected-score";
import { targetFieldOf } from "../judging/target";
import { saysNoReason } from "./no-reason";
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
      const { reasons } = annex.fields;
      if (reasons && !saysNoReason(reasons)) continue;
      const asked = new Set<Field>();
      for (const { row, outcome } of scoredIndicators(annex, workbook.profile)) {
        const { actual } = row.cells;
        const reason = row.cells.reason ?? reasons;
        const target = targetFieldOf(row);
        const missed = outcome.kind === "missed" || (outcome.kind === "qualitative" && outcome.degree === "missed");
        const partly = outcome.kind === "qualitative" && outcome.degree === "partly";
        if (!(missed || partly) || isExecutionItem(row) || !reason || !saysNoReason(reason) || !target || !actual)
          continue;
        // One cell for several indicators is asked for once.
        if (asked.has(reason)) continue;
        asked.add(reason);
        if (partly) {
          const args = { reached: actual.text.trim() };
          yield {
            kind: "finding",
            at: reason,
            variant: "partly",
            severity: "warning",
            args,
            related: [target, actual],
          };
          continue;
        }
        const args = { target: target.text.trim(), reached: actual.text.trim() };
        yield { kind: "finding", at: reason, args, related: [target, actual] };
      }
    }
  },
});
