import type { Edit } from "./edit";
import type { Area, Cell, Grid } from "../grid/grid";
import { afterInsertion } from "./references";

/** Rows to insert into a sheet. Addresses count as they are after the insertion. */
export interface Growth {
  readonly sheet: string;
  /** The first new row, from 0; what stood there moves down. */
  readonly at: number;
  readonly count: number;
  /** The row (before the insertion) whose look and height the new rows take. */
  readonly like: number;
  /** Areas that are to be merged afterwards; what they overlap is taken apart first. */
  readonly merges: readonly Area[];
  /** Contents to write once the rows are there: labels, formulas, totals that now reach further. */
  readonly edits: readonly Edit[];
}

/** The sheet with blank rows inserted, as Excel does it: formulas and merged areas follow. */
export function withRows(grid: Grid, at: number, count: number): Grid {
  const moved = grid.rows.map((row) => row.map((cell) => (cell?.formula ? withFormula(cell, at, count) : cell)));
  const index = Math.min(Math.max(at - grid.top, 0), moved.length);
  const blank = Array.from({ length: count }, (): (Cell | null)[] => []);
  const rows = [...moved.slice(0, index), ...blank, ...moved.slice(index)];
  return { ...grid, rows, merges: grid.merges?.map((area) => afterRows(area, at, count)) ?? null };
}

/** A merged area after rows were inserted: it moves, or grows where they came into it. */
export function afterRows(area: Area, at: number, count: number): Area {
  if (area.bottom < at) return area;
  return { ...area, top: area.top >= at ? area.top + count : area.top, bottom: area.bottom + count };
}

function withFormula(cell: Cell, at: number, count: number): Cell {
  return { ...cell, formula: cell.formula && afterInsertion(cell.formula, at, count) };
}
