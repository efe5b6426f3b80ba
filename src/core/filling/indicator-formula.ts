import type { AnnexRow, Field } from "../reading/annex";
import { smallerIsBetter, targetFieldOf, targetOf } from "../scoring/indicator";
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
  if (one.base !== other.base || isMoney(one) || !one.scale.eq(other.scale)) return null;
  const cells = { want: target.cell, have: actual.cell, points: weight.cell };
  return `=IF(COUNT(${cells.want},${cells.have},${cells.points})<3,"",${score(judged, row, cells)})`;
}

/** As `judgeIndicator` has it: met, else in proportion and never below nothing; 0 where the proportion has no sense. */
function score(
  target: Quantity,
  row: AnnexRow,
  { want, have, points }: { readonly want: string; readonly have: string; readonly points: string },
): string {
  if (target.comparator === "=") return ladder(`${have}=${want}`, points, `MAX(1-ABS(${have}-${want})/ABS(${want}),0)`);
  const [sign, part, whole] = smallerIsBetter(target, row) ? ["<", want, have] : [">", have, want];
  const strict = target.comparator === "<" || target.comparator === ">";
  return ladder(`${have}${sign}${strict ? "" : "="}${want}`, points, `MIN(MAX(${part},0)/${whole},1)`);
}

function ladder(met: string, points: string, share: string): string {
  return `IF(${met},${points},IFERROR(ROUND(${points}*${share},2),0))`;
}

function isNumber(field: Field | undefined): field is Field & { readonly value: Quantity } {
  return field !== undefined && typeof field.stored === "number" && field.value.kind === "quantity";
}
