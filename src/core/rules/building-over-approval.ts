import { shownShare } from "../values/shown";
import { amountOf } from "../judging/amounts";
import { defineRule } from "./rule";

/** A building is larger, or has cost more, than was approved. */
export const buildingOverApproval = defineRule({
  id: "building-over-approval",
  code: "B11",
  severity: "warning",
  scope: "annex",
  families: ["base-data"],
  basis: "unitTable",
  since: "0.2.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      for (const { cells } of annex.tables.buildings?.rows ?? []) {
        const pairs = [
          ["area", cells.approvedArea, cells.actualArea],
          ["investment", cells.plannedInvestment, cells.actualInvestment],
        ] as const;
        for (const [variant, approved, actual] of pairs) {
          const most = amountOf(annex, "buildings", approved);
          const built = amountOf(annex, "buildings", actual);
          if (!approved || !actual || !most?.gt(0) || built === null || built.lte(most)) continue;
          yield {
            kind: "finding",
            at: actual,
            variant,
            actual: actual.text.trim(),
            args: { approved: approved.text.trim() },
            arithmetic: shownShare(built, most),
            related: [approved],
          };
        }
      }
    }
  },
});
