import { targetOf } from "../judging/target";
import { saysNothing } from "../values/value";
import { indicatorsOf } from "../reading/indicators-of";
import { isFilled } from "./forms";
import type { Rule } from "./rule";

/** An indicator has a target or a score but says nothing of what was reached. */
export const missingActual: Rule = {
  id: "missing-actual",
  code: "I01",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "form",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      for (const row of indicatorsOf(annex)) {
        const { name, actual, score, weight } = row.cells;
        const used = isFilled(score) || !saysNothing(targetOf(row));
        if (!actual || !isFilled(name) || !used) continue;
        // 无 and / are answers: nothing of what should not happen, or an indicator that did not apply.
        if (actual.value.kind !== "blank" && actual.value.kind !== "placeholder") continue;
        const scored = isFilled(score);
        const args = { name: name.text.trim(), score: score?.text.trim() ?? "", weight: weight?.text.trim() ?? "" };
        yield {
          kind: "finding",
          at: actual,
          ...(!scored && { variant: "unscored" }),
          args,
          related: scored ? [score] : [],
        };
      }
    }
  },
};
