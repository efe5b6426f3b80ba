import { areaToA1, toA1 } from "../grid/address";
import { heightOf } from "../grid/row-height";
import type { CellStyle, LayoutCell, SheetLayout } from "../grid/sheet-layout";
import { shownText } from "../wording/shown-text";

/** A column of a table: its head, its width in points, and how its numbers are shown. */
export interface TableColumn {
  readonly head: string;
  readonly width: number;
  readonly format?: string;
}

/** What a cell of a table shows; `link` is where a click leads, as 'Sheet'!A1. */
export type TableCell = string | number | null | { readonly text: string | number; readonly link: string };

/** A table that a person filters, sorts and prints. */
export interface Table {
  readonly name: string;
  /** What stands above the table, a line each; the first one is its title. */
  readonly title: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** More would not fit into a row of a printed page, and Excel itself ends at 32,767. */
const mostInCell = 1000;
const line = { line: "thin", color: "#BFBFBF" } as const;
const borders = { top: line, bottom: line, left: line, right: line };
const plain: CellStyle = { fontSize: 9, vertical: "top", wrap: true, borders };
const head: CellStyle = { ...plain, bold: true, fill: "#DDEBF7", vertical: "center" };
const heading: CellStyle = { fontSize: 14, bold: true };
const said: CellStyle = { fontSize: 10, color: "#595959" };
const link: CellStyle = { color: "#0563C1", underline: true };

/** The row, counted from 1, in which a table's row stands, counted from 0. */
export function rowOf({ title }: Pick<Table, "title">, at: number): number {
  return title.length + 2 + at;
}

/** A table as a sheet: heads that stay in sight and are printed on each page, filters, A4 across. */
export function tableSheet(table: Table): SheetLayout {
  const { name, title, columns, rows } = table;
  const cells: Record<string, LayoutCell> = {};
  const put = (row: number, column: number, cell: TableCell, style: CellStyle) => {
    cells[toA1(row, column)] = layoutCell(cell, style);
  };
  title.forEach((text, row) => put(row, 0, text, row === 0 ? heading : said));
  columns.forEach((column, at) => put(title.length, at, column.head, head));
  rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      const { format } = columns[column] ?? {};
      put(title.length + 1 + at, column, cell, typeof cell === "number" && format ? { ...plain, format } : plain);
    }),
  );
  const last = { right: columns.length - 1, bottom: title.length + rows.length };
  return {
    name,
    cells,
    merges: [],
    columnWidths: Object.fromEntries(columns.map(({ width }, at) => [at, width])),
    rowHeights: heightsOf(table),
    validations: [],
    page: {
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      margins: { left: 28, right: 28, top: 36, bottom: 40 },
      titleRows: `${String(title.length + 1)}:${String(title.length + 1)}`,
      printArea: areaToA1({ top: 0, left: 0, ...last }),
      headerFooter: { centerFooter: "&P / &N" },
    },
    frozenRows: title.length + 1,
    filtered: { top: title.length, left: 0, ...last },
  };
}

/** Excel knows no higher row, in points. */
const highest = 409;

/** Points of the title and of each row below: programs that open the file do not all fit them to wrapped texts. */
function heightsOf({ title, columns, rows }: Table): Record<number, number> {
  const widths = columns.map(({ width }) => width);
  const heights = rows.map((row, at) => {
    const texts = row.map((cell) => shownText(textOf(cell), mostInCell));
    return [title.length + 1 + at, Math.min(highest, heightOf(texts, at, [], widths))] as const;
  });
  return Object.fromEntries([[0, 24], [title.length, 30], ...heights]);
}

function textOf(cell: TableCell): string {
  return String((cell !== null && typeof cell === "object" ? cell.text : cell) ?? "");
}

function layoutCell(cell: TableCell, style: CellStyle): LayoutCell {
  if (cell !== null && typeof cell === "object")
    return { ...layoutCell(cell.text, { ...style, ...link }), link: cell.link };
  if (typeof cell !== "string") return { value: cell, formula: null, style };
  const value = shownText(cell, mostInCell);
  // What begins like a formula stays text when somebody edits the cell, too.
  return { value, formula: null, style: /^[=+\-@]/.test(value) ? { ...style, format: "@" } : style };
}
