import { wrongSum } from "./wrong-derived";
import { defineRule } from "./rule";

/** 三公经费 and 公务用车 are the sums of their printed parts. */
export const threePublicSum = defineRule({
  id: "three-public-sum",
  code: "B02",
  severity: "error",
  scope: "annex",
  families: ["base-data"],
  basis: "sums",
  since: "0.1.0",
  check: (workbook) => wrongSum(workbook, { table: "spending", rows: ["threePublic", "vehicles"] }),
});
