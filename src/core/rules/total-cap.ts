import { shownPercent } from "../values/shown";
import { totalCapOf } from "../judging/total-cap";
import { pointsOf } from "../judging/amounts";
import { defineRule } from "./rule";

/** Where the place caps the total by the execution rate, a low rate keeps the total below a number of points. */
export const totalCap = defineRule({
  id: "total-cap",
  code: "S08",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "local",
  numbers: ["executionCaps"],
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      const at = annex.tables.indicators?.closing?.cells.score;
      const total = pointsOf(at);
      const cap = totalCapOf(annex, workbook.profile);
      if (!at || !cap || total === null || total.lte(cap.most)) continue;
      yield {
        kind: "finding",
        at,
        actual: at.text.trim(),
        limit: { sign: "≤", value: cap.most.toFixed() },
        arithmetic: cap.arithmetic,
        args: { below: shownPercent(cap.below), most: cap.most.toFixed() },
        related: cap.cells,
      };
    }
  },
});
