import type { Big } from "../values/big";
import type { RowKeyOf, TableId } from "../forms/index";
import type { Annex, AnnexRow, AnnexTable, Field } from "../reading/annex";
import { numberIn } from "./derived-cells";

/** A printed row of a table. */
export function rowOf<Id extends TableId>(annex: Annex, table: Id, key: RowKeyOf<Id>): AnnexRow<Id> | undefined {
  const read: AnnexTable<Id> | undefined = annex.tables[table];
  return read?.rows.find((row) => row.key === key);
}

/** A cell's number in the table's money unit, null where it has none. */
export function amountOf(annex: Annex, table: TableId, field: Field | undefined): Big | null {
  if (!field) return null;
  const { number } = numberIn(field, annex.tables[table]?.money);
  return number === "unreadable" ? null : number;
}
