import { judgeGoals } from "../judging/goals";
import { scoreIndicator } from "../judging/expected-score";
import { targetFieldOf } from "../judging/target";
import { shownPercent } from "../values/shown";
import { indicatorsOf } from "../reading/indicators-of";
import { isBlank } from "./forms";
import { defineRule } from "./rule";

/** Far more was reached than planned: the target was set too low, which wants a reason. In the goals' prose it is a remark. */
export const targetOverAchieved = defineRule({
  id: "target-over-achieved",
  code: "I03",
  severity: "warning",
  scope: "annex",
  families: ["evaluation"],
  basis: "scoring",
  numbers: ["overAchievement"],
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      for (const row of indicatorsOf(annex)) {
        const { actual, reason } = row.cells;
        const target = targetFieldOf(row);
        const { outcome } = scoreIndicator(annex, row, workbook.profile);
        if (outcome.kind !== "met" || !outcome.over || !target || !actual || !(reason === undefined || isBlank(reason)))
          continue;
        const arithmetic = `${outcome.over.sum} = ${shownPercent(outcome.over.ratio, 1)}`;
        yield {
          kind: "finding",
          at: actual,
          actual: actual.text.trim(),
          expected: target.text.trim(),
          arithmetic,
          related: [target, ...(reason ? [reason] : [])],
        };
      }
      for (const { planned, achieved, outcome } of judgeGoals(annex)) {
        if (outcome.kind !== "compared" || outcome.smaller || outcome.ratio.lt(workbook.profile.overAchievement))
          continue;
        const arithmetic = `${outcome.sum} = ${shownPercent(outcome.ratio, 1)}`;
        yield {
          kind: "finding",
          at: achieved,
          variant: "goal",
          severity: "info",
          arithmetic,
          args: { goal: outcome.goal },
          related: [planned],
        };
      }
    }
  },
});
