import type { TableId } from "../forms/index";
import type { AnnexRow } from "./annex";

/** The rows with one row replaced. Its parts become parts of the new row. */
export function exchanged<Id extends TableId>(
  rows: readonly AnnexRow<Id>[],
  old: AnnexRow<Id>,
  fresh: AnnexRow<Id>,
): readonly AnnexRow<Id>[] {
  const known = new Map([[old, fresh]]);
  const now = (row: AnnexRow<Id>): AnnexRow<Id> => {
    const whole = row.whole && now(row.whole);
    const one = known.get(row) ?? (whole === row.whole ? row : { ...row, whole });
    known.set(row, one);
    return one;
  };
  return rows.map(now);
}
