import { shownPercent } from "../values/shown";
import { amountOf, rowOf } from "../judging/amounts";
import { isFilled } from "./forms";
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
      const [actual, before] = [annualBudget.text.trim(), initialBudget.text.trim()];
      const found = { kind: "finding", at: annualBudget, actual, related: [initialBudget] } as const;
      if (!change) {
        yield { ...found, variant: "midyear", args: { initial: before } };
        continue;
      }
      const arithmetic = `(${annual.toFixed()} - ${initial.toFixed()}) ÷ ${initial.toFixed()} = ${shownPercent(change, 1)}`;
      yield { ...found, arithmetic, args: { initial: before, most: shownPercent(largeAdjustment) } };
    }
  },
});
