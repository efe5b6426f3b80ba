import type { CellRef } from "../core/grid/address";
import type { Area, Grid } from "../core/grid/grid";
import type { Severity } from "../core/findings/finding";
import type { Edit } from "../core/changes/edit";
import type { SheetLayout } from "../core/grid/sheet-layout";
import type { Growth } from "../core/changes/growth";

export type { Growth };

/** A cell to highlight, and how strongly. */
export interface Mark extends CellRef {
  readonly severity: Severity;
}

/** The person changed something; `sheet` is where, null where the host cannot say. */
export interface WorkbookChange {
  readonly sheet: string | null;
}

/** A part of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Sheets, by name, on which marks could not be drawn, or some of before had to stay or may have: protected, or Excel does not let one be read or deleted. */
export interface MarkResult {
  readonly skipped: readonly string[];
}

/** What could not be done about inserted sheets. */
export interface InsertResult {
  /** The sheets whose print setup Excel did not take, by name; all else of them is there. */
  readonly withoutPrintSetup: readonly string[];
}

/**
 * The workbook that is open, as the pane and the command line see it. Every method rejects with a `HostError`
 * and with nothing else; nothing is left half done. No load or sync appears here.
 */
export interface WorkbookHost {
  /** Every visible sheet as data, in workbook order; merges are null where asking for them would cost the user's undo stack. */
  readGrids(): Promise<Grid[]>;
  /** The same grids with the merged areas that begin in these areas; still null where the host cannot say. Asked only where reading cannot do without. */
  readMerges(grids: readonly Grid[], where: readonly SheetArea[]): Promise<Grid[]>;
  /** Replaces all our marks by these; the user's own formats are untouched. */
  mark(marks: readonly Mark[]): Promise<MarkResult>;
  /** Removes our marks and nothing else. */
  clearMarks(): Promise<MarkResult>;
  /** Shows a cell to the user: activates its sheet and selects it. */
  select(ref: CellRef): Promise<void>;
  /** Applies all edits or none. Rejects with "changed-since" where a cell no longer holds what the edit replaces. */
  apply(edits: readonly Edit[]): Promise<void>;
  /** The cell that the person has selected (the first of a larger selection). */
  selection(): Promise<CellRef>;
  /** Adds these sheets after the active one and shows the first; all or none. Rejects with "bad-name" or "workbook-protected". */
  insertSheets(sheets: readonly SheetLayout[]): Promise<InsertResult>;
  /** Takes inserted sheets away again; rejects with "changed-since" where one no longer holds what was inserted, and takes none away then. */
  removeInserted(sheets: readonly SheetLayout[]): Promise<void>;
  /** Inserts rows into a form: all or nothing. Rejects with "in-the-way" where Excel inserts none (a table, a filter, an array formula). */
  growForm(growth: Growth): Promise<void>;
  /** Takes those rows out again; rejects with "changed-since" where they no longer hold what was inserted, and takes none out then. */
  removeGrown(growth: Growth): Promise<void>;
  /** The text that `keep` stored in the workbook itself, null where there is none. */
  readKept(): Promise<string | null>;
  /** Stores a text in the workbook, out of the sheets' sight; null removes it. Only ever called on the person's request. */
  keep(text: string | null): Promise<void>;
  /** Calls back after each change the person makes; the returned function stops that. */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** Calls back when work begins to wait for the person to leave a cell, and when it no longer does; the returned function stops that. */
  onCellEditWait(listener: (waiting: boolean) => void): () => void;
}
