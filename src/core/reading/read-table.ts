import type { RowDescription, TableDescription } from "../annexes/annex-description";
import type { AnnexRow, AnnexTable, Field } from "./annex";
import type { Heading } from "./heading";
import { isProse } from "./prose";
import { withDirectParts } from "./direct-parts";
import type { Unit } from "../values/unit";
import { moneyUnit } from "./money-unit";
import type { Seen, SheetView } from "./sheet-view";
import { belowSum, isSum, summedUp } from "./subtotals";
import { overTwoRows, type Stretch } from "./two-row-heading";

/** Reads a table from its stretches: more than one where the heading is repeated after a page break. */
export function readTable(
  view: SheetView,
  stretches: readonly Stretch[],
  skip: (cells: readonly Seen[]) => boolean,
): AnnexTable | null {
  const parts = overTwoRows(view, stretches);
  const first = parts[0]?.heading;
  if (!first) return null;
  const rows: AnnexRow[] = [];
  const subtotals: AnnexRow[] = [];
  // Totals end a list; some forms print them above it, as its first row.
  let closing: { readonly totals: AnnexRow; readonly isLast: boolean } | null = null;
  for (const { heading, end, cells: headed } of parts) {
    const columns = new Columns(view, heading, headed);
    const beside = besideLabels(view, heading, headed);
    if (beside) rows.push(beside);
    if (beside) continue;
    const reader = first.table.rows
      ? namedRows(view, columns, first.table.rows)
      : listRows(view, columns, first.table, rows);
    for (let row = heading.row + 1; row < end; row++) {
      const cells = view.row(row);
      if (closing?.isLast) break;
      if (cells.length === 0 || skip(cells)) continue;
      const read = reader(row, cells);
      if (read?.key === "closing") closing ??= { totals: read, isLast: rows.length > 0 };
      else if (read?.key === "subtotal") subtotals.push(summedUp(rows, read));
      else if (read) rows.push(belowSum(subtotals.at(-1), read));
    }
  }
  const money = moneyUnit(view, first.row);
  const heading = Object.fromEntries(
    [...first.columns].map(([role, seen]) => [role, view.field(role, seen.row, seen.column)]),
  );
  return {
    id: first.table.id,
    heading,
    rows: first.table.rows ? partsOfTotal(rows.filter(holdsAmounts), first.table.rows, money) : rows,
    subtotals,
    closing: closing?.totals ?? null,
    money,
  };
}

/** The rows of a table that has a total: one alone, without a label, is that total. */
function partsOfTotal(
  rows: readonly AnnexRow[],
  described: readonly RowDescription[],
  money: Unit,
): readonly AnnexRow[] {
  if (described.some(({ open }) => open)) return rows;
  const [only, another] = rows;
  const isUnnamed = Object.values(only?.cells ?? {}).some((field) => field?.cell === only?.label?.cell);
  const key = described[0]?.key;
  if (only && key && !another && isUnnamed) return [{ ...only, key, whole: null, label: null }];
  return withDirectParts(withWhole(rows, described), money);
}

/** Parts that stand above their whole (合计 at the end) belong to it like those below. */
function withWhole(rows: readonly AnnexRow[], described: readonly RowDescription[]): readonly AnnexRow[] {
  const total = rows.find(({ key }) => key === described[0]?.key);
  const isAbove = total !== undefined && rows.at(-1) === total;
  return isAbove ? rows.map((row) => (row === total || row.whole ? row : { ...row, whole: total })) : rows;
}

/** Where a heading's columns stand, and the fields of a row under them. */
class Columns {
  readonly left: number;
  private readonly starts: readonly { role: string; column: number; next: number }[];

  constructor(
    private readonly view: SheetView,
    heading: Heading,
    cells: readonly Seen[],
  ) {
    const all = cells.map(({ column }) => column);
    const starts = [...heading.columns].map(([role, { column }]) => ({ role, column }));
    this.left = Math.min(...starts.map(({ column }) => column));
    this.starts = starts.map(({ role, column }) => ({
      role,
      column,
      next: all.find((other) => other > column) ?? view.area.right + 1,
    }));
  }

  isBefore(role: string, other: string): boolean {
    const columnOf = (one: string) => this.starts.find((start) => start.role === one)?.column ?? -1;
    return columnOf(role) >= 0 && columnOf(role) < columnOf(other);
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

/**
 * Labels of goals with their texts, or of a list with its numbers, beside them (年度目标 | … | 完成情况 | …, 编制数 | 45) are
 * no heading: what they would head stands in their row.
 */
function besideLabels(view: SheetView, { row, columns, table }: Heading, cells: readonly Seen[]): AnnexRow | null {
  if (table.rows) return null;
  const labels = [...columns].sort(([, a], [, b]) => a.column - b.column);
  const fields: Record<string, Field> = {};
  for (const [at, [role, { column }]] of labels.entries()) {
    const end = labels[at + 1]?.[1].column;
    const beside = cells.find((cell) => cell.column > column);
    const isText = table.id === "goals" && beside?.meanings.length === 0;
    const isNumber = beside !== undefined && view.field(role, row, beside.column).value.kind === "quantity";
    const isValue = beside !== undefined && (isText || isNumber) && beside.column < (end ?? Infinity);
    if (!isValue && (end !== undefined || beside || labels.length < 2)) return null;
    fields[role] = view.field(role, row, beside?.column ?? column + 1);
  }
  return { key: "item", whole: null, label: null, cells: fields };
}

type RowReader = (row: number, cells: readonly Seen[]) => AnnexRow | null;

/** A list: one thing a row; columns that head several rows are carried down; ends with the row of totals. */
function listRows(view: SheetView, columns: Columns, table: TableDescription, before: readonly AnnexRow[]): RowReader {
  const carried: Record<string, Field | undefined> = {};
  const roles = [...(table.carriedDown ?? [])];
  for (const [role, other] of Object.entries(table.carriedBefore ?? {}))
    if (columns.isBefore(role, other)) roles.push(role);
  const isCarried = (role: string, field: Field) => !(role in (table.carriedBefore ?? {})) || isMerged(view, field);
  for (const role of roles) carried[role] = before.at(-1)?.cells[role];
  return (row, cells) => {
    const fields = columns.fields(row);
    const sum = sumIn(table, cells);
    if (sum === "closing") return { key: sum, whole: null, label: null, cells: totals(view, fields, cells) };
    if (sum === "subtotal") {
      const { level1 } = fields;
      if (level1?.value.kind === "words" && !isSum(level1)) carried.level1 = level1;
      return { key: sum, whole: null, label: null, cells: fields };
    }
    const isFilled = (role: string) => fields[role] !== undefined && fields[role].value.kind !== "blank";
    if (isProse(cells[0]?.text ?? "") && !["actual", "weight", "score", "achieved"].some(isFilled)) return null;
    for (const role of roles) {
      if (fields[role]?.value.kind === "blank" && isCarried(role, fields[role]))
        fields[role] = carried[role] ?? fields[role];
      else carried[role] = fields[role];
    }
    if (table.essential && !table.essential.some(isFilled)) return null;
    return { key: "item", whole: null, label: null, cells: fields };
  };
}

/** A row of the total score (自评总分：98.5, 总得分) asks for no weights. */
function totals(
  view: SheetView,
  { weight, ...fields }: Record<string, Field>,
  cells: readonly Seen[],
): Record<string, Field> {
  const ofScores = cells.some(({ text }) => /得\s*分|评\s*分|自\s*评\s*总\s*分/.test(text));
  const label = cells.find(({ inline }) => inline !== null && inline.tail !== "");
  const isInside = label?.inline && fields.score?.value.kind === "blank";
  const score = isInside ? { score: view.inlineField("score", label, label.inline.tail) } : {};
  const isAsked = weight && (weight.value.kind !== "blank" || !(ofScores || isInside));
  return { ...fields, ...score, ...(isAsked && { weight }) };
}

/** Whether a cell is the lower part of a merged one; not every host tells. */
function isMerged({ grid: { merges } }: SheetView, { row, column }: Field): boolean {
  return (
    merges?.some(({ top, bottom, left, right }) => top < row && row <= bottom && left <= column && column <= right) ??
    true
  );
}

/** Whether a row holds the totals of the list or those of a heading; of texts behind a colon only the first label counts. */
function sumIn(table: TableDescription, cells: readonly Seen[]): "closing" | "subtotal" | null {
  let found: "subtotal" | null = null;
  for (const [at, { meanings, inline }] of cells.entries()) {
    for (const meaning of (at === 0 && inline?.meanings) || meanings) {
      if ((meaning.kind !== "closing" && meaning.kind !== "subtotal") || meaning.table !== table) continue;
      if (meaning.kind === "closing") return "closing";
      found = "subtotal";
    }
  }
  return found;
}

/** Printed rows by their labels; under an open one, rows of the unit's own; a row without a label is kept as such a row. */
function namedRows(view: SheetView, columns: Columns, described: readonly RowDescription[]): RowReader {
  const found = new Map<string, AnnexRow>();
  let heads: AnnexRow | null = null;
  return (row, cells) => {
    const fields = columns.fields(row);
    const labels = cells.filter(({ column }) => column < columns.left);
    const isRow = ({ meanings }: Seen) => meanings.some(({ kind }) => kind === "row");
    const label = labels.findLast(isRow) ?? labels.at(-1) ?? null;
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
  const key = keys.find((one) => !found.has(one));
  return described.find((row) => row.key === key);
}

/** A line of the unit's own holds amounts or is still blank; one with words where amounts belong (按支出性质分：) is a heading. */
function holdsAmounts({ key, cells }: AnnexRow): boolean {
  const kinds = Object.values(cells).map((field) => field?.value.kind);
  return key !== "part" || kinds.includes("quantity") || !kinds.includes("words");
}
