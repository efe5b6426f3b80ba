import { shownPercent } from "../values/shown";
import { amountOf, evaluationsOf, rowOf } from "./forms";
import type { Rule } from "./rule";

/** Where the place caps the total by the execution rate, a low rate keeps the total below a number of points. */
export const totalCap: Rule = {
  id: "total-cap",
  code: "S08",
  severity: "error",
  annexes: ["whole-evaluation", "project-evaluation"],
  basis: "local",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of evaluationsOf(workbook)) {
      const { annualBudget, executed } = rowOf(annex, "funds", "total")?.cells ?? {};
      const at = annex.tables.indicators?.closing?.cells.score;
      const budget = amountOf(annex, "funds", annualBudget);
      const spent = amountOf(annex, "funds", executed);
      const total = amountOf(annex, "indicators", at);
      if (!at || !annualBudget || !executed || !budget?.gt(0) || spent === null || total === null) continue;
      const rate = spent.div(budget);
      const cap = workbook.profile.executionCaps.find(({ below }) => rate.lt(below));
      if (!cap || total.lte(cap.most)) continue;
      const arithmetic = `${spent.toFixed()} ÷ ${budget.toFixed()} = ${shownPercent(rate)}`;
      yield {
        kind: "finding",
        at,
        actual: at.text.trim(),
        expected: `≤ ${cap.most.toFixed()}`,
        arithmetic,
        args: { below: shownPercent(cap.below) },
        related: [executed, annualBudget],
      };
    }
  },
};
