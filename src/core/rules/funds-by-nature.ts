import { breakdownMismatch } from "./breakdown-mismatch";
import { defineRule } from "./rule";

/** 按支出性质分: the parts make up the unit's total. */
export const fundsByNature = defineRule({
  id: "funds-by-nature",
  code: "F06",
  severity: "error",
  scope: "annex",
  families: ["whole"],
  basis: "sums",
  since: "0.1.0",
  check: (workbook) => breakdownMismatch(workbook, "byNature"),
});
