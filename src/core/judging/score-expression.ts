import type { Profile } from "../places/profile";
import { remembered } from "../values/remembered";
import { rememberedBy } from "../values/remembered-by";
import type { Comparator } from "../values/value";
import { parseExpression } from "./expression";

/** How an indicator's actual value is held against its target; "unsigned": more is better, but of none none is due. */
export type Sense = Comparator | "unsigned";

/** What a place takes off the points of a target far exceeded: from so many times the target on, so many points. */
export interface Deduction {
  readonly from: string;
  readonly points: string;
}

/** The place's deduction, null where it leaves that to the person. */
function deductionOf({ overAchievement, overAchievementDeduction }: Profile): Deduction | null {
  return overAchievementDeduction.gt(0)
    ? { from: overAchievement.toFixed(), points: overAchievementDeduction.toFixed() }
    : null;
}

const signs = { "≥": ">=", "≤": "<=", ">": ">", "<": "<", "=": "=" } as const;

/**
 * An indicator's score over `want`, `have` and `weight`, by 财预〔2020〕10号 第十六条: all points where the target is met, else
 * in proportion, nothing where there is none; far above the target what the place deducts.
 */
export function scoreExpression(sense: Sense, deduction: Deduction | null): string {
  return held(sense, metScore(sense, deduction), missedScore(sense));
}

/** What `scoreExpression` gives, read once for each sense; by a place with what that deducts. */
export const plainScore = remembered((sense: Sense) => parseExpression(scoreExpression(sense, null)));
export const scoreIn = rememberedBy((place: Profile) =>
  remembered((sense: Sense) => parseExpression(scoreExpression(sense, deductionOf(place)))),
);

/** "yes" where the target is met, else "no". */
export const metExpression = remembered((sense: Sense) => parseExpression(held(sense, '"yes"', '"no"')));

/** "yes" where a target for more is exceeded as often as the place asks about, else "no". */
export const overExpression = rememberedBy(({ overAchievement }: Profile) =>
  remembered((sense: Sense) =>
    parseExpression(
      isMore(sense) ? `if(want > 0, if(have >= ${overAchievement.toFixed()} * want, "yes", "no"), "no")` : '"no"',
    ),
  ),
);

function held(sense: Sense, met: string, missed: string): string {
  if (sense === "unsigned") return `if(want = 0, if(have <= 0, ${met}, 0), if(have >= want, ${met}, ${missed}))`;
  return `if(have ${signs[sense]} want, ${met}, ${missed})`;
}

function isMore(sense: Sense): boolean {
  return sense === "≥" || sense === ">" || sense === "unsigned";
}

function metScore(sense: Sense, deduction: Deduction | null): string {
  if (!deduction || !isMore(sense)) return "weight";
  const less = `max(weight - ${deduction.points}, 0)`;
  return `if(want > 0, if(have >= ${deduction.from} * want, ${less}, weight), weight)`;
}

function missedScore(sense: Sense): string {
  if (sense === "=") return "if(want = 0, 0, max(weight * (1 - abs(have - want) / abs(want)), 0))";
  return isMore(sense) ? "if(have > 0, weight * have / want, 0)" : "if(want > 0, weight * want / have, 0)";
}
