import type { FieldDescription } from "../../forms/index";
import { halfWidth } from "../../values/half-width";
import type { Annex, Field } from "../annex";
import type { Form } from "../find-forms";
import { leftOf, type Heading } from "../heading";
import { labelKey } from "../label";
import { labelMeanings, type Seen } from "../sheet-view";
import { valueBeside } from "./beside";
import type { Reader } from "./reader";

/** The values beside, below or inside their labels, by role; of several in one role the first that is filled in counts. */
export const labelledFields: Reader = (form, claims) => {
  const fields: Record<string, Field> = {};
  const paired = new Set(form.headings.filter((heading) => holdsPairs(form, heading)));
  const { top, bottom } = form.view.area;
  for (let row = top; row <= bottom; row++) {
    const labels = form.view.row(row).filter((cell) => roleOf(form, cell) !== null && !claims.has(cell));
    if (labels.length === 0) continue;
    const above = form.headings.findLast((heading) => heading.top <= row);
    if (above && row <= above.row) continue;
    if (above && !paired.has(above) && isTableRow(form, labels, above)) continue;
    for (const label of labels) {
      claims.claim(label);
      const field = fieldAt(form, label);
      const known = field && fields[field.role];
      if (field && (!known || (isBlank(known) && !isBlank(field)))) fields[field.role] = field;
    }
  }
  return { fields: withStandIns(form, fields) };
};

function isBlank({ value }: Field): boolean {
  return value.kind === "blank";
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

/** Whether below a heading labels of a breakdown stand with a value each, instead of rows under its columns. */
function holdsPairs(form: Form, heading: Heading): boolean {
  const next = form.headings[form.headings.indexOf(heading) + 1];
  const end = next?.top ?? form.view.area.bottom + 1;
  for (let row = heading.row + 1; heading.table.rows && row < end; row++) {
    const labels = form.view.row(row).filter((cell) => breakdownOf(form, cell) !== undefined);
    if (labels.some(({ column, inline }) => column >= leftOf(heading) || inline?.tail)) return true;
  }
  return false;
}

/** A row of a table whose label also names a part of a breakdown: 基本支出 with an amount under each of the columns. */
function isTableRow(form: Form, labels: readonly Seen[], { table, columns }: Heading): boolean {
  if (!table.rows) return false;
  const left = leftOf({ columns });
  return labels.every((label) => label.column < left && breakdownOf(form, label) !== undefined);
}

function breakdownOf(form: Form, cell: Seen): FieldDescription["breakdown"] {
  const role = roleOf(form, cell);
  return role === null ? undefined : form.description.fields.find((field) => field.role === role)?.breakdown;
}

function fieldAt(form: Form, label: Seen): Field | null {
  const role = roleOf(form, label);
  if (role === null) return null;
  const isBreakdown = breakdownOf(form, label) !== undefined;
  const next = form.view.row(label.row).find(({ column }) => column > label.column);
  // Under the columns of a table labels stand side by side: none is the amount of another.
  if (isBreakdown && next && next.meanings.length > 0 && !label.inline?.tail) return null;
  const below = next || label.inline?.tail ? null : textBelow(form, label);
  if (below) return form.view.field(role, below.row, below.column);
  // 填报单位： | 单位：万元 leaves the name blank.
  const isNoValue = (cell: Seen) =>
    roleOf(form, cell) !== null || /^[百千万亿]*元$/.test(halfWidth(cell.inline?.tail ?? ""));
  return valueBeside(form.view, role, label, isNoValue);
}

/** A sentence alone in the next row, below a label that is alone in its own: 四、厉行节约保障措施 above what was done. */
function textBelow({ view, headings }: Form, { row }: Seen): Seen | null {
  const next = view.nextRow(row);
  const isHeading = headings.some((heading) => heading.top === next);
  const [text, another] = isHeading || next > view.area.bottom ? [] : view.row(next);
  if (!text || another || view.row(row).length > 1 || text.inline || text.meanings.length > 0) return null;
  return /^[^:：]{4,}[。；;]/.test(text.text) ? text : null;
}

function roleOf(form: Form, cell: Seen): string | null {
  for (const one of labelMeanings(cell))
    if (one.kind === "field" && one.annex === form.description && mayStand(form, one.role, cell)) return one.role;
  return null;
}

function mayStand(form: Form, role: string, cell: Seen): boolean {
  const { above, standsFor } = form.description.fields.find((field) => field.role === role) ?? {};
  return (!above || cell.row < (form.headings[0]?.top ?? 0)) && (!standsFor || isLineAbove(form, cell));
}

/** A label with a name beside it, above the tables: 单位：某局. 单位：万元 names none, nor does 单位 without a colon. */
function isLineAbove(form: Form, { row, column, text, inline }: Seen): boolean {
  if ((!inline && labelKey(text).length <= 2) || row > (form.headings[0]?.top ?? form.view.area.bottom)) return false;
  const beside = form.view.row(row).find((other) => other.column > column)?.text ?? "";
  const name = halfWidth(inline?.tail || beside);
  return name !== "" && !/[:：]/.test(name) && !/^[百千万亿]*元/.test(name);
}
