import { indicatorsOf } from "../reading/indicators-of";
import { isExecutionItem } from "../reading/execution";
import { targetFieldOf } from "../judging/target";
import { isFilled } from "./forms";
import { defineRule } from "./rule";

/** Of fewer indicators a half says nothing. */
const fewest = 6;

/** More than half of the targets are words: little of the evaluation can be measured. */
export const mostlyWords = defineRule({
  id: "mostly-words",
  code: "I14",
  severity: "info",
  scope: "annex",
  families: ["evaluation"],
  basis: "indicators",
  since: "0.2.0",
  *check({ annexes }) {
    for (const annex of annexes) {
      const { heading } = annex.tables.indicators ?? {};
      const at = heading?.target ?? heading?.initialTarget;
      const targets = indicatorsOf(annex).flatMap((row) => {
        const target = targetFieldOf(row);
        return isFilled(target) && isFilled(row.cells.name) && !isExecutionItem(row) ? [target] : [];
      });
      const words = targets.filter(({ value, text }) => value.kind === "words" && !/\d/.test(text.normalize("NFKC")));
      if (!at || targets.length < fewest || words.length * 2 <= targets.length) continue;
      const args = { count: String(targets.length), words: String(words.length) };
      yield { kind: "finding", at, args, related: words };
    }
  },
});
