import type { Grid } from "../grid/grid";
import { halfWidth } from "../values/half-width";
import { rememberedBy } from "../values/remembered-by";
import type { Annex, AnnexRow, AnnexTable, Field } from "./annex";
import { findForms, type Form } from "./find-forms";
import { yearIn } from "./heading";
import { pairedFunds } from "./tables/paired-funds";
import { resolve } from "./resolve";
import { isFieldRow, readFields } from "./read-fields";
import { readTable } from "./tables/read-table";
import type { Seen, SheetView } from "./sheet-view";
import type { Stretch } from "./tables/two-row-heading";
import { unreadCells } from "./unread";

/**
 * Every annex in the sheets, in workbook order and from top to bottom. They are recognised by their labels alone:
 * sheet names, addresses, merged cells and the order of columns do not matter. A grid never changes, so each is read once,
 * however many ask for its annexes. Never throws, whatever the cells hold.
 */
export function readAnnexes(grids: readonly Grid[]): Annex[] {
  return grids.flatMap(annexesOn);
}

const annexesOn = rememberedBy((grid: Grid): readonly Annex[] => findForms(grid).map(readForm));

function readForm(form: Form): Annex {
  const { view, description } = form;
  const tables: Record<string, AnnexTable> = {};
  for (const { id } of description.tables) {
    const table = readTable(view, stretchesOf(form, id), (cells) => isRemark(cells) || isFieldRow(form, cells));
    if (table) tables[id] = table;
  }
  const paired = pairedFunds(form);
  if (paired) tables[paired.id] = paired;
  const annex = {
    description,
    sheet: view.grid.sheet,
    area: occupied(form),
    title: form.title ? view.field("title", form.title.row, form.title.column) : null,
    year: yearOf(form),
    fields: { ...gradeBeside(view, tables.indicators?.closing), ...readFields(form) },
    tables,
  };
  return resolve({ ...annex, unread: unreadCells(form, fieldsOf(annex)) });
}

function stretchesOf(form: Form, id: string): Stretch[] {
  return form.headings.flatMap((heading, at) =>
    heading.table.id === id ? [{ heading, end: form.headings[at + 1]?.row ?? form.view.area.bottom + 1 }] : [],
  );
}

/** Some forms write the grade into the row of the total, under a column that has nothing to do with it: 总分 | 100 | 96 | 优. */
function gradeBeside(view: SheetView, closing: AnnexRow | null | undefined): Annex["fields"] {
  const row = closing?.cells.score?.row;
  const grade =
    row === undefined ? undefined : view.row(row).find(({ text }) => /^(优秀?|良好?|中等?|差)$/.test(halfWidth(text)));
  return grade ? { grade: view.field("grade", grade.row, grade.column) } : {};
}

const remark =
  /^\s*[（(]?(说\s*明|备\s*注|注|填\s*表|填\s*报|单位负责人|负责人|审核|联系|分管|制表|单位公章|盖章)[^\n]{0,12}[:：]/;

/** Notes and signatures below a table: 说明：…, 单位负责人签字：…. */
function isRemark(cells: readonly Seen[]): boolean {
  return remark.test(cells[0]?.text ?? "");
}

/** The year in the title, or in a line above the first table, else the latest that a heading names (2023年决算数). */
function yearOf(form: Form): number | null {
  if (form.title && yearIn(form.title.text)) return yearIn(form.title.text);
  const first = form.headings[0]?.row ?? form.view.area.top;
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
  return table ? [...table.rows, ...table.subtotals, ...(table.closing ? [table.closing] : [])] : [];
}

function listFields(annex: Pick<Annex, "fields" | "tables">): Field[] {
  const fields = new Set<Field>();
  for (const field of Object.values(annex.fields)) if (field) fields.add(field);
  for (const table of Object.values(annex.tables)) {
    for (const row of rowsOf(table)) {
      if (row.label) fields.add(row.label);
      for (const field of Object.values(row.cells)) if (field) fields.add(field);
    }
  }
  return [...fields];
}
