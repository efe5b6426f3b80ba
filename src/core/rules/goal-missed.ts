import { judgeGoals } from "../judging/goals";
import { shownPercent } from "../values/shown";
import { defineRule } from "./rule";

/** A number in the yearly goal was not reached, and the text does not say why. */
export const goalMissed = defineRule({
  id: "goal-missed",
  code: "G02",
  severity: "warning",
  scope: "annex",
  families: ["evaluation"],
  basis: "selfEvaluation",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      for (const { planned, achieved, outcome } of judgeGoals(annex)) {
        if (outcome.kind === "unclear") {
          yield { kind: "unjudged", at: achieved, reason: outcome.reason, args: { text: outcome.goal } };
        }
        if (outcome.kind !== "compared" || outcome.explained) continue;
        const missed = outcome.smaller ? outcome.ratio.gt(1) : outcome.ratio.lt(1);
        if (!missed) continue;
        const arithmetic = `${outcome.sum} = ${shownPercent(outcome.ratio)}`;
        yield { kind: "finding", at: achieved, arithmetic, args: { goal: outcome.goal }, related: [planned] };
      }
    }
  },
});
