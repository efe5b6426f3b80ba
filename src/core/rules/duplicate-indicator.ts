import type { Field } from "../reading/annex";
import { labelKey } from "../reading/label";
import { indicatorsOf } from "../reading/indicators-of";
import { isExecutionItem } from "../reading/execution";
import { defineRule } from "./rule";

/** One indicator stands twice under its heading: its points count twice. */
export const duplicateIndicator = defineRule({
  id: "duplicate-indicator",
  code: "I12",
  severity: "warning",
  scope: "annex",
  families: ["evaluation"],
  basis: "indicators",
  since: "0.2.0",
  *check({ annexes }) {
    for (const annex of annexes) {
      const seen = new Map<string, Field>();
      for (const row of indicatorsOf(annex)) {
        const { name, level1, level2 } = row.cells;
        if (name?.value.kind !== "words" || isExecutionItem(row)) continue;
        const key = [level1, level2, name].map((field) => labelKey(field?.text ?? "")).join("\n");
        const first = seen.get(key);
        if (labelKey(name.text).length < 3 || name.cell === first?.cell) continue;
        if (first) yield { kind: "finding", at: name, args: { name: name.text.trim() }, related: [first] };
        else seen.set(key, name);
      }
    }
  },
});
