import { pointsOf } from "../judging/amounts";
import { budgetStep } from "../judging/budget-steps";
import { indicatorsOf } from "../reading/indicators-of";
import { shownNumber, shownPercent } from "../values/shown";
import { defineRule } from "./rule";

/** Where a place scores 预算完成率 and 预算控制率 by steps, a score is no more than its step leaves. */
export const steppedScore = defineRule({
  id: "stepped-score",
  code: "S13",
  severity: "warning",
  scope: "annex",
  families: ["evaluation"],
  basis: "local",
  numbers: ["completionStep", "adjustmentSteps"],
  since: "0.2.0",
  *check({ annexes, profile }) {
    for (const annex of annexes) {
      for (const row of indicatorsOf(annex)) {
        const { score: at, weight } = row.cells;
        const score = pointsOf(at);
        const step = budgetStep(annex, row, profile);
        const points = pointsOf(weight);
        // What exceeds its weight has a rule of its own.
        if (!at || !weight || score === null || !step || !points || score.gt(points)) continue;
        if (score.minus(step.most).lte(profile.tolerance.score)) continue;
        const { rate, arithmetic, cells } = step;
        const most = shownNumber(step.most);
        const found = {
          kind: "finding",
          at,
          actual: at.text.trim(),
          limit: { sign: "≤", value: most },
          ...(arithmetic !== null && { arithmetic }),
          related: [...cells, weight],
        } as const;
        const { below, costs } = profile.completionStep;
        if (step.of === "adjustment") yield { ...found, variant: "adjustment", args: { rate, most } };
        else
          yield {
            ...found,
            variant: "completion",
            args: { rate, most, step: shownPercent(below), costs: shownNumber(costs) },
          };
      }
    }
  },
});
