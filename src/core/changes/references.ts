import { columnName } from "../grid/address";

/** A reference of a formula: a cell, a range, whole columns or whole rows. */
export interface Reference {
  /** The sheets or the workbook before it, with the "!": "'a b'!", "S1:S3!", "[1]S!"; empty for the formula's own sheet. */
  readonly sheet: string;
  readonly first: Corner;
  /** Absent for a single cell. */
  readonly last?: Corner;
}

/** Where a reference begins or ends: whole columns have no row, whole rows no column. */
export interface Corner {
  readonly column?: Line;
  readonly row?: Line;
}

export interface Line {
  /** Counts from 0. */
  readonly at: number;
  /** Whether it stays when the formula is copied: the row of A$3. */
  readonly fixed: boolean;
}

const lastColumn = 16_383;
const lastRow = 1_048_575;

const inName = String.raw`[\p{L}\p{N}_.\\?]`;
const [column, row] = [String.raw`(\$?[A-Z]{1,3})`, String.raw`(\$?[1-9]\d{0,6})`];
const cell = column + row;
const sheet = String.raw`((?:'(?:[^']|'')*'|#REF|(?:\[[^[\]]*\])?${inName}+(?::${inName}+)?)!)?`;
const place = `${sheet}(?:${cell}(?::${cell})?|${column}:${column}|${row}:${row})(?![\\p{L}\\p{N}_.\\\\?(!$])`;
/** What holds no reference: a text, what a table's brackets hold, a quoted sheet before a name, a name or a number. */
const other = String.raw`"(?:[^"]|"")*"|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|'(?:[^']|'')*'|${inName}+`;
const token = new RegExp(`${place}|${other}`, "giu");

/** The formula with each of its references replaced by what `map` gives; null is a place that no longer is, #REF!. */
export function mapReferences(formula: string, map: (reference: Reference) => Reference | null): string {
  return formula.replace(token, (text: string, ...groups: unknown[]) => {
    const reference = referenceOf(groups as (string | undefined)[]);
    if (!reference) return text;
    const mapped = map(reference);
    return mapped === reference ? text : printed(reference.sheet, mapped);
  });
}

/** Every reference of the formula. */
export function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}

/** The formula as Excel makes it when rows are inserted at `at` of its sheet: what stood there moves, a range around it grows. */
export function afterInsertion(formula: string, at: number, count: number): string {
  const moved = (one: Line): Line => (one.at >= at ? { ...one, at: one.at + count } : one);
  return mapReferences(formula, (one) => (one.sheet === "" ? withLines(one, moved, (same) => same) : one));
}

/** The formula as Excel makes it when it is copied so many rows down and columns to the right. */
export function copied(formula: string, rows: number, columns = 0): string {
  const by = (count: number) => (one: Line) => (one.fixed ? one : { ...one, at: one.at + count });
  return mapReferences(formula, (one) => withLines(one, by(rows), by(columns)));
}

type Move = (line: Line) => Line;

function withLines({ sheet, first, last }: Reference, ofRow: Move, ofColumn: Move): Reference | null {
  const moved = (corner: Corner): Corner => ({
    ...(corner.column && { column: ofColumn(corner.column) }),
    ...(corner.row && { row: ofRow(corner.row) }),
  });
  const reference = { sheet, first: moved(first), ...(last && { last: moved(last) }) };
  return isInSheet(reference) ? reference : null;
}

function isInSheet({ first, last }: Reference): boolean {
  const isIn = (line: Line | undefined, most: number) => !line || (line.at >= 0 && line.at <= most);
  return [first, last ?? first].every((one) => isIn(one.row, lastRow) && isIn(one.column, lastColumn));
}

/** What the groups of a token say; null for a token that is no reference, such as XFE1, which no sheet reaches. */
function referenceOf([sheet = "", ...groups]: readonly (string | undefined)[]): Reference | null {
  const [column, row, toColumn, toRow, fromColumn, untilColumn, fromRow, untilRow] = groups;
  const [first, last] = [
    cornerOf(column ?? fromColumn, row ?? fromRow),
    cornerOf(toColumn ?? untilColumn, toRow ?? untilRow),
  ];
  const reference = first && { sheet, first, ...(last && { last }) };
  return reference && isInSheet(reference) ? reference : null;
}

function cornerOf(column: string | undefined, row: string | undefined): Corner | null {
  if (column === undefined && row === undefined) return null;
  return { ...(column && { column: lineOf(column, columnNumber) }), ...(row && { row: lineOf(row, Number) }) };
}

function lineOf(text: string, count: (name: string) => number): Line {
  const fixed = text.startsWith("$");
  return { at: count(fixed ? text.slice(1) : text) - 1, fixed };
}

function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function printed(sheet: string, reference: Reference | null): string {
  if (!reference) return `${sheet}#REF!`;
  const { first, last } = reference;
  return sheet + printedCorner(first) + (last ? `:${printedCorner(last)}` : "");
}

function printedCorner({ column, row }: Corner): string {
  return (
    (column ? (column.fixed ? "$" : "") + columnName(column.at) : "") +
    (row ? (row.fixed ? "$" : "") + String(row.at + 1) : "")
  );
}
