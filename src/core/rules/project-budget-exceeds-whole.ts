import { Big } from "../values/big";
import { rowOf } from "../judging/amounts";
import { annexesOf, inWan, isFilled, moneyAllowance, moneyOf, projectsOf, sumInWan } from "./forms";
import { defineRule } from "./rule";

/** The projects' annual budgets are a part of the whole unit's. */
export const projectBudgetExceedsWhole = defineRule({
  id: "project-budget-exceeds-whole",
  code: "X02",
  severity: "error",
  scope: "workbook",
  families: ["evaluation"],
  basis: "agreement",
  since: "0.1.0",
  *check(workbook) {
    for (const whole of annexesOf(workbook, "whole")) {
      const at = rowOf(whole, "funds", "total")?.cells.annualBudget;
      const stated = moneyOf(whole, "funds", at);
      if (!isFilled(at) || !stated) continue;
      const budgets = projectsOf(workbook, whole).flatMap((annex) => {
        const field = rowOf(annex, "funds", "total")?.cells.annualBudget;
        const amount = moneyOf(annex, "funds", field);
        return isFilled(field) && amount ? [{ field, amount }] : [];
      });
      const sum = budgets.reduce((all, { amount }) => all.plus(amount), new Big(0));
      if (sum.minus(stated).lte(moneyAllowance(workbook.profile, whole, "funds", at))) continue;
      const said = inWan(sum);
      yield {
        kind: "finding",
        at,
        actual: at.text.trim(),
        limit: { sign: "≥", value: said },
        ...(budgets.length > 1 && { arithmetic: sumInWan(budgets) }),
        args: { own: inWan(stated), sum: said },
        related: budgets.map(({ field }) => field),
      };
    }
  },
});
