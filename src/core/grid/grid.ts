/** What a cell stores: Excel's raw value. An error cell holds its code as text, e.g. "#DIV/0!". */
export type CellValue = string | number | boolean | null;

/** One cell as any host reads it: nothing here knows Excel, Office.js or a file format. */
export interface Cell {
  readonly value: CellValue;
  /** What the cell shows, e.g. "99.7%" for 0.997 in format "0.0%". */
  readonly text: string;
  /** The formula with its leading "=", or null where the cell holds a plain value. */
  readonly formula: string | null;
  /** Excel's number format code, "General" where none is set. */
  readonly format: string;
}

/** A rectangle of cells; rows and columns count from 0 and both ends are included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * A sheet as plain data: the used range, wherever it starts; a table of a Word document has the lines printed above it as
 * rows before row 0. `rows[r][c]` is the cell at sheet row `top + r`, column `left + c`; null or absent is a blank cell.
 */
export interface Grid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly (Cell | null | undefined)[])[];
  /** The merged areas, or null where the host has not asked for them (asking empties Excel's undo stack). */
  readonly merges: readonly Area[] | null;
  /** The whole used range, present only where it was too large and `rows` holds just its beginning: say so, do not call the rest clean. */
  readonly cutFrom?: Area;
  readonly hints?: SheetHints;
}

/** What a person said of a sheet that its labels alone do not tell. */
export interface SheetHints {
  /** The kind of annex that the sheet holds; "none" where it holds none, whatever it looks like. */
  readonly annex?: string;
  /** By the key of a label of the sheet's own wording: the label of the printed form that it stands for. */
  readonly labels: ReadonlyMap<string, string>;
}

/** The cell at an absolute position of the sheet (from 0), or null where it is blank or outside the used range. */
export function cellAt(grid: Grid, row: number, column: number): Cell | null {
  return grid.rows[row - grid.top]?.[column - grid.left] ?? null;
}
