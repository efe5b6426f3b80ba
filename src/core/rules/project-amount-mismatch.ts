import { baseDataRowOf } from "../reading/projects";
import type { Annex, AnnexRow } from "../reading/annex";
import { rowOf } from "../judging/amounts";
import { annexesOf, isFilled, moneyAllowance, moneyOf, sameUnit } from "./forms";
import { defineRule, type VerdictOf, type Workbook } from "./rule";

/** A project's budget and execution are the same in 附件4 and in its row of 附件2. */
export const projectAmountMismatch = defineRule({
  id: "project-amount-mismatch",
  code: "X04",
  severity: "error",
  scope: "workbook",
  families: ["base-data", "project"],
  basis: "agreement",
  since: "0.1.0",
  *check(workbook) {
    for (const baseData of annexesOf(workbook, "base-data")) {
      for (const annex of annexesOf(workbook, "project").filter((one) => sameUnit(baseData, one))) {
        const row = isFilled(annex.fields.project) ? baseDataRowOf(baseData, annex.fields.project) : null;
        if (row) yield* compare(workbook, annex, baseData, row);
      }
    }
  },
});

/** 附件2's budget may be the one at the start of the year or the adjusted one: it has only one column for both. */
function* compare(
  { profile }: Workbook,
  annex: Annex,
  baseData: Annex,
  row: AnnexRow,
): Iterable<VerdictOf<"project-amount-mismatch">> {
  const { initialBudget, annualBudget, executed } = rowOf(annex, "funds", "total")?.cells ?? {};
  const pairs = [
    { at: initialBudget, also: annualBudget, other: row.cells.budget, variant: "budget" },
    { at: executed, also: undefined, other: row.cells.finalAccounts, variant: "executed" },
  ] as const;
  for (const { at, also, other, variant } of pairs) {
    const wanted = moneyOf(baseData, "spending", other);
    const candidates = [at, also].flatMap((field) => moneyOf(annex, "funds", field) ?? []);
    if (!isFilled(at) || !isFilled(other) || wanted === null || candidates.length === 0) continue;
    const here = moneyAllowance(profile, annex, "funds", at);
    const there = moneyAllowance(profile, baseData, "spending", other);
    if (
      candidates.some((one) =>
        one
          .minus(wanted)
          .abs()
          .lte(here.gt(there) ? here : there),
      )
    )
      continue;
    const args = { other: other.text.trim() };
    yield { kind: "finding", at, variant, actual: at.text.trim(), args, related: [other] };
  }
}
