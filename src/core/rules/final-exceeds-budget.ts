import { shownShare } from "../values/shown";
import type { AnnexRow } from "../reading/annex";
import { amountOf } from "../judging/amounts";
import { defineRule } from "./rule";

/** More was spent than budgeted. Said of the whole where the whole is over, of its parts only where it is not. */
export const finalExceedsBudget = defineRule({
  id: "final-exceeds-budget",
  code: "B06",
  severity: "warning",
  scope: "annex",
  families: ["base-data"],
  basis: "budgetLaw",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      const over = new Set<AnnexRow>();
      for (const row of annex.tables.spending?.rows ?? []) {
        const { budget, finalAccounts } = row.cells;
        const planned = amountOf(annex, "spending", budget);
        const spent = amountOf(annex, "spending", finalAccounts);
        if (row.key === "basicAdjustment" || !budget || !finalAccounts || planned === null || spent === null) continue;
        if (spent.minus(planned).lte(workbook.profile.tolerance.amount)) continue;
        over.add(row);
        if (hasAbove(row, over)) continue;
        const arithmetic = planned.gt(0) ? shownShare(spent, planned) : "";
        const most = budget.text.trim();
        yield {
          kind: "finding",
          at: finalAccounts,
          actual: finalAccounts.text.trim(),
          limit: { sign: "≤", value: most },
          ...(arithmetic && { arithmetic }),
          args: { budget: most },
          related: [budget],
        };
      }
    }
  },
});

function hasAbove(row: AnnexRow, over: ReadonlySet<AnnexRow>): boolean {
  return row.whole !== null && (over.has(row.whole) || hasAbove(row.whole, over));
}
