import type { AnnexDescription, ColumnDescription, TableDescription } from "../forms/index";
import { chineseNumber } from "../values/chinese-number";
import { labelKey } from "./label";
import { meaningsOfLabel, type Meaning } from "./meaning";
import type { Seen, SheetView } from "./sheet-view";

/** A cell that heads a column, and the one above it that heads its neighbours too: 年度指标值 above 指标性质, 指标值, 度量单位. */
export interface HeadingCell extends Seen {
  /** The label that it makes up together with the one above, if it does. */
  readonly label?: string;
  readonly above?: HeadingCell;
}

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

/** Two columns may head a table of the annex that a person says is there. */
const leastEvidence = 2;

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
  if (upper.length < 2 || !upper.some(({ meanings }) => meanings.some(({ kind }) => kind === "column"))) return null;
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
  const kinds = cells.map(({ row, column }) => view.field("label", row, column).value.kind);
  return kinds.every((kind) => kind === "words" || kind === "unit");
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
  const isColumn = (cell: HeadingCell) => columnsNamed(table, meaningsOfLabel(labelOf(cell))).length > 0;
  const isName = ({ column }: HeadingCell) => column === columns.get("name")?.column;
  if (!own.some(isColumn) || own.some((cell) => isName(cell) && !isColumn(cell))) return null;
  const longer = headingIn(cells, trusted);
  return longer?.table === table ? { ...longer, top, row } : null;
}

/** The cells of two rows of a heading: those of the upper one stay where none stands below them. */
function joined(upper: readonly HeadingCell[], lower: readonly Seen[], table: TableDescription): HeadingCell[] {
  const under = new Set(lower.map(({ column }) => column));
  const children = new Map<HeadingCell | undefined, HeadingCell[]>();
  for (const cell of lower) {
    const above = upper.findLast(({ column }) => column <= cell.column);
    const parent = above && under.has(above.column) ? above : undefined;
    children.set(parent, [...(children.get(parent) ?? []), parent ? below(table, parent, cell) : cell]);
  }
  const cells = [...children].flatMap(([parent, own]) => (parent ? withRest(table, parent, own) : own));
  return [...upper.filter(({ column }) => !under.has(column)), ...cells].sort((a, b) => a.column - b.column);
}

/** A label below another: 年初 below 预算数 is 年初预算数, 得分 below 执行率 is 执行率得分; else it means what it means by itself. */
function below(table: TableDescription, above: HeadingCell, cell: Seen): HeadingCell {
  const [upper, lower] = [labelOf(above), cell.text].map(labelKey);
  for (const label of upper && lower ? [`${upper}${lower}`, `${lower}${upper}`] : []) {
    const meanings = meaningsOfLabel(label);
    if (columnsNamed(table, meanings).length > 0) return { ...cell, meanings, label, above };
  }
  return { ...cell, above };
}

/** Where the others below a heading are understood, the only one that is not has the heading's own meaning. */
function withRest(table: TableDescription, { meanings }: HeadingCell, cells: HeadingCell[]): HeadingCell[] {
  const unknown = cells.filter((cell) => columnsNamed(table, cell.meanings).length === 0);
  const rest = cells.length > 1 && unknown.length === 1 ? unknown[0] : null;
  return cells.map((cell) => (cell === rest ? { ...cell, meanings } : cell));
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

/** The table whose headings a row holds: the one that explains most of its cells, if it explains enough. */
export function headingIn(cells: readonly HeadingCell[], trusted: AnnexDescription | null = null): Heading | null {
  const named = new Map<TableDescription, number>();
  for (const { meanings } of cells)
    for (const meaning of meanings)
      if (meaning.kind === "column") named.set(meaning.table, (named.get(meaning.table) ?? 0) + 1);
  let best: Heading | null = null;
  for (const [table, most] of named) {
    const enough = trusted?.tables.includes(table) ? Math.min(leastEvidence, table.evidence) : table.evidence;
    // Nearly every row names some column by chance: the costly look is for those that name enough.
    if (most < enough) continue;
    const columns = columnsOf(table, cells);
    if (columns.size < enough || columns.size <= (best?.columns.size ?? 0)) continue;
    const row = cells[0]?.row ?? 0;
    best = { table, top: row, row, cells, columns };
  }
  return best;
}

/**
 * Which cell heads which column. Each cell takes one role and each role one cell; where several cells carry the same
 * label (决算数 of last year and of this), they take their roles in the order of the years they name, else from the left;
 * where there are more of them than roles (权重 of each level), the last ones count.
 */
function columnsOf(table: TableDescription, row: readonly HeadingCell[]): Map<string, HeadingCell> {
  const roles = new Map<HeadingCell, readonly string[]>();
  const groups = new Map<string, HeadingCell[]>();
  for (const cell of row) {
    const own = columnsNamed(table, cell.meanings);
    if (own.length === 0) continue;
    roles.set(cell, own);
    const key = labelKey(labelOf(cell));
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const named = new Set([...roles.values()].flat());
  const possible = table.columns.filter(({ role }) => named.has(role));
  const columns = new Map<string, HeadingCell>();
  for (const cells of groups.values()) if (cells.length > 1) assignAlike(table, cells, columns);
  const free = new Set([...groups.values()].filter((cells) => cells.length === 1).flat());
  const head = (role: string, cell: HeadingCell) => {
    columns.set(role, cell);
    free.delete(cell);
  };
  const fitting = ({ role, behind }: ColumnDescription) => {
    const first = (behind && columns.get(behind)?.column) ?? -1;
    return [...free].filter((cell) => roles.get(cell)?.includes(role) && cell.column > first);
  };
  for (const column of possible) {
    const { role, labels } = column;
    if (columns.has(role)) continue;
    const best = fitting(column).sort((a, b) => rank(labels, a) - rank(labels, b) || b.column - a.column)[0];
    if (best && bestRole(table, best) === role) head(role, best);
  }
  for (const column of possible) {
    const left = columns.has(column.role) ? undefined : fitting(column)[0];
    if (left) head(column.role, left);
  }
  // The only budget that a form asks for is what its rate of execution is of.
  const initial = columns.get("initialBudget");
  if (initial && columns.has("executionRate") && !columns.has("annualBudget")) {
    const known = new Set(columns.values());
    const isOther = (cell: Seen) => cell.column > initial.column && !known.has(cell) && /预算/.test(cell.text);
    if (row.some(isOther)) return columns;
    columns.delete("initialBudget");
    columns.set("annualBudget", initial);
  }
  return columns;
}

function assignAlike(table: TableDescription, cells: readonly HeadingCell[], columns: Map<string, HeadingCell>): void {
  const ordered = [...cells].sort((a, b) => yearOf(a) - yearOf(b) || a.column - b.column);
  const roles = columnsNamed(table, ordered[0]?.meanings ?? []);
  const described = table.columns.map(({ role }) => role).filter((role) => roles.includes(role));
  const spare = Math.max(ordered.length - described.length, 0);
  described.forEach((role, at) => {
    const cell = ordered[at + spare];
    if (cell) columns.set(role, cell);
  });
}

function columnsNamed(table: TableDescription, meanings: readonly Meaning[]): string[] {
  return meanings.flatMap((meaning) => (meaning.kind === "column" && meaning.table === table ? [meaning.role] : []));
}

/** The role whose synonyms name this label earliest. */
function bestRole(table: TableDescription, cell: HeadingCell): string | undefined {
  const roles = columnsNamed(table, cell.meanings);
  const ranked = table.columns.filter(({ role }) => roles.includes(role));
  return ranked.sort((a, b) => rank(a.labels, cell) - rank(b.labels, cell))[0]?.role;
}

function rank(labels: readonly string[], cell: HeadingCell): number {
  const at = labels.findIndex((label) => labelKey(label) === labelKey(labelOf(cell)));
  return at < 0 ? labels.length : at;
}

function labelOf({ label, text }: HeadingCell): string {
  return label ?? text;
}

/** The year that a column is of, in its own label or in one above it; 0 where none names any. */
function yearOf({ text, above }: HeadingCell): number {
  return yearIn(text) || (above ? yearOf(above) : 0);
}

/** The year a text names, 0 where it names none: the day a form was filled in (2024年3月5日) lies in another one. */
export function yearIn(text: string): number {
  const typed = text
    .normalize("NFKC")
    .replace(/[〇○零一二三四五六七八九]{4}(?=\s*年)/, (year) => chineseNumber(year.replace(/○/g, "〇")));
  return Number(/((?:19|20)\d{2})\s*年(?!\s*\d{1,2}\s*月)/.exec(typed)?.[1] ?? 0);
}
