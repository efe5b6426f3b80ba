import { Big } from "../values/big";
import { derivedFormula } from "../judging/formula";
import { senseOf } from "../judging/indicator";
import { scoreIn } from "../judging/score-expression";
import { isFraction, targetFieldOf, targetOf } from "../judging/target";
import type { Profile } from "../places/profile";
import type { AnnexRow, Field } from "../reading/annex";
import { isMoney } from "../values/unit";
import type { Quantity } from "../values/value";

/**
 * The score of an indicator as a live formula with its "=", where target and actual are numbers of one unit in their
 * cells; null where one is typed as text (≥95%, 6446.6万元): such a score is written as a value.
 */
export function liveScore(row: AnnexRow, profile: Profile): string | null {
  const { actual, weight } = row.cells;
  const target = targetFieldOf(row);
  const judged = targetOf(row);
  if (!isNumber(target) || !isNumber(actual) || !isNumber(weight) || judged.kind !== "quantity") return null;
  const [one, other] = [target.value.unit, actual.value.unit];
  if (one.base !== other.base || isMoney(one) || isFraction(actual.value, judged) || !one.scale.eq(other.scale))
    return null;
  // The formula is to hold for whatever number stands there later.
  const sense = senseOf({ ...judged, amount: new Big(1) }, row);
  if (sense === null) return null;
  const cells = new Map([
    ["want", target.cell],
    ["have", actual.cell],
    ["weight", weight.cell],
  ]);
  const expression = scoreIn(profile)(sense);
  return derivedFormula(expression, "score", ([name = ""]) => [cells.get(name) ?? []].flat());
}

function isNumber(field: Field | undefined): field is Field & { readonly value: Quantity } {
  return field !== undefined && typeof field.stored === "number" && field.value.kind === "quantity";
}
