import { shownChange, shownPercent } from "../values/shown";
import { amountOf, rowOf } from "../judging/amounts";
import { isBlank, isFilled } from "./forms";
import { defineRule } from "./rule";

/** The budget was changed a lot over the year, or given only during it, and nothing says why. */
export const largeBudgetAdjustment = defineRule({
  id: "large-budget-adjustment",
  code: "F01",
  severity: "warning",
  scope: "annex",
  families: ["evaluation"],
  basis: "budgeting",
  numbers: ["largeAdjustment"],
  since: "0.1.0",
  *check(workbook) {
    const { largeAdjustment } = workbook.profile;
    for (const annex of workbook.annexes) {
      const { initialBudget, annualBudget, reason } = rowOf(annex, "funds", "total")?.cells ?? {};
      const initial = amountOf(annex, "funds", initialBudget);
      const annual = amountOf(annex, "funds", annualBudget);
      if (!initialBudget || !annualBudget || initial === null || annual === null || isFilled(reason)) continue;
      const change = initial.eq(0) ? null : annual.minus(initial).div(initial);
      if (change ? change.abs().lte(largeAdjustment) : annual.eq(0)) continue;
      const args = { annual: annualBudget.text.trim(), initial: initialBudget.text.trim() };
      // What was budgeted stands; what a person adds is the reason, where the form has room for it.
      const found = isBlank(reason)
        ? ({ kind: "finding", at: reason, related: [annualBudget, initialBudget] } as const)
        : ({ kind: "finding", at: annualBudget, actual: args.annual, related: [initialBudget] } as const);
      if (!change) {
        yield { ...found, variant: "midyear", args };
        continue;
      }
      const arithmetic = shownChange(annual, initial);
      const most = shownPercent(largeAdjustment);
      yield largeAdjustment.eq(0)
        ? { ...found, variant: "any", arithmetic, args }
        : { ...found, limit: { sign: "≤", value: most }, arithmetic, args: { ...args, most } };
    }
  },
});
