import { baseData } from "./base-data";
import type { DefinedColumn, DefinedField, DefinedForm, DefinedRow, DefinedTable, DerivedAt } from "./define-form";
import { projectEvaluation } from "./project-evaluation";
import { reportForms } from "./report-forms";
import { registry } from "./registry";
import { transferEvaluation } from "./transfer-evaluation";
import { wholeEvaluation } from "./whole-evaluation";

const described = [registry, baseData, wholeEvaluation, projectEvaluation, transferEvaluation] as const;

type Described = (typeof described)[number];
type Table = Described["tables"][number];

/** The annexes, by the names that the command line and the JSON use. */
export type AnnexKind = Described["kind"];
export type TableId = Table["id"];
/** The columns of a table. */
export type RoleOf<Id extends TableId> = Extract<Table, { id: Id }>["columns"][number]["role"];
/** The rows that a table prints. */
export type RowKeyOf<Id extends TableId> = NonNullable<Extract<Table, { id: Id }>["rows"]>[number]["key"];
/** What stands beside a label in any annex. */
export type FieldRole = Described["fields"][number]["role"];
export type DerivedCell = DerivedAt<TableId, RoleOf<TableId>, RowKeyOf<TableId>>;
export type TableDescription = DefinedTable<TableId, RoleOf<TableId>, RowKeyOf<TableId>>;
export type ColumnDescription = DefinedColumn<RoleOf<TableId>>;
export type RowDescription = DefinedRow<RowKeyOf<TableId>>;
export type FieldDescription = DefinedField<FieldRole>;

/** An annex that is known: for reading, which takes them all alike. */
export interface AnnexDescription extends DefinedForm<AnnexKind, FieldRole, TableDescription> {
  readonly derived: readonly DerivedCell[];
}

/** Every annex that is known, in the order of their numbers. */
export const annexes: readonly AnnexDescription[] = described;

/** Forms that are drawn and not read. */
export type ReportFormKind = (typeof reportForms)[number]["kind"];
export { reportForms };

/** The annexes' tables, each once. */
export const tables: readonly TableDescription[] = [...new Set(annexes.flatMap((annex) => annex.tables))];
