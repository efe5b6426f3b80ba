import { overApproved } from "./over-approved";
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
    for (const found of overApproved(workbook, "buildings", "approvedArea", "actualArea"))
      yield { ...found, variant: "area" };
    for (const found of overApproved(workbook, "buildings", "plannedInvestment", "actualInvestment"))
      yield { ...found, variant: "investment" };
  },
});
