import { shownChange, shownPercent } from "../values/shown";
import { rowOf, statedIn } from "../judging/amounts";
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
      const initial = statedIn(annex, "funds", initialBudget);
      const annual = statedIn(annex, "funds", annualBudget);
      if (!initial || !annual || isFilled(reason)) continue;
      const change = initial.amount.eq(0) ? null : annual.amount.minus(initial.amount).div(initial.amount);
      if (change ? change.abs().lte(largeAdjustment) : annual.amount.eq(0)) continue;
      const args = { annual: annual.at.text.trim(), initial: initial.at.text.trim() };
      // What was budgeted stands; what a person adds is the reason, where the form has room for it.
      const found = isBlank(reason)
        ? ({ kind: "finding", at: reason, related: [annual.at, initial.at] } as const)
        : ({ kind: "finding", at: annual.at, actual: args.annual, related: [initial.at] } as const);
      if (!change) {
        yield { ...found, variant: "midyear", args };
        continue;
      }
      const arithmetic = shownChange(annual.amount, initial.amount);
      const most = shownPercent(largeAdjustment);
      yield largeAdjustment.eq(0)
        ? { ...found, variant: "any", arithmetic, args }
        : { ...found, limit: { sign: "≤", value: most }, arithmetic, args: { ...args, most } };
    }
  },
});
