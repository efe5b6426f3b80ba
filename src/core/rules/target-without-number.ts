import { targetFieldOf } from "../judging/target";
import { indicatorsOf } from "../reading/indicators-of";
import { defineRule } from "./rule";

/** A target that is a unit without its number (起), or a blank before it. */
export const targetWithoutNumber = defineRule({
  id: "target-without-number",
  code: "I02",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "blanks",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      for (const row of indicatorsOf(annex)) {
        const { actual } = row.cells;
        const target = targetFieldOf(row);
        if (target?.value.kind !== "unit") continue;
        yield { kind: "finding", at: target, actual: target.text.trim(), related: actual ? [actual] : [] };
      }
    }
  },
});
