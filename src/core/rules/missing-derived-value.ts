import { fixOf } from "../judging/fix";
import type { Annex, Field } from "../reading/annex";
import { derivedCells, type Derived } from "../judging/derived-cells";
import { showDerived } from "../judging/derived-value";
import { pointsInAll } from "../judging/points-in-all";
import { totalCapOf } from "../judging/total-cap";
import type { Profile } from "../places/profile";
import { isBlank } from "./forms";
import { missingParts, namesOf } from "../judging/missing-parts";
import { defineRule } from "./rule";
import { blankOperand } from "./wrong-derived";

/**
 * A rate, score or total is blank although everything it follows from is there; or it is there and what it follows
 * from is blank.
 */
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
      const told = new Set<Field>();
      for (const derived of derivedCells(annex, profile)) {
        const { cell, field, outcome, current } = derived;
        const operand = blankOperand(derived);
        if (operand && !told.has(operand)) {
          told.add(operand);
          const args = { parts: namesOf(annex, [field]) };
          yield { kind: "finding", at: operand, variant: "operand", args, related: [field] };
        }
        if (cell.optional || current.number !== null || field.value.kind !== "blank") continue;
        if (outcome.kind !== "value" || isHeading(derived, annex)) continue;
        // A heading of a group is often left blank; its parts say the amounts. A rate or score must be there.
        const severity = cell.shown === "amount" ? "warning" : "error";
        yield {
          kind: "finding",
          at: field,
          severity,
          ...sayingWhat(derived, outcome, annex, profile),
          isDerived: true,
        };
      }
    }
  },
});

/** What the cell should be, or why that is not known yet. */
function sayingWhat(derived: Derived, { value, text, isSum, isCapped, cells }: Known, annex: Annex, profile: Profile) {
  const { cell } = derived;
  const expected = showDerived(cell, value);
  const proven = { ...(isSum && { arithmetic: `${text} = ${expected}` }), related: cells };
  if (cell.table === "indicators") {
    const missing = missingParts(annex, derived);
    const others = cells.filter((part) => !missing.includes(part));
    if (missing.length > 0)
      return {
        variant: "part-missing" as const,
        args: { parts: namesOf(annex, missing) },
        related: [...missing, ...others],
      };
    const all = pointsInAll(annex, profile);
    const isTotalWeight = cell.column === "weight" && cell.row === "closing";
    if (isTotalWeight && !value.eq(all)) return { variant: "weights" as const, ...proven };
    if (value.gt(all)) return { variant: "over" as const, ...proven };
  }
  const found = { ...proven, expected, fix: fixOf(derived) };
  if (!isCapped) return found;
  const cap = cell.table === "indicators" ? totalCapOf(annex, profile) : null;
  return cap
    ? { ...found, variant: "capped" as const, arithmetic: cap.arithmetic }
    : { ...found, variant: "full" as const };
}

type Known = Extract<Derived["outcome"], { readonly kind: "value" }>;

/** 项目支出： of 附件2 may be left blank in every year, as the heading of what is below it. */
function isHeading({ cell: { table, row } }: Derived, annex: Annex): boolean {
  const heading = table === "spending" ? annex.tables.spending?.rows.find(({ key }) => key === row) : undefined;
  return heading !== undefined && Object.values(heading.cells).every((field) => isBlank(field));
}
