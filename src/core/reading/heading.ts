import type { AnnexDescription, ColumnDescription, TableDescription } from "../forms/index";
import { chineseNumber } from "../values/chinese-number";
import { labelKey } from "./label";
import type { Seen } from "./sheet-view";

/** A row that was recognised as a table's column headings. */
export interface Heading {
  readonly table: TableDescription;
  readonly row: number;
  /** The cell that heads each column, by role. */
  readonly columns: ReadonlyMap<string, Seen>;
}

/** Where the columns that were recognised begin. */
export function leftOf({ columns }: Heading): number {
  return Math.min(...[...columns.values()].map(({ column }) => column));
}

/** Two columns may head a table of the annex that a person says is there. */
const leastEvidence = 2;

/** The table whose headings a row holds: the one that explains most of its cells, if it explains enough. */
export function headingIn(row: readonly Seen[], trusted: AnnexDescription | null = null): Heading | null {
  const named = new Map<TableDescription, number>();
  for (const { meanings } of row)
    for (const meaning of meanings)
      if (meaning.kind === "column") named.set(meaning.table, (named.get(meaning.table) ?? 0) + 1);
  let best: Heading | null = null;
  for (const [table, most] of named) {
    const enough = trusted?.tables.includes(table) ? Math.min(leastEvidence, table.evidence) : table.evidence;
    // Nearly every row names some column by chance: the costly look is for those that name enough.
    if (most < enough) continue;
    const columns = columnsOf(table, row);
    if (columns.size < enough || columns.size <= (best?.columns.size ?? 0)) continue;
    best = { table, row: row[0]?.row ?? 0, columns };
  }
  return best;
}

/**
 * Which cell heads which column. Each cell takes one role and each role one cell; where several cells carry the same
 * label (决算数 of last year and of this), they take their roles in the order of the years they name, else from the left;
 * where there are more of them than roles (权重 of each level), the last ones count.
 */
function columnsOf(table: TableDescription, row: readonly Seen[]): Map<string, Seen> {
  const roles = new Map<Seen, readonly string[]>();
  const groups = new Map<string, Seen[]>();
  for (const cell of row) {
    const own = rolesOf(table, cell);
    if (own.length === 0) continue;
    roles.set(cell, own);
    const key = labelKey(cell.text);
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const named = new Set([...roles.values()].flat());
  const possible = table.columns.filter(({ role }) => named.has(role));
  const columns = new Map<string, Seen>();
  for (const cells of groups.values()) if (cells.length > 1) assignAlike(table, cells, columns);
  const free = new Set([...groups.values()].filter((cells) => cells.length === 1).flat());
  const head = (role: string, cell: Seen) => {
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

function assignAlike(table: TableDescription, cells: readonly Seen[], columns: Map<string, Seen>): void {
  const ordered = [...cells].sort((a, b) => yearIn(a.text) - yearIn(b.text) || a.column - b.column);
  const roles = rolesOf(table, ordered[0] as Seen);
  const described = table.columns.map(({ role }) => role).filter((role) => roles.includes(role));
  const spare = Math.max(ordered.length - described.length, 0);
  described.forEach((role, at) => {
    const cell = ordered[at + spare];
    if (cell) columns.set(role, cell);
  });
}

function rolesOf(table: TableDescription, cell: Seen): string[] {
  return cell.meanings.flatMap((meaning) =>
    meaning.kind === "column" && meaning.table === table ? [meaning.role] : [],
  );
}

/** The role whose synonyms name this label earliest. */
function bestRole(table: TableDescription, cell: Seen): string | undefined {
  const roles = rolesOf(table, cell);
  const ranked = table.columns.filter(({ role }) => roles.includes(role));
  return ranked.sort((a, b) => rank(a.labels, cell) - rank(b.labels, cell))[0]?.role;
}

function rank(labels: readonly string[], cell: Seen): number {
  const at = labels.findIndex((label) => labelKey(label) === labelKey(cell.text));
  return at < 0 ? labels.length : at;
}

/** The year a text names, 0 where it names none: the day a form was filled in (2024年3月5日) lies in another one. */
export function yearIn(text: string): number {
  const typed = text
    .normalize("NFKC")
    .replace(/[〇○零一二三四五六七八九]{4}(?=\s*年)/, (year) => chineseNumber(year.replace(/○/g, "〇")));
  return Number(/((?:19|20)\d{2})\s*年(?!\s*\d{1,2}\s*月)/.exec(typed)?.[1] ?? 0);
}
