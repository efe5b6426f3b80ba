import {
  annexes,
  tables,
  type AnnexDescription,
  type FieldRole,
  type RoleOf,
  type RowKeyOf,
  type TableDescription,
  type TableId,
} from "../forms/index";
import { otherForms } from "../forms/words/other-forms";
import { LabelIndex } from "./label";

/** What a label can mean: one text may mean several things, and the cells around it decide. */
export type Meaning =
  /** `signs`: how many of the title's signs its label names. */
  | { readonly kind: "title"; readonly annex: AnnexDescription; readonly signs: number }
  /** The title of a form that is none of the annexes. */
  | { readonly kind: "other" }
  | { readonly kind: "field"; readonly annex: AnnexDescription; readonly role: FieldRole }
  | { readonly kind: "column"; readonly table: TableDescription; readonly role: RoleOf<TableId> }
  | { readonly kind: "row"; readonly table: TableDescription; readonly key: RowKeyOf<TableId> }
  | { readonly kind: "subtotal"; readonly table: TableDescription }
  | { readonly kind: "closing"; readonly table: TableDescription };

const index = new LabelIndex<Meaning>();
index.add(otherForms, { kind: "other" });
for (const annex of annexes) {
  for (const title of annex.titles)
    index.add([title], { kind: "title", annex, signs: title.replaceAll("*", "").length });
  for (const { role, labels } of annex.fields) index.add(labels, { kind: "field", annex, role });
}
for (const table of tables) {
  for (const { role, labels } of table.columns) index.add(labels, { kind: "column", table, role });
  for (const { key, labels } of table.rows ?? []) index.add(labels, { kind: "row", table, key });
  if (table.subtotals) index.add(table.subtotals, { kind: "subtotal", table });
  if (table.closing) index.add(table.closing, { kind: "closing", table });
}

/** Everything a text can mean as a label of any annex; nothing for prose and numbers. */
export function meaningsOf(text: string): readonly Meaning[] {
  return index.meanings(text);
}

/** What a text means as a label that is described word for word. */
export function meaningsOfLabel(text: string): readonly Meaning[] {
  return index.exactly(text);
}

export type ColumnMeaning = Extract<Meaning, { readonly kind: "column" }>;

const noColumns: readonly ColumnMeaning[] = [];

/** The columns among what a label can mean. */
export function headsIn(meanings: readonly Meaning[]): readonly ColumnMeaning[] {
  const heads = meanings.filter((meaning) => meaning.kind === "column");
  return heads.length > 0 ? heads : noColumns;
}
