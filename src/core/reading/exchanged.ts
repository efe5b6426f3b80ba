import type { TableId } from "../forms/index";
import type { AnnexRow } from "./annex";

/** The rows with one of them exchanged; what was a part of it is a part of the other. */
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
