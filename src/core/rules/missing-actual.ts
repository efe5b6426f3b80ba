import { targetOf } from "../judging/target";
import { saysNothing } from "../values/value";
import { indicatorsOf } from "../reading/indicators-of";
import { eachOrTogether } from "./each-or-together";
import { isFilled } from "./forms";
import { defineRule, type VerdictOf } from "./rule";

/** An indicator has a target or a score but says nothing of what was reached. */
export const missingActual = defineRule({
  id: "missing-actual",
  code: "I01",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "blanks",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      const waiting: Extract<VerdictOf<"missing-actual">, { variant: "unscored" }>[] = [];
      for (const row of indicatorsOf(annex)) {
        const { name, actual, score } = row.cells;
        const used = isFilled(score) || !saysNothing(targetOf(row));
        if (!actual || !isFilled(name) || !used) continue;
        // 无 and / are answers: nothing of what should not happen, or an indicator that did not apply.
        if (actual.value.kind !== "blank" && actual.value.kind !== "placeholder") continue;
        if (isFilled(score))
          yield { kind: "finding", at: actual, args: { score: score.text.trim() }, related: [score] };
        else waiting.push({ kind: "finding", at: actual, variant: "unscored" });
      }
      yield* eachOrTogether(waiting);
    }
  },
});
