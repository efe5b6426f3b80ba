import { judgeGoals } from "../judging/goals";
import { scoredIndicators } from "../judging/expected-score";
import { targetFieldOf } from "../judging/target";
import { shownPercent } from "../values/shown";
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
      for (const { row, outcome } of scoredIndicators(annex, workbook.profile)) {
        const { actual, reason } = row.cells;
        const target = targetFieldOf(row);
        if (outcome.kind !== "met" || !outcome.over || !target || !actual || !(reason === undefined || isBlank(reason)))
          continue;
        const most = shownPercent(workbook.profile.overAchievement);
        const reached = actual.text.trim();
        const found = {
          kind: "finding",
          limit: { sign: "<", value: most },
          arithmetic: `${outcome.over.sum} = ${shownPercent(outcome.over.ratio)}`,
          args: { reached, target: target.text.trim(), most },
        } as const;
        // What was reached stands; what a person adds is the reason, where the form has room for it.
        yield reason
          ? { ...found, at: reason, related: [actual, target] }
          : { ...found, at: actual, actual: reached, related: [target] };
      }
      for (const { planned, achieved, outcome } of judgeGoals(annex)) {
        if (outcome.kind !== "compared" || outcome.smaller || outcome.ratio.lt(workbook.profile.overAchievement))
          continue;
        const arithmetic = `${outcome.sum} = ${shownPercent(outcome.ratio)}`;
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
