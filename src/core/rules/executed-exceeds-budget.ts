import { statedIn } from "../judging/amounts";
import { allowance } from "./forms";
import { defineRule } from "./rule";

/** More was executed than the annual budget, which already holds every adjustment. */
export const executedExceedsBudget = defineRule({
  id: "executed-exceeds-budget",
  code: "F04",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "budgetLaw",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      for (const { cells } of annex.tables.funds?.rows ?? []) {
        const budget = statedIn(annex, "funds", cells.annualBudget);
        const spent = statedIn(annex, "funds", cells.executed);
        if (!budget || !spent) continue;
        if (spent.amount.minus(budget.amount).lte(allowance(workbook.profile, annex, "funds", budget.at))) continue;
        const most = budget.at.text.trim();
        yield {
          kind: "finding",
          at: spent.at,
          actual: spent.at.text.trim(),
          limit: { sign: "≤", value: most },
          args: { budget: most },
          related: [budget.at],
        };
      }
    }
  },
});
