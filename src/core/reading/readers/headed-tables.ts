import type { TableDescription } from "../../forms/index";
import type { AnnexRow, AnnexTable, Field } from "../annex";
import type { Claims } from "../claims";
import type { Form } from "../find-forms";
import type { Heading } from "../heading";
import type { Seen, SheetView } from "../sheet-view";
import { Columns } from "./columns";
import { listRows } from "./list-rows";
import { moneyUnit } from "./money-unit";
import { namedRows, partsOfTotal } from "./named-rows";
import { withPrintedPoints } from "./printed-points";
import type { Reader } from "./reader";
import { belowSum, summedUp } from "./subtotals";

/** The tables under their headings. */
export const headedTables: Reader = (form, claims) => ({
  tables: form.description.tables.flatMap((table) => readTable(form, table, claims) ?? []),
});

/** A table. Its heading may be repeated after a page break. */
function readTable({ view, headings }: Form, table: TableDescription, claims: Claims): AnnexTable | null {
  const own = headings.filter((heading) => heading.table === table);
  const [first] = own;
  if (!first) return null;
  const rows: AnnexRow[] = [];
  const subtotals: AnnexRow[] = [];
  // Totals end a list; some forms print them above it, as its first row.
  let closing: { readonly totals: AnnexRow; readonly isLast: boolean } | null = null;
  for (const heading of own) {
    const beside = besideLabels(view, heading);
    if (beside) {
      rows.push(beside);
      continue;
    }
    const columns = new Columns(view, heading);
    const reader = table.rows ? namedRows(view, columns, table.rows) : listRows(view, columns, table, rows);
    const end = headings[headings.indexOf(heading) + 1]?.top ?? view.area.bottom + 1;
    for (let row = heading.row + 1; row < end && !closing?.isLast; row++) {
      const cells = view.row(row);
      if (cells.length === 0 || claims.hasIn(row) || isRemark(cells)) continue;
      const read = reader(row, cells);
      if (read?.key === "closing") closing ??= { totals: read, isLast: rows.length > 0 };
      else if (read?.key === "subtotal") subtotals.push(summedUp(rows, read));
      else if (read) rows.push(belowSum(subtotals.at(-1), read));
    }
  }
  return {
    id: table.id,
    heading: headingFields(view, first),
    rows: withPrintedPoints(view, first, table.rows ? partsOfTotal(rows, table.rows) : rows),
    subtotals,
    closing: closing?.totals ?? null,
    money: moneyUnit(view, first.row),
  };
}

/** The cells of a heading by role; left of the columns it may name the block and its points: 绩效指标（90分）. */
function headingFields(view: SheetView, { row, columns }: Heading): AnnexTable["heading"] {
  const fields: Record<string, Field> = {};
  for (const [role, seen] of columns) fields[role] = view.field(role, seen.row, seen.column);
  const [block] = view.row(row);
  if (block) fields.block = view.field("block", block.row, block.column);
  return fields;
}

const remark =
  /^\s*[（(]?(说\s*明|备\s*注|注|填\s*表|填\s*报|单位负责人|负责人|审核|联系|分管|制表|单位公章|盖章)[^\n]{0,12}[:：]/;

/** Notes and signatures below a table: 说明：…, 单位负责人签字：…. */
function isRemark(cells: readonly Seen[]): boolean {
  return remark.test(cells[0]?.text ?? "");
}

/**
 * Labels of goals with their texts, or of a list with its numbers, beside them (年度目标 | … | 完成情况 | …, 编制数 | 45) are
 * no heading: what they would head stands in their row.
 */
function besideLabels(view: SheetView, { row, columns, table, cells }: Heading): AnnexRow | null {
  if (table.rows) return null;
  const labels = [...columns].sort(([, a], [, b]) => a.column - b.column);
  const fields: Record<string, Field> = {};
  for (const [at, [role, { column }]] of labels.entries()) {
    const end = labels[at + 1]?.[1].column;
    const beside = cells.find((cell) => cell.column > column);
    const isText = table.id === "goals" && beside?.meanings.length === 0;
    const isNumber = beside !== undefined && view.value(row, beside.column).kind === "quantity";
    const isValue = beside !== undefined && (isText || isNumber) && beside.column < (end ?? Infinity);
    if (!isValue && (end !== undefined || beside || labels.length < 2)) return null;
    fields[role] = view.field(role, row, beside?.column ?? column + 1);
  }
  return { key: "item", whole: null, label: null, cells: fields };
}
