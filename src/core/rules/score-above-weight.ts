import { amountOf } from "../judging/amounts";
import { defineRule } from "./rule";

/** A score never exceeds its weight. */
export const scoreAboveWeight = defineRule({
  id: "score-above-weight",
  code: "S03",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "scoring",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      const tables = [annex.tables.funds, annex.tables.indicators];
      for (const { cells } of tables.flatMap((table) => [
        ...(table?.rows ?? []),
        ...(table?.closing ? [table.closing] : []),
      ])) {
        const weight = amountOf(annex, "indicators", cells.weight);
        const score = amountOf(annex, "indicators", cells.score);
        if (!cells.score || !cells.weight || weight === null || score === null || score.lte(weight)) continue;
        const most = cells.weight.text.trim();
        yield {
          kind: "finding",
          at: cells.score,
          actual: cells.score.text.trim(),
          limit: { sign: "≤", value: most },
          args: { weight: most },
          related: [cells.weight],
        };
      }
    }
  },
});
