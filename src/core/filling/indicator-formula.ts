import Big from "big.js";
import { scoreFormula } from "../judging/score-formula";
import type { AnnexRow, Field } from "../reading/annex";
import { directionOf } from "../judging/direction";
import { isFraction, targetFieldOf, targetOf } from "../judging/target";
import { isMoney } from "../values/unit";
import type { Quantity } from "../values/value";

/**
 * The score of an indicator as a live formula with its "=", where target and actual are numbers of one unit in their
 * cells; null where one is typed as text (≥95%, 6446.6万元): such a score is written as a value.
 */
export function indicatorFormula(row: AnnexRow): string | null {
  const { actual, weight } = row.cells;
  const target = targetFieldOf(row);
  const judged = targetOf(row);
  if (!isNumber(target) || !isNumber(actual) || !isNumber(weight) || judged.kind !== "quantity") return null;
  const [one, other] = [target.value.unit, actual.value.unit];
  if (one.base !== other.base || isMoney(one) || isFraction(actual.value, judged) || !one.scale.eq(other.scale))
    return null;
  const direction = directionOf({ ...judged, amount: new Big(1) }, row);
  if (direction === "open") return null;
  // Without a sign ≤ where less is better whatever the number is (costs, complaints).
  const comparator = judged.comparator ?? (direction === "less" ? "≤" : null);
  return scoreFormula({ want: target.cell, have: actual.cell, points: weight.cell }, comparator);
}

function isNumber(field: Field | undefined): field is Field & { readonly value: Quantity } {
  return field !== undefined && typeof field.stored === "number" && field.value.kind === "quantity";
}
