import type { Sheet } from "./sheets";

/** A conditional format: its sheet's id and its own. */
export interface FormatRef {
  readonly sheetId: string;
  readonly id: string;
}

/**
 * What earlier calls saw, kept only to save round trips. Nothing is believed for good: a use that fails
 * looks again, and marks of ours that nobody remembers are found by their formula.
 */
export interface Memory {
  sheets: readonly Sheet[];
  /** Our marks, as last drawn. */
  marks: readonly FormatRef[];
  /** Ids of custom conditional formats that were looked at and are the user's. */
  readonly foreign: Set<string>;
}

/** A memory of nothing. */
export function emptyMemory(): Memory {
  return { sheets: [], marks: [], foreign: new Set() };
}
