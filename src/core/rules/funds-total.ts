import { wrongSum } from "./wrong-derived";
import { defineRule } from "./rule";

/** 年度资金总额 is the sum of the funds it is made of. */
export const fundsTotal = defineRule({
  id: "funds-total",
  code: "F03",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "sums",
  since: "0.1.0",
  check: (workbook) => wrongSum(workbook, { table: "funds", columns: ["initialBudget", "annualBudget", "executed"] }),
});
