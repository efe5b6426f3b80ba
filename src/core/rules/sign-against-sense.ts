import { indicatorsOf } from "../reading/indicators-of";
import { wantedOf } from "../judging/direction";
import { targetFieldOf, targetOf } from "../judging/target";
import { isFilled } from "./forms";
import { defineRule } from "./rule";

/** A target bounds its indicator on the wrong side: complaints of at least 5, satisfaction of at most 90%. */
export const signAgainstSense = defineRule({
  id: "sign-against-sense",
  code: "I13",
  severity: "warning",
  scope: "annex",
  families: ["evaluation"],
  basis: "indicators",
  since: "0.2.0",
  *check({ annexes }) {
    for (const annex of annexes) {
      for (const row of indicatorsOf(annex)) {
        const { name, nature } = row.cells;
        const [target, at] = [targetOf(row), targetFieldOf(row)];
        if (!at || !isFilled(name) || target.kind !== "quantity") continue;
        const wanted = wantedOf(name.text);
        const isMore = target.comparator === "≥" || target.comparator === ">";
        const isLess = target.comparator === "≤" || target.comparator === "<";
        if (!(isMore && wanted === "less" && target.amount.gt(0)) && !(isLess && wanted === "more")) continue;
        const sign = isFilled(nature) ? nature : at;
        const args = { name: name.text.trim(), target: at.text.trim(), sign: target.comparator };
        yield { kind: "finding", at: sign, args, related: sign === at ? [name] : [at, name] };
      }
    }
  },
});
