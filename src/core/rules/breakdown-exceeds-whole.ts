import { partsOf } from "../judging/derived-cells";
import type { RoleOf, TableId } from "../forms/index";
import type { Annex, AnnexRow, AnnexTable } from "../reading/annex";
import { amountOf } from "../judging/amounts";
import { allowance } from "./forms";
import { defineRule } from "./rule";
import { Big } from "../values/big";
import { shownSum } from "../values/shown";

/** What stands under 其中 may be only a part of the whole, but never more than it. */
export const breakdownExceedsWhole = defineRule({
  id: "breakdown-exceeds-whole",
  code: "B05",
  severity: "error",
  scope: "annex",
  families: ["base-data", "evaluation"],
  basis: "sums",
  since: "0.1.0",
  *check({ annexes, profile }) {
    for (const annex of annexes) {
      for (const id of ["spending", "funds"] as const) {
        const table: AnnexTable | undefined = annex.tables[id];
        for (const whole of table?.rows ?? []) {
          for (const column of partialColumns(annex, id, whole)) {
            const at = whole.cells[column];
            const total = amountOf(annex, id, at);
            const parts = partsOf(annex, id, whole).flatMap(({ cells }) => cells[column] ?? []);
            const there = parts.filter((part) => amountOf(annex, id, part) !== null);
            const numbers = there.flatMap((part) => amountOf(annex, id, part) ?? []);
            const sum = numbers.reduce((all, one) => all.plus(one), new Big(0));
            if (!at || total === null || there.length === 0 || sum.minus(total).lte(allowance(profile, annex, id, at)))
              continue;
            const said = sum.toFixed();
            yield {
              kind: "finding",
              at,
              actual: at.text.trim(),
              limit: { sign: "≥", value: said },
              ...(there.length > 1 && { arithmetic: shownSum(numbers) }),
              args: { sum: said },
              related: there,
            };
          }
        }
      }
    }
  },
});

/**
 * The money columns in which the parts may come to less than this row. In the other columns the sum itself is
 * checked.
 */
function partialColumns(annex: Annex, id: TableId, whole: AnnexRow): RoleOf<TableId>[] {
  const summed = annex.description.derived.filter(
    ({ table, row, partial }) => !partial && table === id && row === whole.key,
  );
  const money = ["lastYear", "budget", "finalAccounts", "initialBudget", "annualBudget", "executed"] as const;
  return money.filter((column) => !summed.some((cell) => cell.column === column));
}
