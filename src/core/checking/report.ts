import type { AnnexKind } from "../forms/index";
import type { CellRef } from "../grid/address";
import type { ProfileGuess } from "../places/guess-profile";
import type { Unread } from "../reading/annex";

export type Severity = "error" | "warning" | "info";

/** A text by its key in the wording, with what fills its holes: made into a sentence only at the edge. */
export interface Message {
  readonly key: string;
  readonly args: Readonly<Record<string, string>>;
}

/** A certain correction of the finding's own cell. `value` is plain text as a person would type it. */
export interface Fix {
  readonly value: string;
  readonly formula?: string;
}

/** One inconsistency: the cell to correct, the cells that prove it, and the numbers. */
export interface Finding extends CellRef {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly actual?: string;
  readonly expected?: string;
  /** The sum in the form's own numbers, e.g. "148 ÷ 450 × 10 = 3.29". */
  readonly arithmetic?: string;
  readonly related: readonly CellRef[];
  readonly fix?: Fix;
}

/** Something a rule wanted to judge and could not, with why: never to be mistaken for "nothing found". */
export interface Unjudged extends CellRef {
  readonly rule: string;
  readonly reason: Message;
}

/** An annex as it was recognised. */
export interface RecognisedAnnex {
  readonly kind: AnnexKind;
  readonly sheet: string;
  /** The area it occupies, in A1. */
  readonly range: string;
  readonly title: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly project: string | null;
  /** How many rows were read of each table that was found, by its id. */
  readonly rows: Readonly<Record<string, number>>;
  /** How many cells of it were given a meaning. */
  readonly fields: number;
  /** Column headings and labels of the form that were not understood. */
  readonly unread: readonly Unread[];
}

/** What one check of a workbook says; in workbook order, then row, then column, then rule. */
export interface Report {
  readonly profile: string;
  /** The profile that the forms themselves speak for, whichever was used. */
  readonly guess: ProfileGuess | null;
  readonly annexes: readonly RecognisedAnnex[];
  /** Sheets that hold something but in which no annex was recognised. */
  readonly unrecognised: readonly string[];
  readonly findings: readonly Finding[];
  readonly unjudged: readonly Unjudged[];
}
