import { defineForm, defineTable } from "../../../src/core/forms/define-form";
import { rowOf } from "../../../src/core/judging/amounts";
import type { Annex } from "../../../src/core/reading/annex";

// What is described once cannot be misspelt elsewhere. The type check reads this file; nothing runs it.

export function misspelt(annex: Annex): unknown[] {
  const total = rowOf(annex, "funds", "total");
  const [indicator] = annex.tables.indicators?.rows ?? [];
  return [
    // @ts-expect-error misspelt: a table
    rowOf(annex, "fundz", "total"),
    // @ts-expect-error misspelt: a row
    rowOf(annex, "funds", "totl"),
    // @ts-expect-error misspelt: a row of another table
    rowOf(annex, "funds", "reception"),
    // @ts-expect-error misspelt: a column
    total?.cells.scoer,
    // @ts-expect-error misspelt: a column of another table
    total?.cells.actual,
    // @ts-expect-error misspelt: a column of a list
    indicator?.cells.wieght,
    // @ts-expect-error misspelt: a label's role
    annex.fields.unti,
    // @ts-expect-error misspelt: a table by its property
    annex.tables.indicator,
  ];
}

const items = defineTable(
  {
    id: "items",
    evidence: 2,
    columns: { name: "words", amount: "amount" },
    rows: { total: {}, part: { partOf: "total" } },
  },
  { columns: { name: ["名称"], amount: ["金额"] }, rows: { total: ["合计"], part: ["其中"] } },
);
const words = { titles: ["清单"], fields: { unit: ["单位"] } };
const fields = { unit: { holds: "name" } } as const;
const [height, rowHeight] = [20, 18];
const table = { table: "items", heading: { height }, columns: [{ role: "amount", at: "B" }], rowHeight } as const;
const printed = { sheet: "附表", title: "清单", widths: [60], repeats: "items", parts: [table] } as const;
const form = { kind: "items", families: [], fields, tables: [items], derived: [], printed } as const;
const sum = { table: "items", row: "total", column: "amount", expression: "sum(parts)", shown: "amount" } as const;

defineForm({ ...form, derived: [sum] }, words);
// @ts-expect-error misspelt: a derived cell's table
defineForm({ ...form, derived: [{ ...sum, table: "itens" }] }, words);
// @ts-expect-error misspelt: a derived cell's row
defineForm({ ...form, derived: [{ ...sum, row: "totel" }] }, words);
// @ts-expect-error misspelt: a derived cell's column
defineForm({ ...form, derived: [{ ...sum, column: "amuont" }] }, words);
// @ts-expect-error misspelt: a family
defineForm({ ...form, families: ["evalution"] }, words);
// @ts-expect-error misspelt: a printed table
defineForm({ ...form, printed: { ...printed, parts: [{ ...table, table: "itens" }] } }, words);
// @ts-expect-error misspelt: a printed column
defineForm({ ...form, printed: { ...printed, parts: [{ ...table, columns: [{ role: "amuont", at: "B" }] }] } }, words);
// @ts-expect-error misspelt: a printed row
defineForm({ ...form, printed: { ...printed, parts: [{ ...table, rows: [{ row: "totel" }] }] } }, words);
// @ts-expect-error misspelt: a printed label
defineForm({ ...form, printed: { ...printed, parts: [{ height, cells: [{ at: "A", label: "unti" }] }] } }, words);
// @ts-expect-error misspelt: the table whose heading is repeated
defineForm({ ...form, printed: { ...printed, repeats: "itens" } }, words);
// @ts-expect-error misspelt: a column with a printed label of the form's own
defineForm(form, { ...words, printed: { items: { amuont: "金额" } } });
// @ts-expect-error misspelt: a role without words
defineForm(form, { ...words, fields: { unti: ["单位"] } });

const list = { id: "list", evidence: 1, columns: { name: "words", amount: "amount" } } as const;
const listWords = { columns: { name: ["名称"], amount: ["金额"] } };
defineTable({ ...list, essential: ["name"] }, listWords);
// @ts-expect-error misspelt: a column of which a row fills one
defineTable({ ...list, essential: ["nmae"] }, listWords);
// @ts-expect-error misspelt: a column that stands behind another
defineTable({ ...list, behind: { amount: "nmae" } }, listWords);
const rowsWords = { ...listWords, rows: { total: ["合计"], part: ["其中"] } };
// @ts-expect-error misspelt: a row's whole
defineTable({ ...list, rows: { total: {}, part: { partOf: "totel" } } }, rowsWords);
