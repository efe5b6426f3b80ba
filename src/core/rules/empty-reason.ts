import type { Field } from "../reading/annex";
import { labelKey } from "../reading/label";
import { scoredIndicators } from "../judging/expected-score";
import { halfWidth } from "../values/half-width";
import { isFilled } from "./forms";
import { saysNoReason } from "./no-reason";
import { defineRule } from "./rule";

/** Words that explain nothing. */
const empty =
  /^(一切)?(正常|无影响|没有影响|不影响|同上|略|正常(波动|偏差|情况)|(客观|其他|其它|主观)原因|工作需要|(已|按计划|按时|全部)?完成)[。.]*$/;

/** From so many rows on, one text is no reason of each. */
const sameIn = 3;

/** A reason was asked for, and what stands there is none. */
export const emptyReason = defineRule({
  id: "empty-reason",
  code: "I09",
  severity: "warning",
  scope: "annex",
  families: ["evaluation"],
  basis: "selfEvaluation",
  since: "0.2.0",
  *check({ annexes, profile }) {
    for (const annex of annexes) {
      const same = new Map<string, Field[]>();
      const seen = new Set<Field>();
      for (const { row, outcome } of scoredIndicators(annex, profile)) {
        const { reason, name } = row.cells;
        const isAsked =
          outcome.kind === "missed" ||
          (outcome.kind === "met" && outcome.over !== null) ||
          (outcome.kind === "qualitative" && (outcome.degree === "missed" || outcome.degree === "partly"));
        if (!isAsked || !isFilled(reason) || saysNoReason(reason) || seen.has(reason)) continue;
        seen.add(reason);
        const text = halfWidth(reason.text);
        const isName = isFilled(name) && labelKey(name.text) === labelKey(reason.text);
        if (isName) yield { kind: "finding", at: reason, variant: "name", actual: reason.text.trim(), related: [name] };
        else if (empty.test(text)) yield { kind: "finding", at: reason, actual: reason.text.trim() };
        else same.set(text, [...(same.get(text) ?? []), reason]);
      }
      for (const [first, ...others] of same.values()) {
        if (!first || others.length + 1 < sameIn) continue;
        const args = { count: String(others.length + 1) };
        yield { kind: "finding", at: first, variant: "same", severity: "info", args, related: others };
      }
    }
  },
});
