import type { Profile } from "../places/profile";
import type { Wording } from "../wording/wording";
import type { Run } from "./catalogue";
import type { CheckedFile } from "./checked-file";
import type { Gist } from "./gist";

/** What a piece must know of the report that it is for. */
export interface PieceFrame {
  /** The file's place among all files of the run, from 0. */
  readonly at: number;
  /** The folder below the one that all files share; "" where there is none. */
  readonly district: string;
  /** What the file is called for people. */
  readonly name: string;
  /** Whether there is an overview to go back to. */
  readonly isOfCounty: boolean;
  /** The place that was asked for; the default where each form names its own. */
  readonly place: Profile;
  /** The day of the run. */
  readonly date: Date;
}

/** All that was checked, but for the pieces. */
export interface Seen {
  /** In the order of the files. */
  readonly gists: readonly Gist[];
  readonly frames: readonly Pick<PieceFrame, "district" | "name">[];
  readonly place: Profile;
  readonly run: Run;
}

/**
 * A report made piece by piece, so that none of it has to be held: the piece of each file as soon as it was checked, in any
 * order, and when all are there, the whole around them: texts to be written one after the other, where nothing else is said.
 */
export interface ReportForm<Whole = Iterable<string>> {
  readonly piece: (each: CheckedFile, frame: PieceFrame, wording: Wording) => string;
  /** `pieces` stand in the order of the files, and can be gone through again. */
  readonly whole: (pieces: Iterable<string>, seen: Seen, wording: Wording) => Whole;
}
