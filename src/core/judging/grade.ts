import type Big from "big.js";
import type { Profile } from "../places/profile";
import { amountOf } from "./amounts";
import type { Annex, Field } from "../reading/annex";
import { executionInTotal, executionRow } from "../reading/execution";

/** The total that a form states, and all the points that its grade is of. */
export interface GradedTotal {
  readonly at: Field;
  readonly points: Big;
  /** Whether the total is all of them: of the indicators alone it lacks the execution's. */
  readonly isWhole: boolean;
}

/** The total that an evaluation's grade goes by, null where it states none in numbers. */
export function gradedTotal(annex: Annex): GradedTotal | null {
  const at = annex.tables.indicators?.closing?.cells.score ?? annex.fields.totalScore;
  const stated = amountOf(annex, "indicators", at);
  const execution = executionRow(annex);
  const apart = executionInTotal(annex) === execution ? null : amountOf(annex, "funds", execution?.cells.score);
  return at && stated ? { at, points: stated.plus(apart ?? 0), isWhole: apart === null } : null;
}

/** The grade that so many points give; the lower edge belongs to the better grade. Undefined below the lowest. */
export function gradeOf(points: Big, { grades }: Profile): Profile["grades"][number] | undefined {
  return grades.find(({ from }) => points.gte(from));
}
