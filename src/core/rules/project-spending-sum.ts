import { wrongSum } from "./wrong-derived";
import { defineRule } from "./rule";

/** 项目支出 is the sum of its groups, and a group of its projects. */
export const projectSpendingSum = defineRule({
  id: "project-spending-sum",
  code: "B04",
  severity: "error",
  scope: "annex",
  families: ["base-data"],
  basis: "sums",
  since: "0.1.0",
  check: (workbook) =>
    wrongSum(workbook, {
      table: "spending",
      rows: ["projects", "operations", "maintenance", "specialFunds", "transfers"],
    }),
});
