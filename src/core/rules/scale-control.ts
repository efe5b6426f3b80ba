import { wrongDerived } from "./wrong-derived";
import { defineRule } from "./rule";

/** 规模控制率 = actual / approved area. */
export const scaleControl = defineRule({
  id: "scale-control",
  code: "B08",
  severity: "error",
  scope: "annex",
  families: ["base-data"],
  basis: "sums",
  since: "0.1.0",
  check: (workbook) => wrongDerived(workbook, { table: "buildings", columns: ["scaleControl"] }),
});
