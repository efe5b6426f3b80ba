import type { Big } from "../values/big";
import type { Profile } from "../places/profile";
import type { Annex } from "../reading/annex";
import { executionInTotal } from "../reading/execution";
import { pointsOf, pointsOfAll } from "./amounts";
import { derivedCells, roundingOf } from "./derived-cells";
import { differs } from "./derived-value";
import type { Expression } from "./expression";
import { pointsInAll } from "./points-in-all";

/**
 * A form can leave several readings open. This takes the one with the fewest wrong sums, and the likeliest where that
 * decides nothing. Most forms have one reading.
 */
export function fittingReading(annex: Annex, profile: Profile): Annex {
  if (annex.others.length === 0) return annex;
  const readings = [annex, ...annex.others];
  const counts = readings.map((one) => misfits(one, profile));
  return readings[counts.indexOf(Math.min(...counts))] ?? annex;
}

/** How many of the form's stated sums differ from their cells in this reading. */
function misfits(annex: Annex, profile: Profile): number {
  const sums = derivedCells(annex, profile).filter(
    ({ expression, field }) => isSum(expression) && field.value.kind !== "blank",
  );
  const weights = pointsIn(annex, "weight");
  const isShort = !annex.tables.indicators?.closing?.cells.weight && !weights.eq(pointsInAll(annex, profile));
  const total = pointsOf(annex.fields.totalScore);
  const least = roundingOf(annex.fields.totalScore, undefined, profile.tolerance.score);
  const isOff = total?.minus(pointsIn(annex, "score")).abs().gt(least) ?? false;
  return sums.filter((sum) => differs(sum, annex, profile)).length + Number(isShort) + Number(isOff);
}

function isSum(expression: Expression): boolean {
  if (expression.kind === "if") return isSum(expression.otherwise);
  return expression.kind === "call" && expression.name === "sum";
}

function pointsIn(annex: Annex, role: "weight" | "score"): Big {
  const execution = executionInTotal(annex);
  const rows = [...(execution ? [execution] : []), ...(annex.tables.indicators?.rows ?? [])];
  return pointsOfAll(rows, role);
}
