import { wrongDerived } from "./wrong-derived";
import { defineRule } from "./rule";

/** Execution's score = its weight x executed / annual budget, its weight at most. */
export const executionScore = defineRule({
  id: "execution-score",
  code: "S02",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "projectForm",
  since: "0.1.0",
  *check(workbook) {
    for (const verdict of wrongDerived(workbook, { table: "funds", columns: ["score"] }))
      yield verdict.kind === "finding" && verdict.isCapped ? { ...verdict, variant: "full" } : verdict;
  },
});
