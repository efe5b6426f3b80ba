import type { Area } from "./grid";

/** A cell of a workbook, as findings, edits and hosts name it: sheet name and A1 address without "$". */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string;
  /** The file that holds the sheet, where it is another one of the same submission. */
  readonly file?: string;
}

/** A cell as a person finds it: 附件3!F6, with its file where that is another one: [附件3.xlsx]附件3!F6. */
export function placeOfCell({ sheet, cell, file }: CellRef): string {
  return `${file === undefined ? "" : `[${fileName(file)}]`}${sheet}!${cell}`;
}

/** The name of a file without its folders. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

/** Every cell that is read asks for its column's name: they are spelt once. */
const names: string[] = [];

/** The letters of a column counted from 0: 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  return (names[column] ??= spelt(column));
}

function spelt(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * The A1 address of a cell whose row and column count from 0. Rows before that are the lines that a Word document prints
 * above a table: they have no address of their own, so the table's first row stands for them.
 */
export function toA1(row: number, column: number): string {
  return columnName(column) + (Math.max(0, row) + 1);
}

/** The A1 address of an area; one cell gives "B2", more give "B2:C4". */
export function areaToA1(area: Area): string {
  const first = toA1(area.top, area.left);
  const last = toA1(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The area that an A1 address names ("B2", "$B$2:C4"), or null where the text is no such address. */
export function parseArea(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address.trim());
  if (!match) return null;
  const [, leftName = "", topName = "", rightName = leftName, bottomName = topName] = match;
  const [top, bottom] = ordered(Number(topName) - 1, Number(bottomName) - 1);
  const [left, right] = ordered(columnNumber(leftName), columnNumber(rightName));
  return top < 0 ? null : { top, left, bottom, right };
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A cell as a link within a workbook names it: '附件3'!F6. */
export function linkTo({ sheet, cell }: CellRef): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}
