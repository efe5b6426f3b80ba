import type { OpenWorkbook } from "./contract-case";
import type { WorkbookHost } from "../workbook-host";

/**
 * Scratch sheets in whatever workbook is open: a stage on which the contract's cases are run without touching anything of
 * the person's. That sheets are ours is written into the workbook before the first is made, so none is left unrecognised.
 */
export interface ScratchWorkbook {
  /** Host, version and sets of the API, a line each; no contents and no names. */
  readonly about: () => readonly string[];
  /** The methods that this Excel is too old for, each with the set that it lacks. */
  readonly lacks: () => Readonly<Partial<Record<keyof WorkbookHost, string>>>;
  /** The names of scratch sheets that an earlier run, cut short, has left behind. */
  readonly leftOver: () => Promise<readonly string[]>;
  /** Remembers where the person is. Rejects where sheets cannot be added, or where a sheet of theirs has a scratch name. */
  readonly begin: () => Promise<void>;
  /** Makes these sheets in place of the case's before. */
  readonly open: OpenWorkbook;
  /** Removes every scratch sheet that is ours and takes the person back to where they were. */
  readonly end: () => Promise<void>;
}
