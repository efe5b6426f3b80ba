import type { Field } from "../reading/annex";
import { targetFieldOf } from "../judging/target";
import { indicatorsOf } from "../reading/indicators-of";
import { defineRule } from "./rule";

/** Indicators side by side give money in different units: 元 among 万元 is easily misread by a factor of 10,000. */
export const mixedUnits = defineRule({
  id: "mixed-units",
  code: "I08",
  severity: "info",
  scope: "annex",
  families: ["evaluation"],
  basis: "agreement",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      const siblings = new Map<string, Map<string, Field[]>>();
      for (const row of indicatorsOf(annex)) {
        const { level2 } = row.cells;
        const target = targetFieldOf(row);
        if (target?.value.kind !== "quantity" || target.value.unit.base !== "元") continue;
        const units = siblings.get(level2?.cell ?? "") ?? new Map<string, Field[]>();
        siblings.set(level2?.cell ?? "", units);
        units.set(target.value.unit.name, [...(units.get(target.value.unit.name) ?? []), target]);
      }
      for (const units of siblings.values()) {
        const [usual, ...rare] = [...units].sort((a, b) => b[1].length - a[1].length);
        for (const [unit, [first, ...others]] of rare) {
          if (first)
            yield {
              kind: "finding",
              at: first,
              actual: first.text.trim(),
              args: { unit, usual: usual?.[0] ?? "" },
              related: [...others, ...(usual?.[1] ?? [])],
            };
        }
      }
    }
  },
});
