import type { Essential } from "../judging/essentials";
import type { RecognisedAnnex, Report } from "./report";

/** What keeps "nothing found" from being the last word on a workbook. */
export interface Reservations {
  /** Annexes in which nothing was filled in. */
  readonly unfilled: readonly RecognisedAnnex[];
  /** How many columns and labels were not understood. */
  readonly unread: number;
  /** What a check rests on and some annex lacks. */
  readonly missing: readonly Essential[];
  readonly unjudged: number;
}

/** What a report could not look at, so that no surface calls clean what was not checked. */
export function reservationsOf({ annexes, unjudged }: Report): Reservations {
  return {
    unfilled: annexes.filter(({ fullness }) => fullness?.state === "blank"),
    unread: annexes.reduce((count, { unread }) => count + unread.length, 0),
    missing: [...new Set(annexes.flatMap(({ fullness, missing }) => (fullness?.state === "blank" ? [] : missing)))],
    unjudged: unjudged.length,
  };
}

/** Whether all of a workbook was filled in, read and judged. */
export function isWhole({ unfilled, unread, missing, unjudged }: Reservations): boolean {
  return unfilled.length + unread + missing.length + unjudged === 0;
}
