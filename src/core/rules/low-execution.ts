import type { Big } from "../values/big";
import type { TableId } from "../forms/index";
import type { Annex, Field } from "../reading/annex";
import { shownPercent } from "../values/shown";
import { amountOf, rowOf } from "../judging/amounts";
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
      if (!isFilled(reason)) yield* low(annex, "funds", annualBudget, executed, least);
    }
    for (const annex of annexesOf(workbook, "base-data")) {
      for (const key of ["procurement", "projects"] as const) {
        const { budget, finalAccounts } = rowOf(annex, "spending", key)?.cells ?? {};
        yield* low(annex, "spending", budget, finalAccounts, least);
      }
    }
  },
});

function* low(
  annex: Annex,
  table: TableId,
  budget: Field | undefined,
  spent: Field | undefined,
  least: Big,
): Iterable<VerdictOf<"low-execution">> {
  const planned = amountOf(annex, table, budget);
  const actual = amountOf(annex, table, spent);
  if (!budget || !spent || !planned?.gt(0) || actual === null || actual.gte(planned.times(least))) return;
  const arithmetic = `${actual.toFixed()} ÷ ${planned.toFixed()} = ${shownPercent(actual.div(planned), 1)}`;
  yield {
    kind: "finding",
    at: spent,
    actual: shownPercent(actual.div(planned), 1),
    expected: `≥ ${shownPercent(least)}`,
    arithmetic,
    related: [budget],
  };
}
