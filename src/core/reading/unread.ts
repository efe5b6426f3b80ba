import { toA1 } from "../grid/address";
import type { AnnexDescription } from "../forms/index";
import type { Unread } from "./annex";
import type { Claims } from "./claims";
import type { Form } from "./find-forms";
import { leftOf, type Heading } from "./heading";
import { labelKey } from "./label";
import { isProse } from "./prose";
import { labelMeanings, type Seen } from "./sheet-view";

/** The cells of a form that no reader claimed and that are no labels of the annex, from top to bottom. */
export function unreadCells(form: Form, claims: Claims): Unread[] {
  const { view, description, headings } = form;
  const unread: Unread[] = [];
  for (let row = view.area.top; row <= view.area.bottom; row++) {
    const cells = view.row(row);
    if (cells.every((one) => claims.has(one))) continue;
    const above = headings.findLast(({ top }) => top <= row);
    const heading = above && row <= above.row ? above : undefined;
    for (const [at, one] of cells.entries()) {
      if (claims.has(one)) continue;
      const isColumn =
        heading !== undefined && one.column >= firstColumn(heading) && !isPart(heading, one) && !isProse(one.text);
      if (!isColumn && isKnown(one, description)) continue;
      const next = cells[at + 1];
      const mayBeLabel = !heading && !isListed(one, above) && !isAnswer(cells[at - 1], description);
      const isFree = mayBeLabel && isLabel(one, next && !claims.has(next) ? next : undefined);
      const kind = isColumn ? "column" : isFree ? "label" : "text";
      unread.push({ kind, cell: toA1(row, one.column), text: one.text, table: isColumn ? heading.table.id : null });
    }
  }
  return unread;
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

/** Whether it heads a part of a column that is understood, in the words of a row: 其他, among the reasons that are ticked. */
function isPart({ top }: Heading, { row, meanings }: Seen): boolean {
  return row > top && meanings.length > 0 && !meanings.some(({ kind }) => kind === "column");
}

/** A short text with a value that nothing else accounts for: beside it, or behind its colon. */
function isLabel({ text, meanings }: Seen, next: Seen | undefined): boolean {
  const key = labelKey(text);
  if (isProse(text) || key === "" || key.length > 16 || meanings.length > 0 || !/\p{L}/u.test(key)) return false;
  return next !== undefined ? !/[。；;]/.test(text) : /^[^:：]{2,12}[:：]\s*\S/.test(text.trim());
}
