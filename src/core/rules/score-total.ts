import type { Profile } from "../places/profile";
import { Big } from "../values/big";
import { pointsInAll } from "../judging/points-in-all";
import { totalCapOf, type TotalCap } from "../judging/total-cap";
import type { Annex } from "../reading/annex";
import { pointsOf } from "../judging/amounts";
import { defineRule, type VerdictOf } from "./rule";
import { totalBeside } from "./total-beside";
import { wrongSum, type WrongCell } from "./wrong-derived";

/** 总分 is what the scores add up to, execution's with them, and 小计 what those under its heading do. */
export const scoreTotal = defineRule({
  id: "score-total",
  code: "S04",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "sums",
  numbers: ["executionCaps", "fullPoints"],
  since: "0.1.0",
  *check({ annexes, profile }) {
    for (const annex of annexes) {
      yield* totalBeside(annex, profile);
      const cap = totalCapOf(annex, profile);
      const total = annex.tables.indicators?.closing?.cells.score;
      for (const verdict of wrongSum({ annexes: [annex], profile }, { table: "indicators", columns: ["score"] })) {
        if (verdict.kind === "unjudged" || "variant" in verdict) yield verdict;
        else if (verdict.at !== total) yield { ...verdict, variant: "subtotal" };
        else yield* ofTotal(verdict, annex, profile, cap);
      }
    }
  },
});

function* ofTotal(
  wrong: WrongCell,
  annex: Annex,
  profile: Profile,
  cap: TotalCap | null,
): Iterable<VerdictOf<"score-total">> {
  // A total above its cap has a rule of its own.
  if (cap && pointsOf(wrong.at)?.gt(cap.most)) return;
  const { expected, fix, ...found } = wrong;
  if (wrong.isCapped && cap) yield { ...wrong, variant: "capped", arithmetic: cap.arithmetic };
  else
    yield new Big(expected).gt(pointsInAll(annex, profile))
      ? { ...found, variant: "over" }
      : { ...found, expected, fix };
}
