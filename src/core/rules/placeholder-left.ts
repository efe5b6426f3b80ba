import { isFilled } from "./forms";
import { defineRule } from "./rule";

/** The printed …… stands in a form that is filled in: the line was to be used or deleted. */
export const placeholderLeft = defineRule({
  id: "placeholder-left",
  code: "V02",
  severity: "info",
  scope: "annex",
  families: ["evaluation"],
  basis: "blanks",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      const rows = annex.tables.indicators?.rows ?? [];
      if (!rows.some(({ cells }) => isFilled(cells.actual) || isFilled(cells.score))) continue;
      const left = rows.flatMap(({ cells }) => (cells.name?.value.kind === "placeholder" ? [cells.name] : []));
      const [first, ...others] = left;
      if (!first) continue;
      yield {
        kind: "finding",
        at: first,
        actual: first.text.trim(),
        args: { count: String(left.length) },
        related: others,
      };
    }
  },
});
