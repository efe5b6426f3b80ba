import { toA1 } from "../grid/address";
import type { AnnexDescription } from "../forms/index";
import type { Field, Unread } from "./annex";
import type { Form } from "./find-forms";
import { leftOf, type Heading } from "./heading";
import { labelKey } from "./label";
import { isProse } from "./prose";
import { labelMeanings, type Seen } from "./sheet-view";

/** The cells of a form that reading made nothing of, from top to bottom. */
export function unreadCells(form: Form, fields: readonly Field[]): Unread[] {
  const read = columnsByRow(fields);
  const { view, description } = form;
  const unread: Unread[] = [];
  const headings = new Map(form.headings.map((heading) => [heading.row, heading]));
  let above: Heading | undefined;
  for (let row = view.area.top; row <= view.area.bottom; row++) {
    const heading = headings.get(row);
    above = heading ?? above;
    const named = new Set(heading && [...heading.columns.values()].map(({ column }) => column));
    const first = heading ? firstColumn(heading) : Infinity;
    const cells = view.row(row);
    const isLeft = ({ column }: Seen) => !read.get(row)?.has(column) && !named.has(column);
    for (const [at, one] of cells.entries()) {
      const isTitle = form.title?.row === row && form.title.column === one.column;
      if (isTitle || !isLeft(one)) continue;
      const isColumn = heading !== undefined && one.column >= first && !isProse(one.text);
      if (!isColumn && isKnown(one, description)) continue;
      const next = cells[at + 1];
      const kind = isColumn
        ? "column"
        : !heading &&
            !isListed(one, above) &&
            !isAnswer(cells[at - 1], description) &&
            isLabel(one, next && isLeft(next) ? next : undefined)
          ? "label"
          : "text";
      unread.push({ kind, cell: toA1(row, one.column), text: one.text, table: isColumn ? heading.table.id : null });
    }
  }
  return unread;
}

function columnsByRow(fields: readonly Field[]): ReadonlyMap<number, ReadonlySet<number>> {
  const columns = new Map<number, Set<number>>();
  for (const { row, column } of fields) {
    const others = columns.get(row);
    if (others) others.add(column);
    else columns.set(row, new Set([column]));
  }
  return columns;
}

/** Whether a label of the annex stands here; a sentence that holds one (…需说明原因。) is none. */
function isKnown(cell: Seen, description: AnnexDescription): boolean {
  if (/[。；;]/.test(cell.text)) return false;
  return labelMeanings(cell).some((meaning) => {
    if (meaning.kind === "field" || meaning.kind === "title") return meaning.annex === description;
    return meaning.kind !== "other" && description.tables.includes(meaning.table);
  });
}

/** Whether it is a value because it stands behind a label that is known. */
function isAnswer(before: Seen | undefined, description: AnnexDescription): boolean {
  return before !== undefined && (isProse(before.text) || isKnown(before, description));
}

/** Whether it is a value because it stands in a column of a list, whose heading may not have been understood. */
function isListed({ column }: Seen, above: Heading | undefined): boolean {
  return above !== undefined && !above.table.rows && above.table.id !== "goals" && column >= firstColumn(above);
}

/** Where the table's columns begin: left of those that are known stand names of rows, or columns where a list's first is missing. */
function firstColumn(heading: Heading): number {
  const { table, columns } = heading;
  const isWhole = table.rows !== undefined || columns.has(table.columns[0]?.role ?? "");
  return isWhole ? leftOf(heading) : 0;
}

/** A short text with a value that nothing else accounts for: beside it, or behind its colon. */
function isLabel({ text, meanings }: Seen, next: Seen | undefined): boolean {
  const key = labelKey(text);
  if (isProse(text) || key === "" || key.length > 16 || meanings.length > 0 || !/\p{L}/u.test(key)) return false;
  return next !== undefined ? !/[。；;]/.test(text) : /^[^:：]{2,12}[:：]\s*\S/.test(text.trim());
}
