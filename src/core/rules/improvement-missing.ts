import type { Field } from "../reading/annex";
import { scoredIndicators } from "../judging/expected-score";
import { halfWidth } from "../values/half-width";
import { isFilled } from "./forms";
import { saysNoReason } from "./no-reason";
import { defineRule } from "./rule";

/** How a text says what will be done. */
const measures =
  /改进|措施|下一步|今后|以后|将|拟|加强|加大|加快|完善|督促|提高|提升|计划|继续|争取|力争|优化|强化|规范|调整|推进|整改|严格|尽快|落实|协调|跟进|列入|明年|下年|次年|要求|建立|健全|补充|重新|待|应|改为/;

/** The column asks for measures too, and a missed target has only its reason. */
export const improvementMissing = defineRule({
  id: "improvement-missing",
  code: "I10",
  severity: "info",
  scope: "annex",
  families: ["evaluation"],
  basis: "selfEvaluation",
  since: "0.2.0",
  *check({ annexes, profile }) {
    for (const annex of annexes) {
      const heading = annex.tables.indicators?.heading.reason;
      if (!heading || !/改进|措施/.test(halfWidth(heading.text))) continue;
      const seen = new Set<Field>();
      for (const { row, outcome } of scoredIndicators(annex, profile)) {
        const { reason } = row.cells;
        if (outcome.kind !== "missed" || !isFilled(reason) || saysNoReason(reason)) continue;
        if (!measures.test(reason.text) && !seen.has(reason)) yield { kind: "finding", at: reason, related: [heading] };
        seen.add(reason);
      }
    }
  },
});
