import type { Grid } from "../grid/grid";
import { rememberedBy } from "../values/remembered-by";
import type { Annex, AnnexRow, AnnexTable, Field } from "./annex";
import { Claims } from "./claims";
import { findForms, type Form } from "./find-forms";
import { gradeBesideTotal } from "./readers/grade-beside-total";
import { headedTables } from "./readers/headed-tables";
import { labelledFields } from "./readers/labelled-fields";
import { pairedFunds } from "./readers/paired-funds";
import type { Reader } from "./readers/reader";
import { resolve } from "./resolve";
import { unreadCells } from "./unread";
import { yearIn } from "./year-in";

/**
 * Every annex in the sheets, in workbook order and from top to bottom. They are recognised by their labels alone:
 * sheet names, addresses, merged cells and the order of columns do not matter. A grid never changes, so each is read once,
 * however many ask for its annexes. Never throws, whatever the cells hold.
 */
export function readAnnexes(grids: readonly Grid[]): Annex[] {
  return grids.flatMap(annexesOn);
}

const annexesOn = rememberedBy((grid: Grid): readonly Annex[] => findForms(grid).map(readForm));

/** Whoever comes first has a cell: labels before the rows of tables, in which they may stand. */
const readers: readonly Reader[] = [pairedFunds, labelledFields, headedTables, gradeBesideTotal];

function readForm(form: Form): Annex {
  const { view, description } = form;
  const claims = new Claims();
  let fields: Annex["fields"] = {};
  const tables: Record<string, AnnexTable> = {};
  for (const read of readers) {
    const found = read(form, claims);
    if (found.fields) fields = { ...found.fields, ...fields };
    for (const table of found.tables ?? []) tables[table.id] = table;
    eachField(found.fields ?? {}, found.tables ?? [], (field) => {
      claims.claim(field);
    });
  }
  const title = form.title ? view.field("title", form.title.row, form.title.column) : null;
  if (title) claims.claim(title);
  for (const { columns, cells } of form.headings) {
    for (const cell of columns.values()) claims.claim(cell);
    for (let { above } of cells) for (; above; above = above.above) claims.claim(above);
  }
  const unread = unreadCells(form, claims);
  return resolve({
    description,
    sheet: view.grid.sheet,
    area: occupied(form),
    title,
    year: yearOf(form),
    fields,
    tables,
    unread,
  });
}

/** The year in the title, or in a line above the first table, else the latest that a heading names (2023年决算数). */
function yearOf(form: Form): number | null {
  if (form.title && yearIn(form.title.text)) return yearIn(form.title.text);
  const first = form.headings[0]?.top ?? form.view.area.top;
  for (let row = form.view.area.top; row < first; row++) {
    for (const { text } of form.view.row(row)) if (yearIn(text)) return yearIn(text);
  }
  const named = form.headings.flatMap(({ columns }) => [...columns.values()]);
  return named.reduce((latest, { text }) => Math.max(latest, yearIn(text)), 0) || null;
}

/** The area of the form without the blank columns at its sides. */
function occupied(form: Form): Annex["area"] {
  const { top, bottom } = form.view.area;
  let left = form.view.area.right;
  let right = form.view.area.left;
  for (let row = top; row <= bottom; row++) {
    const cells = form.view.row(row);
    left = Math.min(left, cells[0]?.column ?? left);
    right = Math.max(right, cells.at(-1)?.column ?? right);
  }
  return { top, bottom, left, right };
}

const listed = new WeakMap<Annex["fields"], readonly Field[]>();

/** Every field of an annex, each once: the same ones in each of its readings. */
export function fieldsOf(annex: Pick<Annex, "fields" | "tables">): readonly Field[] {
  const known = listed.get(annex.fields) ?? listFields(annex);
  listed.set(annex.fields, known);
  return known;
}

/** Every row of a table, its sums with them. */
export function rowsOf(table: AnnexTable | undefined): readonly AnnexRow[] {
  return table ? withSums(table) : [];
}

const withSums = rememberedBy(({ rows, subtotals, closing }: AnnexTable): readonly AnnexRow[] =>
  rows.concat(subtotals, closing ?? []),
);

function listFields({ fields, tables }: Pick<Annex, "fields" | "tables">): Field[] {
  const listed = new Set<Field>();
  eachField(fields, Object.values(tables), (field) => listed.add(field));
  return [...listed];
}

/** Every field of these, those that are carried down as often as they stand there. */
function eachField(
  fields: Annex["fields"],
  tables: readonly (AnnexTable | undefined)[],
  take: (field: Field) => void,
): void {
  eachOf(fields, take);
  for (const table of tables) {
    for (const row of rowsOf(table)) {
      if (row.label) take(row.label);
      eachOf(row.cells, take);
    }
  }
}

/** An annex has hundreds of fields: no list is made for each of its rows. */
function eachOf(fields: Readonly<Record<string, Field | undefined>>, take: (field: Field) => void): void {
  for (const role in fields) {
    const field = fields[role];
    if (field) take(field);
  }
}
