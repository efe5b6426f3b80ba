import { isExecutionItem } from "../reading/execution";
import type { Field } from "../reading/annex";
import { indicatorsOf } from "../reading/indicators-of";
import { annexesOf, isBlank, isFilled } from "./forms";
import { defineRule } from "./rule";

/** A row holds values but does not say of what. */
export const unnamedRow = defineRule({
  id: "unnamed-row",
  code: "V05",
  severity: "error",
  scope: "annex",
  families: ["registry", "base-data", "evaluation"],
  basis: "blanks",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of annexesOf(workbook, "evaluation")) {
      const rows = indicatorsOf(annex);
      const isStarted = rows.some(({ cells }) => [cells.name, cells.target, cells.actual].some(isFilled));
      // A blank form comes with weights: they are missed a name only once something is filled in, and then all
      // together.
      const unused: Field[] = [];
      for (const row of isStarted ? rows : []) {
        const { name, target, actual, weight, score } = row.cells;
        if (!isBlank(name) || isExecutionItem(row)) continue;
        const values = [target, actual, score].filter(isFilled);
        if (values.length > 0) yield { kind: "finding", at: name, related: [...values, ...[weight].filter(isFilled)] };
        else if (isFilled(weight)) unused.push(name);
      }
      const [first, ...others] = unused;
      if (first)
        yield {
          kind: "finding",
          at: first,
          variant: "weights",
          args: { count: String(unused.length) },
          related: others,
        };
    }
    for (const annex of annexesOf(workbook, "base-data")) {
      for (const { key, label, cells } of annex.tables.spending?.rows ?? []) {
        const values = Object.values(cells).filter(isFilled);
        if (key !== "part" || !isBlank(label) || values.length === 0) continue;
        yield { kind: "finding", at: label, variant: "amounts", severity: "warning", related: values };
      }
    }
    for (const annex of annexesOf(workbook, "registry")) {
      for (const { cells } of annex.tables.entries?.rows ?? []) {
        const { fund, unit, serial } = cells;
        // A fund that is carried down from the row above is no name for a row that holds only a serial number.
        if (isBlank(unit) && isFilled(fund) && fund.row === unit.row && isFilled(serial)) {
          yield {
            kind: "finding",
            at: unit,
            variant: "unit",
            severity: "warning",
            args: { fund: fund.text.trim() },
            related: [fund],
          };
        }
      }
    }
  },
});
