import type { Annex, Field } from "./annex";
import type { Form } from "./find-forms";
import type { Seen, SheetView } from "./sheet-view";

/** The values beside or inside their labels, by role; the first of each role counts. */
export function readFields(form: Form): Annex["fields"] {
  const headings = new Set(form.headings.map(({ row }) => row));
  const fields: Record<string, Field> = {};
  const { top, bottom } = form.view.area;
  for (let row = top; row <= bottom; row++) {
    if (headings.has(row)) continue;
    for (const cell of form.view.row(row)) {
      const field = fieldAt(form, cell);
      if (field && !(field.role in fields)) fields[field.role] = field;
    }
  }
  return fields;
}

/** Whether a row consists of fields rather than of a table's values: 其中：基本支出：337.17. */
export function isFieldRow(form: Form, cells: readonly Seen[]): boolean {
  const labels = cells.filter((cell) => roleOf(form, cell) !== null);
  if (labels.length === 0) return false;
  return (
    labels.some((cell) => !isBreakdown(form, cell)) ||
    labels.some((cell) => /[:：]/.test(cell.text.replace(/^\s*其中\s*[:：]/, "")))
  );
}

function isBreakdown(form: Form, cell: Seen): boolean {
  const role = roleOf(form, cell);
  return form.description.fields.some((field) => field.role === role && field.breakdown !== undefined);
}

function fieldAt(form: Form, cell: Seen): Field | null {
  const role = roleOf(form, cell);
  if (!role) return null;
  const { inline } = cell;
  if (inline && inline.tail !== "") return form.view.inlineField(role, cell, inline.tail);
  const next = form.view.row(cell.row).find(({ column }) => column > cell.column);
  if (next && roleOf(form, next) === null) return form.view.field(role, next.row, next.column);
  return inline ? form.view.inlineField(role, cell, "") : form.view.field(role, cell.row, besides(form.view, cell));
}

function roleOf(form: Form, cell: Seen): string | null {
  const meanings = cell.inline?.meanings ?? cell.meanings;
  const meaning = meanings.find((one) => one.kind === "field" && one.annex === form.description);
  return meaning?.kind === "field" ? meaning.role : null;
}

/** The column behind a label, past its merged cells. */
function besides(view: SheetView, { row, column }: Seen): number {
  const merge = view.grid.merges?.find(
    (area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
  );
  return (merge?.right ?? column) + 1;
}
