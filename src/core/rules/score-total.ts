import { wrongDerived } from "./wrong-derived";
import { totalCapOf } from "../judging/total-cap";
import { amountOf } from "../judging/amounts";
import { defineRule } from "./rule";
import { totalBeside } from "./total-beside";

/** 总分 is what the scores add up to, execution's with them, and 小计 what those under its heading do. */
export const scoreTotal = defineRule({
  id: "score-total",
  code: "S04",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "sums",
  numbers: ["executionCaps"],
  since: "0.1.0",
  *check({ annexes, profile }) {
    for (const annex of annexes) {
      yield* totalBeside(annex, profile);
      const cap = totalCapOf(annex, profile);
      const total = annex.tables.indicators?.closing?.cells.score;
      for (const verdict of wrongDerived({ annexes: [annex], profile }, { table: "indicators", columns: ["score"] })) {
        if (verdict.kind === "finding" && verdict.at !== total) {
          yield { ...verdict, variant: "subtotal" };
          continue;
        }
        // A total above its cap has a rule of its own.
        const stated = amountOf(annex, "indicators", total);
        const isAbove = verdict.kind === "finding" && cap !== null && stated?.gt(cap.most);
        const isSum = verdict.kind === "finding" && verdict.arithmetic.includes(" + ");
        const isCapped = verdict.kind === "finding" && !isSum && cap?.most.eq(verdict.expected) === true;
        if (!isAbove) yield isCapped ? { ...verdict, variant: "capped", arithmetic: cap.arithmetic } : verdict;
      }
    }
  },
});
