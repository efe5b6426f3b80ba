import type { Severity } from "../../core/findings/finding";
import type { Scope } from "./scope";
import type { Sheet } from "./sheets";

/** A conditional format: its sheet's id, its own, and the cells that it is on where they are known. */
export interface FormatRef {
  readonly sheetId: string;
  readonly id: string;
  readonly cells?: string;
}

/** One of our marks as found or drawn: how strong, and on which cells. */
export interface FoundMark extends FormatRef {
  readonly severity: Severity;
  readonly cells: string;
}

/**
 * What earlier calls saw, kept only to save round trips. Nothing is believed for good: a use that fails
 * looks again, and marks of ours that nobody remembers are found by their formula.
 */
export interface Memory {
  readonly scope: Scope;
  sheets: readonly Sheet[];
  /** Our marks, as last drawn. */
  marks: readonly FoundMark[];
  /** Whether those of an earlier session were looked for. */
  looked: boolean;
  /** Ids of custom conditional formats that were looked at and are the user's. */
  readonly foreign: Set<string>;
  /** Ids of sheets with a conditional format that cannot even be listed: they are asked for one format at a time. */
  readonly unlisted: Set<string>;
  /** Number formats that Excel stored otherwise than they were written. */
  readonly rewritten: Map<string, string>;
}

/** A memory of nothing. */
export function emptyMemory(scope: Scope): Memory {
  return { scope, sheets: [], marks: [], looked: false, foreign: new Set(), unlisted: new Set(), rewritten: new Map() };
}
