import { judgeGoals } from "../judging/goals";
import { defineRule } from "./rule";

/** The goal planned a number and the result states none: 追回待遇11人 -> 追回待遇 人. */
export const goalNumberMissing = defineRule({
  id: "goal-number-missing",
  code: "G01",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "selfEvaluation",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      for (const { planned, achieved, outcome } of judgeGoals(annex)) {
        if (outcome.kind !== "no-number") continue;
        const args = { goal: outcome.goal, number: outcome.number };
        yield {
          kind: "finding",
          at: achieved,
          ...(!outcome.unitAlone && { variant: "vague", severity: "warning" }),
          args,
          related: [planned],
        };
      }
    }
  },
});
