import type { AnnexRow, Field } from "../reading/annex";
import { smallerIsBetter, targetFieldOf } from "../scoring/indicator";

/**
 * The score of an indicator as a live formula, where target and actual are numbers of one unit in their cells; null where
 * one is typed as text (≥95%, 6446.6万元): such a score is written as a value.
 */
export function indicatorFormula(row: AnnexRow): string | null {
  const { actual, weight } = row.cells;
  const target = targetFieldOf(row);
  if (!isNumber(target) || !isNumber(actual) || !isNumber(weight)) return null;
  if (target.value.kind !== "quantity" || actual.value.kind !== "quantity") return null;
  if (target.value.unit.base !== actual.value.unit.base || target.value.unit.base === "元") return null;
  const [want, have, points] = [target.cell, actual.cell, weight.cell];
  return smallerIsBetter(target.value, row)
    ? `=IF(${have}<=${want},${points},ROUND(${points}*${want}/${have},2))`
    : `=IF(${have}>=${want},${points},ROUND(${points}*${have}/${want},2))`;
}

function isNumber(field: Field | undefined): field is Field {
  return field !== undefined && typeof field.stored === "number" && field.value.kind === "quantity";
}
