import type { Area, Cell, Grid } from "../../../core/grid/grid";
import type { CellMaker } from "./cell-maker";
import { readCells, type CellSink } from "./read-cells";
import type { FormulaPart } from "./scan-sheet";
import { SharedFormulas } from "./shared-formulas";

/** What is read of a sheet at most: a stray value in its last cell must not mean seventeen billion cells. */
const readable = { bottom: 49_999, right: 255 };

/**
 * The used cells of a worksheet's XML, null where it holds none. A blank cell counts where it has a number format. Throws
 * XmlError where the text is no worksheet.
 */
export function sheetGrid(sheet: string, xml: string, maker: CellMaker): Grid | null {
  const { sink, merges } = readCells(xml, () => new GridBuilder(maker));
  return sink.grid(sheet, merges);
}

class GridBuilder implements CellSink {
  /** By absolute row and column. */
  private readonly rows: (Cell | null)[][] = [];
  private readonly used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  private readonly shared = new SharedFormulas();
  /** Cells with formulas, which may share one that stands further down. */
  private readonly later: (() => void)[] = [];
  /** Blank cells of the row at hand: they are kept where another one of the row holds something. */
  private blanks: (readonly [column: number, cell: Cell])[] = [];
  private readonly current = { row: -1, isUsed: false };
  private room: number;

  constructor(private readonly maker: CellMaker) {
    this.room = maker.room;
  }

  cell(
    row: number,
    column: number,
    type: string,
    style: number,
    formula: FormulaPart | null,
    stored: string | null,
  ): void {
    if (row !== this.current.row) this.beginRow(row);
    if (stored === null && !formula) {
      const blank = this.maker.cell(type, style, null, null);
      if (blank && column <= readable.right) this.blanks.push([column, blank]);
      return;
    }
    this.current.isUsed = true;
    if (--this.room < 0) {
      this.use(row, column);
      return;
    }
    if (!formula) {
      this.place(row, column, this.maker.cell(type, style, null, stored));
      return;
    }
    this.shared.note(row, column, formula);
    this.later.push(() => {
      this.place(row, column, this.maker.cell(type, style, this.shared.formulaAt(row, column, formula), stored));
    });
  }

  /** The grid, from the first used row and column to the last. */
  grid(sheet: string, merges: readonly Area[]): Grid | null {
    this.beginRow(-1);
    for (const place of this.later) place();
    this.maker.room = Math.max(0, this.room);
    const { used, rows } = this;
    if (used.bottom < 0) return null;
    const [bottom, right] = [Math.min(used.bottom, readable.bottom), Math.min(used.right, readable.right)];
    const cells = Array.from({ length: Math.min(bottom + 1, rows.length) - used.top }, (_, row) => {
      const all = rows[used.top + row] ?? [];
      return used.left === 0 && all.length <= right + 1 ? all : all.slice(used.left, right + 1);
    });
    const isCut = this.room < 0 || used.bottom > bottom || used.right > right;
    return {
      sheet,
      top: used.top,
      left: used.left,
      rows: cells,
      merges,
      ...(isCut && { cutFrom: { ...used } }),
    };
  }

  private beginRow(row: number): void {
    const { current, blanks } = this;
    if (current.isUsed) for (const [column, cell] of blanks) this.place(current.row, column, cell);
    if (blanks.length > 0) this.blanks = [];
    current.row = row;
    current.isUsed = false;
  }

  private use(row: number, column: number): void {
    const { used } = this;
    if (row < used.top) used.top = row;
    if (row > used.bottom) used.bottom = row;
    if (column < used.left) used.left = column;
    if (column > used.right) used.right = column;
  }

  private place(row: number, column: number, cell: Cell | null): void {
    if (!cell) return;
    if (cell.value !== null || cell.formula !== null) this.use(row, column);
    if (row > readable.bottom || column > readable.right) return;
    const cells = (this.rows[row] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }
}
