import type { AnnexKind } from "../forms/index";
import type { Finding, Unjudged } from "../findings/finding";
import type { Essential } from "../judging/essentials";
import type { Fullness } from "../judging/fullness";
import type { ProfileGuess } from "../judging/guess-profile";
import type { Unread } from "../reading/annex";

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
  /** How far it was filled in; null for a form that asks nothing of a person. */
  readonly fullness: Fullness | null;
  /** The points in all that it says, as a plain number. */
  readonly score: string | null;
  /** What a check rests on and was not found. */
  readonly missing: readonly Essential[];
  /** Column headings and labels of the form that were not understood. */
  readonly unread: readonly Unread[];
}

/** A form that is no annex, by the text that stands above it; "" where none does. */
export interface Companion {
  readonly sheet: string;
  readonly title: string;
}

/** What one check of a workbook says; in workbook order, then row, then column, then rule. */
export interface Report {
  readonly profile: string;
  /** The profile that the forms themselves speak for, whichever was used. */
  readonly guess: ProfileGuess | null;
  readonly annexes: readonly RecognisedAnnex[];
  /** Forms that go with the annexes and were recognised as none of them: plans, targets, other lists. No rule judges them. */
  readonly companions: readonly Companion[];
  /** Sheets that hold something but in which no annex was recognised. */
  readonly unrecognised: readonly string[];
  readonly findings: readonly Finding[];
  readonly unjudged: readonly Unjudged[];
}
