import type { AnnexDescription, TableDescription } from "../forms/index";
import { columnsIn, labelOf, rolesIn, type HeadingCell } from "./heading-columns";
import { labelKey } from "./label";
import { headsIn, meaningsOfLabel } from "./meaning";
import type { Seen, SheetView } from "./sheet-view";

/** The rows that were recognised as a table's column headings. */
export interface Heading {
  readonly table: TableDescription;
  /** Its first row and its last one. */
  readonly top: number;
  readonly row: number;
  /** The lowest cell of each column from left to right, whether it is understood or not. */
  readonly cells: readonly HeadingCell[];
  /** The cell that heads each column, by role. */
  readonly columns: ReadonlyMap<string, HeadingCell>;
}

/** Where the columns that were recognised begin. */
export function leftOf({ columns }: Pick<Heading, "columns">): number {
  return Math.min(...[...columns.values()].map(({ column }) => column));
}

/** The table that is headed from this row on, over as many rows as hold its labels. */
export function headingAt(view: SheetView, top: number, trusted: AnnexDescription | null = null): Heading | null {
  let heading = headingIn(view.row(top), trusted) ?? groupsOver(view, top, trusted);
  while (heading) {
    const longer = withRow(heading, view, view.nextRow(heading.row), trusted);
    if (!longer) return withNames(heading);
    heading = longer;
  }
  return null;
}

/** A heading whose first row only groups the columns of the next, which by itself would leave some of them unknown. */
function groupsOver(view: SheetView, top: number, trusted: AnnexDescription | null): Heading | null {
  const upper = view.row(top);
  if (upper.length < 2 || !upper.some(({ heads }) => heads.length > 0)) return null;
  const row = view.nextRow(top);
  const alone = headingIn(view.row(row), trusted);
  if (!alone || !areLabels(view, upper)) return null;
  const cells = joined(upper, view.row(row), alone.table);
  const heading = headingIn(cells, trusted);
  const isMore = heading?.table === alone.table && heading.columns.size > alone.columns.size;
  return isMore ? { ...heading, top, row } : null;
}

/** Texts, no values. */
function areLabels(view: SheetView, cells: readonly Seen[]): boolean {
  return cells.every(({ row, column }) => {
    const { kind } = view.value(row, column);
    return kind === "words" || kind === "unit";
  });
}

/**
 * The heading with one more row, if labels alone stand there, one of them a column's and none of them the name of a
 * thing.
 */
function withRow(heading: Heading, view: SheetView, row: number, trusted: AnnexDescription | null): Heading | null {
  const { table, top, columns } = heading;
  const lower = view.row(row);
  if (!areLabels(view, lower)) return null;
  const cells = joined(heading.cells, lower, table);
  const own = cells.filter((cell) => cell.row === row);
  // Word for word: what became of a goal (圆满完成年度目标) reads like the heading of its column.
  const isColumn = (cell: HeadingCell) => rolesIn(table, headsIn(meaningsOfLabel(labelOf(cell)))).length > 0;
  const isName = ({ column }: HeadingCell) => column === columns.get("name")?.column;
  if (!own.some(isColumn) || own.some((cell) => isName(cell) && !isColumn(cell))) return null;
  const longer = headingIn(cells, trusted);
  return longer?.table === table ? { ...longer, top, row } : null;
}

/** The cells of two rows of a heading: those of the upper one stay where none stands below them. */
function joined(upper: readonly HeadingCell[], lower: readonly Seen[], table: TableDescription): HeadingCell[] {
  const under = new Set(lower.map(({ column }) => column));
  const cells = upper.filter(({ column }) => !under.has(column));
  for (let from = 0, to = 0; from < lower.length; from = to) {
    const above = parentOf(upper, lower[from] as Seen);
    const parent = above && under.has(above.column) ? above : null;
    while (to < lower.length && parentOf(upper, lower[to] as Seen) === above) to++;
    const own = lower.slice(from, to);
    const belowIt = (cell: Seen) => (parent ? below(table, parent, cell) : cell);
    cells.push(...(parent ? withRest(table, parent, own.map(belowIt)) : own));
  }
  return cells.sort((a, b) => a.column - b.column);
}

/** The nearest cell of the row above at or before this column. */
function parentOf(upper: readonly HeadingCell[], { column }: Seen): HeadingCell | undefined {
  return upper.findLast((cell) => cell.column <= column);
}

/** A label below another: 年初 below 预算数 is 年初预算数, 得分 below 执行率 is 执行率得分; else it means what it means by itself. */
function below(table: TableDescription, above: HeadingCell, cell: Seen): HeadingCell {
  const [upper, lower] = [labelOf(above), cell.text].map(labelKey);
  // A sheet may hold headings alone: the key of a third row would hold those of all rows above it, so it has none.
  const key = above.above ? "" : [table.id, above.key, cell.key].join("\u0002");
  for (const label of upper && lower ? [`${upper}${lower}`, `${lower}${upper}`] : []) {
    const meanings = meaningsOfLabel(label);
    const heads = headsIn(meanings);
    if (rolesIn(table, heads).length > 0) return { ...cell, meanings, heads, key, label, above };
  }
  return { ...cell, key, above };
}

/** Where the others below a heading are understood, the only one that is not has the heading's own meaning. */
function withRest(
  table: TableDescription,
  { meanings, heads }: HeadingCell,
  cells: readonly HeadingCell[],
): readonly HeadingCell[] {
  const unknown = cells.filter((cell) => rolesIn(table, cell.heads).length === 0);
  const rest = cells.length > 1 && unknown.length === 1 ? unknown[0] : null;
  return cells.map((cell) =>
    cell === rest ? { ...cell, meanings, heads, key: cell.key && `${cell.key}\u0003` } : cell,
  );
}

/** In a list of named things, an unknown column left of the values holds the names. */
function withNames(heading: Heading): Heading {
  const { table, columns, cells } = heading;
  if (!table.essential?.includes("name") || columns.has("name")) return heading;
  const values = ["target", "initialTarget", "actual", "weight"].map((role) => columns.get(role)?.column ?? Infinity);
  const taken = new Set([...columns.values()].map(({ column }) => column));
  const name = cells.findLast(({ column }) => column < Math.min(...values) && !taken.has(column));
  return name ? { ...heading, columns: new Map([...columns, ["name", name]]) } : heading;
}

/** The table whose headings a row holds, if it holds enough of them. */
export function headingIn(cells: readonly HeadingCell[], trusted: AnnexDescription | null = null): Heading | null {
  const found = columnsIn(cells, trusted);
  const row = cells[0]?.row ?? 0;
  return found && { ...found, top: row, row, cells };
}
