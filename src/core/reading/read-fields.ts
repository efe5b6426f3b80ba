import type { FieldDescription } from "../forms/index";
import { holds } from "../grid/area";
import { halfWidth } from "../values/half-width";
import type { Annex, Field } from "./annex";
import type { Form } from "./find-forms";
import { leftOf, type Heading } from "./heading";
import { labelKey } from "./label";
import { labelMeanings, type Seen, type SheetView } from "./sheet-view";

/** The values beside or inside their labels, by role; the first of each role counts. */
export function readFields(form: Form): Annex["fields"] {
  const headings = new Set(form.headings.map(({ row }) => row));
  const fields: Record<string, Field> = {};
  const { top, bottom } = form.view.area;
  for (let row = top; row <= bottom; row++) {
    if (headings.has(row)) continue;
    const cells = form.view.row(row);
    const table = isTableRow(form, cells) ? headingAbove(form, cells) : null;
    for (const cell of cells) {
      const field = table ? amountAt(form, cell, table) : fieldAt(form, cell);
      if (field && !(field.role in fields)) fields[field.role] = field;
    }
  }
  return withStandIns(form, fields);
}

/** A line above the form (单位：某局) names what no label inside it does. */
function withStandIns({ description }: Form, read: Record<string, Field>): Annex["fields"] {
  const fields: Record<string, Field> = {};
  for (const { role, standsFor } of description.fields) {
    const field = read[role];
    if (field && standsFor) fields[standsFor] ??= { ...field, role: standsFor };
    else if (field) fields[role] = field;
  }
  return fields;
}

/** Whether a row consists of fields rather than of a table's values: 其中：基本支出：337.17. */
export function isFieldRow(form: Form, cells: readonly Seen[]): boolean {
  const labels = cells.filter((cell) => roleOf(form, cell) !== null);
  if (labels.length === 0 || isTableRow(form, cells)) return false;
  const columns = headingAbove(form, cells);
  return labels.some(
    (cell) =>
      breakdownOf(form, cell) === undefined ||
      /[:：]/.test(cell.text.replace(/^\s*其中\s*[:：]/, "")) ||
      (columns !== null && cell.column >= leftOf(columns)),
  );
}

/** A row of a table whose label also names a part of a breakdown: 基本支出 with an amount under each of the columns. */
function isTableRow(form: Form, cells: readonly Seen[]): boolean {
  const labels = cells.filter((cell) => breakdownOf(form, cell) !== undefined);
  const heading = labels.length > 0 ? headingAbove(form, cells) : null;
  if (!heading?.table.rows) return false;
  const left = leftOf(heading);
  const amounts = cells.filter(
    ({ row, column }) => column >= left && form.view.field("amount", row, column).value.kind === "quantity",
  );
  const others = cells.some((cell) => !labels.includes(cell) && roleOf(form, cell) !== null);
  return amounts.length >= 2 && !others && labels.every((cell) => cell.column < left && !cell.inline?.tail);
}

/** Of such a row's amounts the one that was spent; the sources are added up by the table itself. */
function amountAt(form: Form, cell: Seen, { columns }: Heading): Field | null {
  const role = roleOf(form, cell);
  const executed = columns.get("executed");
  return role && executed && breakdownOf(form, cell) === "byNature"
    ? form.view.field(role, cell.row, executed.column)
    : null;
}

/** The heading under which a row stands. */
function headingAbove({ headings }: Form, cells: readonly Seen[]): Heading | null {
  return headings.findLast(({ row }) => row < (cells[0]?.row ?? 0)) ?? null;
}

function breakdownOf(form: Form, cell: Seen): FieldDescription["breakdown"] {
  const role = roleOf(form, cell);
  return role === null ? undefined : form.description.fields.find((field) => field.role === role)?.breakdown;
}

function fieldAt(form: Form, cell: Seen): Field | null {
  const role = roleOf(form, cell);
  if (!role) return null;
  const { inline } = cell;
  if (inline && inline.tail !== "") return form.view.inlineField(role, cell, inline.tail);
  const next = form.view.row(cell.row).find(({ column }) => column > cell.column);
  // 填报单位： | 单位：万元 leaves the name blank.
  const isMoneyUnit = /^[百千万亿]*元$/.test(halfWidth(next?.inline?.tail ?? ""));
  // Under the columns of a table labels stand side by side: none is the amount of another.
  if (next && next.meanings.length > 0 && breakdownOf(form, cell) !== undefined) return null;
  if (next && !isMoneyUnit && roleOf(form, next) === null) return form.view.field(role, next.row, next.column);
  const below = next ? null : textBelow(form, cell);
  if (below) return form.view.field(role, below.row, below.column);
  const beside = besides(form.view, cell);
  // Labels side by side (财政拨款, 其他资金) head columns: what is beside one is no value of it.
  if (!inline && next?.column === beside) return null;
  return inline ? form.view.inlineField(role, cell, "") : form.view.field(role, cell.row, beside);
}

/** A sentence alone in the next row, below a label that is alone in its own: 四、厉行节约保障措施 above what was done. */
function textBelow({ view, headings }: Form, { row }: Seen): Seen | null {
  let next = row + 1;
  while (next < view.area.bottom && view.row(next).length === 0) next++;
  const [text, another] = headings.some((heading) => heading.row === next) ? [] : view.row(next);
  if (!text || another || view.row(row).length > 1 || text.inline || text.meanings.length > 0) return null;
  return /^[^:：]{4,}[。；;]/.test(text.text) ? text : null;
}

function roleOf(form: Form, cell: Seen): string | null {
  const meanings = labelMeanings(cell);
  if (meanings.length === 0) return null;
  const roles = meanings.flatMap((one) => (one.kind === "field" && one.annex === form.description ? [one.role] : []));
  return roles.find((role) => mayStand(form, role, cell)) ?? null;
}

function mayStand(form: Form, role: string, cell: Seen): boolean {
  const { above, standsFor } = form.description.fields.find((field) => field.role === role) ?? {};
  return (!above || cell.row < (form.headings[0]?.row ?? 0)) && (!standsFor || isLineAbove(form, cell));
}

/** A label with a name beside it, above the tables: 单位：某局. 单位：万元 names none, nor does 单位 without a colon. */
function isLineAbove(form: Form, { row, column, text, inline }: Seen): boolean {
  if ((!inline && labelKey(text).length <= 2) || row > (form.headings[0]?.row ?? form.view.area.bottom)) return false;
  const beside = form.view.row(row).find((other) => other.column > column)?.text ?? "";
  const name = halfWidth(inline?.tail || beside);
  return name !== "" && !/[:：]/.test(name) && !/^[百千万亿]*元/.test(name);
}

/** The column behind a label, past its merged cells. */
function besides(view: SheetView, { row, column }: Seen): number {
  const merge = view.grid.merges?.find((area) => holds(area, row, column));
  return (merge?.right ?? column) + 1;
}
