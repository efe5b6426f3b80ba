import { executionRow } from "../reading/execution";
import { shownNumber } from "../values/shown";
import { pointsOf } from "../judging/amounts";
import { defineRule } from "./rule";

/** The execution rate weighs what the ministry fixed, 10 points, wherever the other weights are adjusted. */
export const executionWeight = defineRule({
  id: "execution-weight",
  code: "W03",
  severity: "warning",
  scope: "annex",
  families: ["evaluation"],
  basis: "indicators",
  numbers: ["executionWeight"],
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      const at = executionRow(annex)?.cells.weight;
      const weight = pointsOf(at);
      const { executionWeight: fixed } = workbook.profile;
      // What the form's own heading prints, 得分（20分*执行率）, is the place's matter.
      const isPrinted = annex.tables.funds?.heading.weight === undefined;
      if (!at || isPrinted || weight === null || weight.eq(fixed)) continue;
      yield { kind: "finding", at, actual: at.text.trim(), expected: shownNumber(fixed) };
    }
  },
});
