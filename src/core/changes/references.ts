/** A reference of a formula to its own sheet: a cell, or a range of them. Rows count from 0. */
export interface Reference {
  readonly first: Corner;
  /** Absent for a single cell. */
  readonly last?: Corner;
}

export interface Corner {
  /** As written, with its "$". */
  readonly column: string;
  readonly row: number;
  /** Whether the row stays when the formula is copied: A$3. */
  readonly fixed: boolean;
}

const cell = String.raw`(\$?[A-Z]{1,3})(\$?)(\d{1,7})`;
/** Texts and references to other sheets are passed over; LOG10( is a function, A1B no reference. */
const token = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\w.]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|(?<![\p{L}\w.$])${cell}(?::${cell})?(?![\p{L}\w(.])`,
  "giu",
);

/** The formula with each reference to its own sheet replaced by what `map` gives. */
export function mapReferences(formula: string, map: (reference: Reference) => Reference): string {
  return formula.replace(token, (text: string, ...groups: (string | undefined)[]) => {
    const [column, fixed, row, lastColumn, lastFixed, lastRow] = groups;
    if (column === undefined || row === undefined) return text;
    const first = corner(column, fixed, row);
    const isRange = lastColumn !== undefined && lastRow !== undefined;
    const mapped = map(isRange ? { first, last: corner(lastColumn, lastFixed, lastRow) } : { first });
    return printed(mapped.first) + (mapped.last ? `:${printed(mapped.last)}` : "");
  });
}

/** Every reference of the formula to its own sheet. */
export function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}

/** The formula as Excel makes it when rows are inserted at `at`: what stood there moves, a range around it grows. */
export function afterInsertion(formula: string, at: number, count: number): string {
  const moved = (one: Corner): Corner => (one.row >= at ? { ...one, row: one.row + count } : one);
  return mapReferences(formula, ({ first, last }) => ({ first: moved(first), ...(last && { last: moved(last) }) }));
}

/** The formula as Excel makes it when it is copied so many rows down. */
export function copiedDown(formula: string, rows: number): string {
  const moved = (one: Corner): Corner => (one.fixed ? one : { ...one, row: one.row + rows });
  return mapReferences(formula, ({ first, last }) => ({ first: moved(first), ...(last && { last: moved(last) }) }));
}

function corner(column: string, fixed: string | undefined, row: string): Corner {
  return { column, fixed: fixed === "$", row: Number(row) - 1 };
}

function printed({ column, fixed, row }: Corner): string {
  return `${column}${fixed ? "$" : ""}${String(row + 1)}`;
}
