import type { Area, Cell } from "../../../core/grid/grid";
import type { TableCell, WordTable } from "./document";

/** A table of a document as rows of a sheet. */
export interface LaidOutTable {
  readonly rows: (Cell | null)[][];
  readonly merges: readonly Area[];
}

/** A merged area of several rows that may go on further down. */
interface Going {
  area: Area;
}

/** As many as are read of a sheet, and four times what Word can draw. */
const mostColumns = 256;

/** Places the cells of a table by the columns of its grid; `textOf` is asked for each cell once, in their order. */
export function layOutTable({ rows }: WordTable, textOf: (cell: TableCell) => string): LaidOutTable {
  const areas: Going[] = [];
  let above = new Map<number, Going>();
  const cells = rows.map((row, at) => {
    const going = new Map<number, Going>();
    const texts: (Cell | null)[] = [];
    let column = row.skipped;
    for (const cell of joined(row.cells)) {
      if (column >= mostColumns) break;
      const right = column + cell.span - 1;
      const text = textOf(cell);
      const merged = cell.down === "goes-on" ? above.get(column) : undefined;
      if (merged?.area.right === right) {
        // Word shows nothing of a cell that a merged one covers.
        merged.area = { ...merged.area, bottom: at };
        going.set(column, merged);
      } else {
        const own = { area: { top: at, left: column, bottom: at, right } };
        areas.push(own);
        going.set(column, own);
        while (texts.length < column) texts.push(null);
        texts[column] = cellOf(text);
      }
      column = right + 1;
    }
    above = going;
    return texts;
  });
  const merges = areas.map(({ area }) => area).filter(({ top, left, bottom, right }) => bottom > top || right > left);
  return { rows: cells, merges };
}

/** The cells of a row, with those that join the one before added to it. */
function joined(cells: readonly TableCell[]): TableCell[] {
  const wide: TableCell[] = [];
  for (const cell of cells) {
    const before = wide.at(-1);
    if (cell.joinsBefore && before) wide[wide.length - 1] = { ...before, span: before.span + cell.span };
    else wide.push(cell);
  }
  return wide;
}

/** A cell as Excel would hold the same words typed in as text. */
export function cellOf(text: string): Cell | null {
  return text.trim() === "" ? null : { value: text, text, formula: null, format: "General" };
}
