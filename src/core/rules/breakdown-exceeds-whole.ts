import { partsOf } from "../judging/derived-cells";
import type { RoleOf, TableId } from "../forms/index";
import type { Annex, AnnexRow, AnnexTable } from "../reading/annex";
import { statedIn } from "../judging/amounts";
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
            const total = statedIn(annex, id, whole.cells[column]);
            const parts = partsOf(annex, id, whole).flatMap(({ cells }) => statedIn(annex, id, cells[column]) ?? []);
            const numbers = parts.map(({ amount }) => amount);
            const sum = numbers.reduce((all, one) => all.plus(one), new Big(0));
            // Of no parts nothing is said, whatever the whole is.
            if (!total || parts.length === 0) continue;
            if (sum.minus(total.amount).lte(allowance(profile, annex, id, total.at))) continue;
            const said = sum.toFixed();
            yield {
              kind: "finding",
              at: total.at,
              actual: total.at.text.trim(),
              limit: { sign: "≥", value: said },
              ...(parts.length > 1 && { arithmetic: shownSum(numbers) }),
              args: { sum: said },
              related: parts.map(({ at }) => at),
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
