import type { AnnexRow, Field } from "../reading/annex";
import { halfWidth } from "../values/half-width";
import { isFilled } from "./forms";
import { defineRule } from "./rule";

/** What the method has indicators of, by the words of their headings. */
const dimensions = { benefit: /效益|效果|效应/, satisfaction: /满意/ } as const;

/** Of fewer indicators none is missed that the form does not print. */
const fewest = 8;

/** Of output, benefit and satisfaction each has an indicator. Only forms that group by these can be held to them. */
export const dimensionMissing = defineRule({
  id: "dimension-missing",
  code: "I11",
  severity: "warning",
  scope: "annex",
  families: ["evaluation"],
  basis: "indicators",
  since: "0.2.0",
  *check({ annexes }) {
    for (const annex of annexes) {
      const table = annex.tables.indicators;
      const rows = table?.rows ?? [];
      const named = rows.filter(({ cells: { name } }) => isFilled(name));
      const heading = table?.heading.level1;
      if (!heading || !named.some(({ cells }) => /产出/.test(cells.level1?.text ?? ""))) continue;
      for (const dimension of ["benefit", "satisfaction"] as const) {
        const isOf = (row: AnnexRow) => headingsOf(row).some((heading) => dimensions[dimension].test(heading));
        if (named.some(isOf)) continue;
        const printed = rows.find(isOf)?.cells.level1;
        // A handful of indicators is an extract or an annex to one.
        if (!printed && named.length < fewest) continue;
        // What the form does not print may not apply: not every project serves someone.
        const severity = printed ? "warning" : "info";
        yield { kind: "finding", at: printed ?? heading, variant: dimension, severity };
      }
      yield* unusedHeadings(rows, named);
    }
  },
});

/** A printed level-2 heading of the output under which no indicator stands. */
function* unusedHeadings(rows: readonly AnnexRow[], named: readonly AnnexRow[]) {
  const used = new Set(named.map(({ cells }) => cells.level2?.cell));
  const unused = new Map<string, Field>();
  for (const { cells } of rows) {
    const { level1, level2 } = cells;
    if (isFilled(level2) && !used.has(level2.cell) && /产出/.test(level1?.text ?? "") && named.length > 0)
      unused.set(level2.cell, level2);
  }
  for (const at of unused.values()) {
    const args = { heading: at.text.replace(/\s/g, "") };
    yield { kind: "finding" as const, at, variant: "unused" as const, severity: "info" as const, args };
  }
}

function headingsOf({ cells: { level1, level2, name } }: AnnexRow): string[] {
  return [level1, level2, name].map((field) => halfWidth(field?.text ?? ""));
}
