import type { Big } from "../values/big";
import type { Profile } from "../places/profile";
import { amountOf, pointsOf } from "./amounts";
import type { Annex, Field } from "../reading/annex";
import { executionInTotal, executionRow } from "../reading/execution";
import { rememberedBy } from "../values/remembered-by";
import { chooseWord } from "./evaluate";
import { parseExpression, type Expression } from "./expression";

/** The total that a form states, and all the points that its grade is of. */
export interface GradedTotal {
  readonly at: Field;
  /** The cells whose points it is: the total, and the execution's score where that stands outside it. */
  readonly cells: readonly Field[];
  readonly points: Big;
  /** Whether the total holds all points. A total of the indicators alone lacks the execution's. */
  readonly isWhole: boolean;
}

/** The total that an evaluation's grade goes by, null where it states none in numbers. */
export function gradedTotal(annex: Annex): GradedTotal | null {
  const at = annex.tables.indicators?.closing?.cells.score ?? annex.fields.totalScore;
  const stated = pointsOf(at);
  const execution = executionRow(annex);
  const outside = executionInTotal(annex) === execution ? undefined : execution?.cells.score;
  const apart = amountOf(annex, "funds", outside);
  if (!at || !stated) return null;
  const cells = outside ? [at, outside] : [at];
  return { at, cells, points: stated.plus(apart ?? 0), isWhole: apart === null };
}

/** The grade of a total, the lower edge belonging to the better one. */
export const gradeExpression = rememberedBy(({ grades }: Profile): Expression => {
  const [worst, ...better] = [...grades].reverse();
  const ladder = better.reduce(
    (otherwise, { name, from }) => `if(total >= ${from.toFixed()}, "${name}", ${otherwise})`,
    `"${worst?.name ?? ""}"`,
  );
  return parseExpression(ladder);
});

/** The grade that so many points give. */
export function gradeOf(points: Big, profile: Profile): Profile["grades"][number] | undefined {
  const name = chooseWord(gradeExpression(profile), () => [{ cell: null, number: points }]);
  return profile.grades.find((grade) => grade.name === name);
}
