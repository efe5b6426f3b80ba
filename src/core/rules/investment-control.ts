import { wrongDerived } from "./wrong-derived";
import { defineRule } from "./rule";

/** 投资概算控制率 = actual / planned investment. */
export const investmentControl = defineRule({
  id: "investment-control",
  code: "B09",
  severity: "error",
  scope: "annex",
  families: ["base-data"],
  basis: "sums",
  since: "0.1.0",
  check: (workbook) => wrongDerived(workbook, { table: "buildings", columns: ["investmentControl"] }),
});
