import { toA1 } from "../grid/address";
import type { AnnexDescription } from "../annexes/annex-description";
import type { Field } from "./annex";
import type { Form } from "./find-forms";
import { labelKey } from "./label";
import { isProse } from "./prose";
import type { Seen } from "./sheet-view";

/**
 * A cell of a form that was given no meaning: "column" heads a column of a table, "label" stands before a value (both are
 * shown to the person, who may know better), "text" is anything else that the form prints or holds.
 */
export interface Unread {
  readonly kind: "column" | "label" | "text";
  readonly cell: string;
  readonly text: string;
  /** The table whose heading it stands in, for a column. */
  readonly table: string | null;
}

/** The cells of a form that reading made nothing of, from top to bottom. */
export function unreadCells(form: Form, fields: readonly Field[]): Unread[] {
  const read = new Set(fields.map(({ cell }) => cell));
  const { view, description } = form;
  const unread: Unread[] = [];
  for (let row = view.area.top; row <= view.area.bottom; row++) {
    const heading = form.headings.find((one) => one.row === row);
    const named = new Set(heading && [...heading.columns.values()].map(({ column }) => column));
    const first = Math.min(...named);
    const cells = view.row(row);
    const isLeft = (one: Seen) => !read.has(toA1(one.row, one.column)) && !named.has(one.column);
    for (const [at, one] of cells.entries()) {
      const isTitle = form.title?.row === row && form.title.column === one.column;
      if (isTitle || !isLeft(one)) continue;
      const isColumn = heading !== undefined && one.column > first && !isProse(one.text);
      if (!isColumn && isKnown(one, description)) continue;
      const next = cells[at + 1];
      const kind = isColumn
        ? "column"
        : !heading && !isValue(form, one) && isLabel(one, next && isLeft(next) ? next : undefined)
          ? "label"
          : "text";
      unread.push({ kind, cell: toA1(row, one.column), text: one.text, table: isColumn ? heading.table.id : null });
    }
  }
  return unread;
}

/** Whether a label of the annex stands here; a sentence that holds one (…需说明原因。) is none. */
function isKnown(cell: Seen, description: AnnexDescription): boolean {
  if (/[。；;]/.test(cell.text)) return false;
  return (cell.inline?.meanings ?? cell.meanings).some((meaning) => {
    if (meaning.kind === "field" || meaning.kind === "title") return meaning.annex === description;
    return meaning.kind !== "other" && description.tables.includes(meaning.table);
  });
}

/** Whether it stands right of a list's first column: below a heading that was not understood stand values, whatever they look like. */
function isValue({ headings }: Form, { row, column }: Seen): boolean {
  const above = headings.findLast((heading) => heading.row < row);
  if (!above || above.table.rows || above.table.id === "goals") return false;
  return [...above.columns.values()].some((seen) => seen.column < column);
}

/** A short text with a value that nothing else accounts for: beside it, or behind its colon. */
function isLabel({ text, meanings }: Seen, next: Seen | undefined): boolean {
  const key = labelKey(text);
  if (isProse(text) || key === "" || key.length > 16 || meanings.length > 0 || !/\p{L}/u.test(key)) return false;
  return next !== undefined ? !/[。；;]/.test(text) : /^[^:：]{2,12}[:：]\s*\S/.test(text.trim());
}
