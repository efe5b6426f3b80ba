import type { AnnexDescription, ColumnDescription, TableDescription } from "../forms/index";
import { Memory } from "../values/remembered";
import { labelKey } from "./label";
import type { ColumnMeaning } from "./meaning";
import type { Seen } from "./sheet-view";
import { yearIn } from "./year-in";

/** A cell that heads a column, and the one above it that heads its neighbours too: 年度指标值 above 指标性质, 指标值, 度量单位. */
export interface HeadingCell extends Seen {
  /** The label that it makes up together with the one above, if it does. */
  readonly label?: string;
  readonly above?: HeadingCell;
}

/** The table that cells head, and the cell that heads each of its columns, by role. */
interface Headed {
  readonly table: TableDescription;
  readonly columns: ReadonlyMap<string, HeadingCell>;
}

/** Two columns may head a table of the annex that a person says is there; no table needs less evidence. */
const leastEvidence = 2;

/** The table whose headings a row holds: the one that explains most of its cells, if it explains enough. */
export function columnsIn(cells: readonly HeadingCell[], trusted: AnnexDescription | null): Headed | null {
  // Nearly every row names some column by chance: the costly look is for those that name enough.
  let heading = 0;
  for (const { heads } of cells) if (heads.length > 0) heading++;
  if (heading < leastEvidence) return null;
  if (trusted || cells.some(({ heads, key }) => heads.length > 0 && key === "")) return headedBy(cells, trusted);
  // A form's headings are the same on every sheet: each row of texts is understood once.
  const key = cells.map(keyOf).join("\n");
  const { table, heads } = understood.of(key) ?? understood.keep(key, understand(cells));
  return table && { table, columns: new Map(heads.map(([role, at]) => [role, cells[at] as HeadingCell])) };
}

/** All that tells which columns a cell heads; of one that heads none, whether it is another budget. */
function keyOf(cell: HeadingCell): string {
  return cell.heads.length > 0 ? cell.key : isBudget(cell) ? "\u0004" : "";
}

function isBudget({ text }: Seen): boolean {
  return text.includes("预算");
}

/** What cells head, without the cells: the place of the one that heads each column. */
interface Understood {
  readonly table: TableDescription | null;
  readonly heads: readonly (readonly [role: string, at: number])[];
}

const understood = new Memory<Understood>();

function understand(cells: readonly HeadingCell[]): Understood {
  const found = headedBy(cells, null);
  if (!found) return { table: null, heads: [] };
  return { table: found.table, heads: [...found.columns].map(([role, cell]) => [role, cells.indexOf(cell)]) };
}

function headedBy(cells: readonly HeadingCell[], trusted: AnnexDescription | null): Headed | null {
  const named = new Map<TableDescription, number>();
  for (const { heads } of cells) for (const { table } of heads) named.set(table, (named.get(table) ?? 0) + 1);
  let best: Headed | null = null;
  for (const [table, most] of named) {
    const enough = trusted?.tables.includes(table) ? Math.min(leastEvidence, table.evidence) : table.evidence;
    if (most < enough) continue;
    const columns = columnsOf(table, cells);
    if (columns.size >= enough && columns.size > (best?.columns.size ?? 0)) best = { table, columns };
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
    const own = rolesIn(table, cell.heads);
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
    const isOther = (cell: Seen) => cell.column > initial.column && !known.has(cell) && isBudget(cell);
    if (row.some(isOther)) return columns;
    columns.delete("initialBudget");
    columns.set("annualBudget", initial);
  }
  return columns;
}

function assignAlike(table: TableDescription, cells: readonly HeadingCell[], columns: Map<string, HeadingCell>): void {
  const ordered = [...cells].sort((a, b) => yearOf(a) - yearOf(b) || a.column - b.column);
  const roles = rolesIn(table, ordered[0]?.heads ?? []);
  const described = table.columns.map(({ role }) => role).filter((role) => roles.includes(role));
  const spare = Math.max(ordered.length - described.length, 0);
  described.forEach((role, at) => {
    const cell = ordered[at + spare];
    if (cell) columns.set(role, cell);
  });
}

/** The columns of one table. */
export function rolesIn(table: TableDescription, heads: readonly ColumnMeaning[]): string[] {
  return heads.filter((one) => one.table === table).map(({ role }) => role);
}

/** The role whose synonyms name this label earliest. */
function bestRole(table: TableDescription, cell: HeadingCell): string | undefined {
  const roles = rolesIn(table, cell.heads);
  const ranked = table.columns.filter(({ role }) => roles.includes(role));
  return ranked.sort((a, b) => rank(a.labels, cell) - rank(b.labels, cell))[0]?.role;
}

function rank(labels: readonly string[], cell: HeadingCell): number {
  const at = labels.findIndex((label) => labelKey(label) === labelKey(labelOf(cell)));
  return at < 0 ? labels.length : at;
}

export function labelOf({ label, text }: HeadingCell): string {
  return label ?? text;
}

/** The year that a column is of, in its own label or in one above it; 0 where none names any. */
function yearOf({ text, above }: HeadingCell): number {
  return yearIn(text) || (above ? yearOf(above) : 0);
}
