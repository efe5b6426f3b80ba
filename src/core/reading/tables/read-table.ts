import type { AnnexRow, AnnexTable, Field } from "../annex";
import { Columns } from "./columns";
import type { Heading } from "../heading";
import { listRows } from "./list-rows";
import { moneyUnit } from "./money-unit";
import { namedRows, partsOfTotal } from "./named-rows";
import { withPrintedPoints } from "./printed-points";
import type { Seen, SheetView } from "../sheet-view";
import { belowSum, summedUp } from "./subtotals";
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
    if (beside) {
      rows.push(beside);
      continue;
    }
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
  // Left of the columns a heading may name the block and its points: 绩效指标（90分）.
  const [block] = view.row(first.row);
  const headed = [...first.columns, ...(block ? [["block", block] as const] : [])];
  const heading = Object.fromEntries(headed.map(([role, seen]) => [role, view.field(role, seen.row, seen.column)]));
  return {
    id: first.table.id,
    heading,
    rows: withPrintedPoints(view, first, first.table.rows ? partsOfTotal(rows, first.table.rows) : rows),
    subtotals,
    closing: closing?.totals ?? null,
    money,
  };
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
