import { breakdownMismatch } from "./breakdown-mismatch";
import { defineRule } from "./rule";

/** 按收入性质分: the parts make up the unit's total. */
export const fundsBySource = defineRule({
  id: "funds-by-source",
  code: "F05",
  severity: "error",
  scope: "annex",
  families: ["whole"],
  basis: "sums",
  since: "0.1.0",
  check: (workbook) => breakdownMismatch(workbook, "bySource"),
});
