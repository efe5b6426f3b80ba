import { shownShare } from "../values/shown";
import type { AnnexRow } from "../reading/annex";
import { statedIn } from "../judging/amounts";
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
        const planned = statedIn(annex, "spending", row.cells.budget);
        const spent = statedIn(annex, "spending", row.cells.finalAccounts);
        if (row.key === "basicAdjustment" || !planned || !spent) continue;
        if (spent.amount.minus(planned.amount).lte(workbook.profile.tolerance.amount)) continue;
        over.add(row);
        if (hasAbove(row, over)) continue;
        const arithmetic = planned.amount.gt(0) ? shownShare(spent.amount, planned.amount) : "";
        const most = planned.at.text.trim();
        yield {
          kind: "finding",
          at: spent.at,
          actual: spent.at.text.trim(),
          limit: { sign: "≤", value: most },
          ...(arithmetic && { arithmetic }),
          args: { budget: most },
          related: [planned.at],
        };
      }
    }
  },
});

function hasAbove(row: AnnexRow, over: ReadonlySet<AnnexRow>): boolean {
  return row.whole !== null && (over.has(row.whole) || hasAbove(row.whole, over));
}
