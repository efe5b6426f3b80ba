import { statedIn } from "../judging/amounts";
import { defineRule } from "./rule";

/** So many lines that agree are no chance. */
const fewest = 5;

/** Every line's final accounts are its budget to the last digit: one column was copied into the other. */
export const columnsIdentical = defineRule({
  id: "columns-identical",
  code: "B12",
  severity: "info",
  scope: "annex",
  families: ["base-data"],
  basis: "blanks",
  since: "0.2.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      const table = annex.tables.spending;
      const pairs = (table?.rows ?? []).flatMap(({ cells: { budget, finalAccounts } }) => {
        const [planned, spent] = [statedIn(annex, "spending", budget), statedIn(annex, "spending", finalAccounts)];
        const isEmpty = !planned || !spent || (planned.amount.eq(0) && spent.amount.eq(0));
        return isEmpty ? [] : [{ isSame: planned.amount.eq(spent.amount), at: spent.at }];
      });
      const at = table?.heading.finalAccounts;
      if (!at || pairs.length < fewest || !pairs.every(({ isSame }) => isSame)) continue;
      yield {
        kind: "finding",
        at,
        args: { count: String(pairs.length) },
        related: pairs.map((pair) => pair.at),
      };
    }
  },
});
