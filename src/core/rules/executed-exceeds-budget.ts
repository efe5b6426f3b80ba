import { amountOf } from "../judging/amounts";
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
        const { annualBudget, executed } = cells;
        const budget = amountOf(annex, "funds", annualBudget);
        const spent = amountOf(annex, "funds", executed);
        if (!annualBudget || !executed || budget === null || spent === null) continue;
        if (spent.minus(budget).lte(allowance(workbook.profile, annex, "funds", annualBudget))) continue;
        const most = annualBudget.text.trim();
        yield {
          kind: "finding",
          at: executed,
          actual: executed.text.trim(),
          limit: { sign: "≤", value: most },
          args: { budget: most },
          related: [annualBudget],
        };
      }
    }
  },
});
