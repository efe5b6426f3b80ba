import { fixOf } from "../judging/fix";
import type { Annex } from "../reading/annex";
import { derivedCells, type Derived } from "../judging/derived-cells";
import { showDerived } from "../judging/derived-value";
import { totalCapOf } from "../judging/total-cap";
import { isBlank } from "./forms";
import { defineRule } from "./rule";

/** A rate, score or total is blank although everything it follows from is there. */
export const missingDerivedValue = defineRule({
  id: "missing-derived-value",
  code: "V03",
  severity: "error",
  scope: "annex",
  families: ["base-data", "evaluation"],
  basis: "blanks",
  since: "0.1.0",
  *check({ annexes, profile }) {
    for (const annex of annexes) {
      for (const derived of derivedCells(annex, profile)) {
        const { cell, field, outcome, current } = derived;
        if (cell.optional || current.number !== null || field.value.kind !== "blank") continue;
        if (outcome.kind !== "value" || isHeading(derived, annex)) continue;
        const expected = showDerived(cell, outcome.value);
        const isTotal = field === annex.tables.indicators?.closing?.cells.score;
        const cap = isTotal ? totalCapOf(annex, profile) : null;
        const isCapped = !outcome.isSum && cap?.most.eq(outcome.value) === true;
        // A group's heading is often left to its parts; a rate or score that is not there is not.
        const severity = cell.shown === "amount" ? "warning" : "error";
        yield {
          kind: "finding",
          at: field,
          severity,
          ...(isCapped && { variant: "capped" }),
          expected,
          arithmetic: isCapped ? cap.arithmetic : `${outcome.text} = ${expected}`,
          related: outcome.cells,
          fix: fixOf(derived),
        };
      }
    }
  },
});

/** 项目支出： of 附件2 may be left blank in every year, as the heading of what is below it. */
function isHeading({ cell: { table, row } }: Derived, annex: Annex): boolean {
  const heading = table === "spending" ? annex.tables.spending?.rows.find(({ key }) => key === row) : undefined;
  return heading !== undefined && Object.values(heading.cells).every((field) => isBlank(field));
}
