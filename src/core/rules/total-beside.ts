import { Big } from "../values/big";
import type { Profile } from "../places/profile";
import type { Annex } from "../reading/annex";
import { roundingOf } from "../judging/derived-cells";
import { executionRow } from "../reading/execution";
import { pointsInAll } from "../judging/points-in-all";
import { totalCapOf } from "../judging/total-cap";
import { shownSum } from "../values/shown";
import { pointsOf } from "../judging/amounts";
import { isFilled } from "./forms";
import type { VerdictOf } from "./rule";

/** 自评总分 beside the name is what the scores add up to; that is known where the weights are all the points. */
export function* totalBeside(annex: Annex, profile: Profile): Iterable<VerdictOf<"score-total">> {
  const at = annex.fields.totalScore;
  const stated = pointsOf(at);
  if (!at || stated === null) return;
  const execution = executionRow(annex);
  const rows = [...(execution ? [execution] : []), ...(annex.tables.indicators?.rows ?? [])];
  let [weights, sum] = [new Big(0), new Big(0)];
  const parts: Big[] = [];
  for (const { weight, score } of rows.map(({ cells }) => cells)) {
    const points = pointsOf(score);
    // What is not scored yet, or in words, is not known.
    if (!points && (isFilled(weight) || isFilled(score))) return;
    weights = weights.plus(pointsOf(weight) ?? 0);
    sum = sum.plus(points ?? 0);
    if (points) parts.push(points);
  }
  const least = profile.tolerance.score;
  const isSame = stated
    .minus(sum)
    .abs()
    .lte(roundingOf(at, undefined, least));
  const isCapped = totalCapOf(annex, profile)?.most.eq(stated);
  const all = pointsInAll(annex, profile);
  if (weights.minus(all).abs().gt(least) || isSame || isCapped) return;
  const expected = sum.toFixed();
  const related = rows.flatMap(({ cells: { score } }) => (isFilled(score) ? [score] : []));
  const found = {
    kind: "finding",
    at,
    actual: at.text.trim(),
    ...(parts.length > 1 && { arithmetic: shownSum(parts) }),
    related,
    isDerived: true,
  } as const;
  yield sum.gt(all) ? { ...found, variant: "over" } : { ...found, expected, fix: { value: expected } };
}
