import type { RowDescription, TableDescription } from "../annexes/annex-description";
import type { AnnexRow, AnnexTable, Field } from "./annex";
import type { Heading } from "./heading";
import { unitNamed, type Unit } from "../values/unit";
import type { Seen, SheetView } from "./sheet-view";

/** The rows below a heading, down to (not including) `end`. */
export interface Stretch {
  readonly heading: Heading;
  readonly end: number;
}

/** Reads a table from its stretches: more than one where the heading is repeated after a page break. */
export function readTable(
  view: SheetView,
  stretches: readonly Stretch[],
  skip: (cells: readonly Seen[]) => boolean,
): AnnexTable | null {
  const first = stretches[0]?.heading;
  if (!first) return null;
  const rows: AnnexRow[] = [];
  // Totals end a list; some forms print them above it, as its first row.
  let closing: { readonly totals: AnnexRow; readonly isLast: boolean } | null = null;
  for (const { heading, end } of stretches) {
    const columns = new Columns(view, heading);
    const reader = first.table.rows ? namedRows(view, columns, first.table.rows) : listRows(columns, first.table, rows);
    for (let row = heading.row + 1; row < end; row++) {
      const cells = view.row(row);
      if (closing?.isLast) break;
      if (cells.length === 0 || skip(cells)) continue;
      const read = reader(row, cells);
      if (read?.key === "closing") closing ??= { totals: read, isLast: rows.length > 0 };
      else if (read) rows.push(read);
    }
  }
  const heading = Object.fromEntries(
    [...first.columns].map(([role, seen]) => [role, view.field(role, seen.row, seen.column)]),
  );
  return {
    id: first.table.id,
    heading,
    rows: rows.filter(holdsAmounts),
    closing: closing?.totals ?? null,
    money: moneyUnit(view, first.row),
  };
}

/** Where a heading's columns stand, and the fields of a row under them. */
class Columns {
  readonly left: number;
  private readonly starts: readonly { role: string; column: number; next: number }[];

  constructor(
    private readonly view: SheetView,
    heading: Heading,
  ) {
    const all = view.row(heading.row).map(({ column }) => column);
    const starts = [...heading.columns].map(([role, { column }]) => ({ role, column }));
    this.left = Math.min(...starts.map(({ column }) => column));
    this.starts = starts.map(({ role, column }) => ({
      role,
      column,
      next: all.find((other) => other > column) ?? view.area.right + 1,
    }));
  }

  /** The row's fields. A value that is not below its heading is looked for under the heading's merged width. */
  fields(row: number): Record<string, Field> {
    const occupied = this.view.row(row);
    const fields: Record<string, Field> = {};
    for (const { role, column, next } of this.starts) {
      const at = occupied.find((cell) => cell.column >= column && cell.column < next)?.column ?? column;
      fields[role] = this.view.field(role, row, at);
    }
    return fields;
  }
}

type RowReader = (row: number, cells: readonly Seen[]) => AnnexRow | null;

/** A list: one thing a row; columns that head several rows are carried down; ends with the row of totals. */
function listRows(columns: Columns, table: TableDescription, before: readonly AnnexRow[]): RowReader {
  const carried: Record<string, Field | undefined> = {};
  for (const role of table.carriedDown ?? []) carried[role] = before.at(-1)?.cells[role];
  return (row, cells) => {
    const fields = columns.fields(row);
    const closing = cells.find((cell) => isClosing(table, cell));
    if (closing) return { key: "closing", whole: null, label: null, cells: fields };
    for (const role of table.carriedDown ?? []) {
      if (fields[role]?.value.kind === "blank") fields[role] = carried[role] ?? fields[role];
      else carried[role] = fields[role];
    }
    return { key: "item", whole: null, label: null, cells: fields };
  };
}

function isClosing(table: TableDescription, { meanings }: Seen): boolean {
  return meanings.some((meaning) => meaning.kind === "closing" && meaning.table === table);
}

/** Printed rows by their labels; under an open one, rows of the unit's own; a row without a label is kept as such a row. */
function namedRows(view: SheetView, columns: Columns, described: readonly RowDescription[]): RowReader {
  const found = new Map<string, AnnexRow>();
  let heads: AnnexRow | null = null;
  return (row, cells) => {
    const fields = columns.fields(row);
    const label = cells.findLast(({ column }) => column < columns.left) ?? null;
    const labelField = label ? view.field("label", row, label.column) : view.field("label", row, view.area.left);
    const description = label ? describedBy(described, label, found) : undefined;
    if (description) {
      const whole = (description.partOf && found.get(description.partOf)) || null;
      const read: AnnexRow = { key: description.key, whole, label: labelField, cells: fields };
      found.set(description.key, read);
      heads = description.open ? read : null;
      return read;
    }
    const first = found.get(described[0]?.key ?? "") ?? null;
    const whole = heads ?? (described.some(({ open }) => open) ? null : first);
    return { key: "part", whole, label: labelField, cells: fields };
  };
}

/** Each printed row stands once: a label that fits several goes to the first that has not come yet. */
function describedBy(
  described: readonly RowDescription[],
  { meanings }: Seen,
  found: ReadonlyMap<string, AnnexRow>,
): RowDescription | undefined {
  const keys = meanings.flatMap((meaning) => (meaning.kind === "row" ? [meaning.key] : []));
  return described.find(({ key }) => keys.includes(key) && !found.has(key));
}

/** A line of the unit's own holds amounts or is still blank; one with words where amounts belong (按支出性质分：) is a heading. */
function holdsAmounts({ key, cells }: AnnexRow): boolean {
  const kinds = Object.values(cells).map((field) => field?.value.kind);
  return key !== "part" || kinds.includes("quantity") || !kinds.includes("words");
}

const money = /[(（](?:单位[:：])?\s*(亿元|百万元|万元|千元|元)\s*[)）]|单位[:：]\s*(亿元|百万元|万元|千元|元)/;

/** The unit that the heading's row names, or the nearest line above: 项目资金（万元）, 单位：万元. */
function moneyUnit(view: SheetView, heading: number): Unit {
  for (let row = heading; row >= view.area.top; row--) {
    for (const { text } of view.row(row)) {
      const match = money.exec(text);
      if (match) return unitNamed(match[1] ?? match[2] ?? "") ?? tenThousand;
    }
  }
  return tenThousand;
}

const tenThousand = unitNamed("万元") as Unit;
