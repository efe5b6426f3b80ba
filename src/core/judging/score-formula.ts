import type { Comparator } from "../values/value";

/** Where an indicator's target, actual and weight stand, in A1. */
export interface ScoredCells {
  readonly want: string;
  readonly have: string;
  readonly points: string;
}

/**
 * An indicator's score as a live formula with its "=", by 财预〔2020〕10号 as `judgeIndicator` has it: all points where the
 * target is met, else in proportion; nothing while one of the three is no number. Without a sign more is better, but a
 * target of none is met by none.
 */
export function scoreFormula(cells: ScoredCells, comparator: Comparator | null): string {
  const { want, have, points } = cells;
  const score = `IF(${metBy(cells, comparator)},${points},IFERROR(ROUND(${points}*${shareOf(cells, comparator)},2),0))`;
  return `=IF(COUNT(${want},${have},${points})<3,"",${score})`;
}

function metBy({ want, have }: ScoredCells, comparator: Comparator | null): string {
  const signs = { "≥": ">=", "≤": "<=", ">": ">", "<": "<", "=": "=" };
  return comparator === null ? `IF(${want}=0,${have}<=0,${have}>=${want})` : have + signs[comparator] + want;
}

/** What share of the target was reached where it was not met; divided by nothing it has no sense and counts 0. */
function shareOf({ want, have }: ScoredCells, comparator: Comparator | null): string {
  if (comparator === "=") return `MAX(1-ABS(${have}-${want})/ABS(${want}),0)`;
  return comparator === "≤" || comparator === "<" ? `MAX(${want},0)/${have}` : `MAX(${have},0)/${want}`;
}
