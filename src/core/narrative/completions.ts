import { Big } from "../values/big";
import { judgeGoals } from "../judging/goals";
import { measuredIn } from "../judging/indicator";
import { percentColumns } from "../judging/percent-columns";
import { targetFieldOf } from "../judging/target";
import type { Annex, Field } from "../reading/annex";
import { indicatorsOf } from "../reading/indicators-of";
import { quantitiesIn, type QuantityIn } from "../values/quantities-in";
import { isAmount, type Claim } from "./claims";
import { namedIn } from "./likeness";
import type { Sentence } from "./narrative";

/** A target and its result in an annex: a yearly goal, or an indicator. */
export interface Completion {
  readonly kind: "goal" | "indicator";
  /** Result / target, in percent. */
  readonly percent: Big;
  /** 45498人 ÷ 45049人 */
  readonly sum: string;
  /** The result, where it is told in numbers. */
  readonly reached: QuantityIn | null;
  readonly fields: readonly Field[];
  /** How much of the claim's name it bears, from 0 to 1. */
  readonly like: number;
}

const enough = 0.75;

/** The goals and indicators of which more is better and that a rate of completion may be about, the most alike first. */
export function completionsOf(annexes: readonly Annex[], name: string): Completion[] {
  return [...annexes.flatMap((annex) => goals(annex, name)), ...annexes.flatMap((annex) => indicators(annex, name))]
    .filter(({ like }) => like >= enough)
    .sort((a, b) => b.like - a.like);
}

const hundred = new Big(100);

function goals(annex: Annex, name: string): Completion[] {
  return judgeGoals(annex).flatMap(({ planned, achieved, outcome }): Completion[] => {
    if (outcome.kind !== "compared" || outcome.smaller) return [];
    const { ratio, sum, goal } = outcome;
    const [reached = null] = quantitiesIn(sum);
    const like = namedIn(name, goal);
    return [{ kind: "goal", percent: ratio.times(hundred), sum, reached, fields: [planned, achieved], like }];
  });
}

function indicators(annex: Annex, name: string): Completion[] {
  return indicatorsOf(annex).flatMap((row): Completion[] => {
    const measured = measuredIn(row, percentColumns(annex));
    const [target, { actual }] = [targetFieldOf(row), row.cells];
    if (!measured || measured.direction === "less" || !target || !actual || measured.wanted.lte(0)) return [];
    const percent = measured.reached.div(measured.wanted).times(hundred);
    const [reached = null] = quantitiesIn(actual.text);
    const like = namedIn(name, row.cells.name?.text ?? "");
    return [
      {
        kind: "indicator",
        percent,
        sum: measured.sum,
        reached,
        fields: [target, actual],
        like,
      },
    ];
  });
}

/** What a rate of completion is told of: the words before it, or those before the number right before it, and that number. */
export function subjectOf({ claims }: Sentence, rate: Claim): { readonly name: string; readonly number: Claim | null } {
  const before = claims[rate.index - 1];
  if (rate.isNamed || !before || !isAmount(before)) return { name: rate.phrase, number: null };
  return { name: before.isNamed ? before.phrase : (before.names[0] ?? ""), number: before };
}
