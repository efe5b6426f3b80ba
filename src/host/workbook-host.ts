import type { CellRef } from "../core/grid/address";
import type { Grid } from "../core/grid/grid";
import type { Severity } from "../core/checking/report";
import type { Edit } from "../core/filling/edit";

/** A cell to highlight, and how strongly. */
export interface Mark extends CellRef {
  readonly severity: Severity;
}

/** The person changed something; `sheet` is where, null where the host cannot say. */
export interface WorkbookChange {
  readonly sheet: string | null;
}

/** Sheets on which marks could not be drawn (protected), by name. */
export interface MarkResult {
  readonly skipped: readonly string[];
}

/**
 * The workbook that is open, as the pane and the command line see it. Every method rejects with a `HostError`
 * and with nothing else; nothing is left half done. No load or sync appears here.
 */
export interface WorkbookHost {
  /** Every visible sheet as data, in workbook order; merges are null where asking for them would cost the user's undo stack. */
  readGrids(): Promise<Grid[]>;
  /** The same grids with the merged areas of the named sheets filled in. Asked only where reading cannot do without. */
  readMerges(grids: readonly Grid[], sheets: readonly string[]): Promise<Grid[]>;
  /** Replaces all our marks by these; the user's own formats are untouched. */
  mark(marks: readonly Mark[]): Promise<MarkResult>;
  /** Removes our marks and nothing else. */
  clearMarks(): Promise<MarkResult>;
  /** Shows a cell to the user: activates its sheet and selects it. */
  select(ref: CellRef): Promise<void>;
  /** Applies all edits or none. Rejects with "changed-since" where a cell no longer holds what the edit replaces. */
  apply(edits: readonly Edit[]): Promise<void>;
  /** Calls back after each change the person makes; the returned function stops that. */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
}
