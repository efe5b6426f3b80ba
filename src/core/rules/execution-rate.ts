import { wrongDerived } from "./wrong-derived";
import { defineRule } from "./rule";

/** 执行率 = executed / annual budget. */
export const executionRate = defineRule({
  id: "execution-rate",
  code: "S01",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "projectForm",
  since: "0.1.0",
  check: (workbook) => wrongDerived(workbook, { table: "funds", columns: ["executionRate"] }),
});
