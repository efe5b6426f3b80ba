import { wrongDerived } from "./wrong-derived";
import { defineRule } from "./rule";

/** 控制率 = on-post staff / approved posts. */
export const controlRate = defineRule({
  id: "control-rate",
  code: "B01",
  severity: "error",
  scope: "annex",
  families: ["base-data"],
  basis: "sums",
  since: "0.1.0",
  check: (workbook) => wrongDerived(workbook, { table: "staff" }),
});
