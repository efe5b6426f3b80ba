import type { Big } from "../values/big";
import type { TableId } from "../forms/index";
import type { Annex, Field } from "../reading/annex";
import { shownPercent, shownShare } from "../values/shown";
import { rowOf, statedIn } from "../judging/amounts";
import { annexesOf, isFilled } from "./forms";
import { defineRule, type VerdictOf } from "./rule";

/** Little of the budget was spent, and nothing says why. 三公经费 and running costs may well be saved: they are not asked. */
export const lowExecution = defineRule({
  id: "low-execution",
  code: "F02",
  severity: "warning",
  scope: "annex",
  families: ["base-data", "evaluation"],
  basis: "budgeting",
  numbers: ["lowExecution"],
  since: "0.1.0",
  *check(workbook) {
    const { lowExecution: least } = workbook.profile;
    for (const annex of annexesOf(workbook, "evaluation")) {
      const { annualBudget, executed, reason } = rowOf(annex, "funds", "total")?.cells ?? {};
      if (!isFilled(reason)) yield* low(annex, "funds", annualBudget, executed, least, reason);
    }
    for (const annex of annexesOf(workbook, "base-data")) {
      for (const key of ["procurement", "projects"] as const) {
        const { budget, finalAccounts } = rowOf(annex, "spending", key)?.cells ?? {};
        yield* low(annex, "spending", budget, finalAccounts, least);
      }
    }
  },
});

/** What was spent stands; what a person adds is the reason, where the form has room for it. */
function* low(
  annex: Annex,
  table: TableId,
  budget: Field | undefined,
  spent: Field | undefined,
  least: Big,
  reason?: Field,
): Iterable<VerdictOf<"low-execution">> {
  const planned = statedIn(annex, table, budget);
  const actual = statedIn(annex, table, spent);
  if (!planned?.amount.gt(0) || !actual || actual.amount.gte(planned.amount.times(least))) return;
  const [executed, lowest] = [actual.at.text.trim(), shownPercent(least)];
  const found = {
    kind: "finding",
    limit: { sign: "≥", value: lowest },
    arithmetic: shownShare(actual.amount, planned.amount),
    args: { executed, least: lowest },
  } as const;
  yield reason
    ? { ...found, at: reason, related: [actual.at, planned.at] }
    : { ...found, at: actual.at, actual: executed, related: [planned.at] };
}
