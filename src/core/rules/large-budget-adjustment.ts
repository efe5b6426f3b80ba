import { shownPercent } from "../values/shown";
import { amountOf, rowOf } from "../judging/amounts";
import { isFilled } from "./forms";
import type { Rule } from "./rule";

/** The budget was changed a lot over the year, or given only during it, and nothing says why. */
export const largeBudgetAdjustment: Rule = {
  id: "large-budget-adjustment",
  code: "F01",
  severity: "warning",
  scope: "annex",
  families: ["evaluation"],
  basis: "notice",
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
      yield {
        kind: "finding",
        at: annualBudget,
        ...(!change && { variant: "midyear" }),
        actual: annualBudget.text.trim(),
        ...(change && {
          arithmetic: `(${annual.toFixed()} - ${initial.toFixed()}) ÷ ${initial.toFixed()} = ${shownPercent(change, 1)}`,
        }),
        args: { initial: initialBudget.text.trim(), most: shownPercent(largeAdjustment) },
        related: [initialBudget],
      };
    }
  },
};
