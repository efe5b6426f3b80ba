import { wrongDerived } from "./wrong-derived";
import type { Rule } from "./rule";

/** 总分 is what the scores add up to, execution's with them. */
export const scoreTotal: Rule = {
  id: "score-total",
  code: "S04",
  severity: "error",
  annexes: ["whole-evaluation", "project-evaluation"],
  basis: "form",
  since: "0.1.0",
  check: (workbook) => wrongDerived(workbook, { table: "indicators", columns: ["score"] }),
};
