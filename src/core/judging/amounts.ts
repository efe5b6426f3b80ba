import { Big } from "../values/big";
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

/** A cell that states an amount. */
export interface Stated {
  readonly at: Field;
  /** In the table's money unit. */
  readonly amount: Big;
}

/** A cell with its amount, null where there is no cell or no number in it. */
export function statedIn(annex: Annex, table: TableId, at: Field | undefined): Stated | null {
  const amount = amountOf(annex, table, at);
  return at && amount ? { at, amount } : null;
}

/** The points of a weight or a score, null where it has none. */
export function pointsOf(field: Field | undefined): Big | null {
  const number = field && numberIn(field, undefined).number;
  return number === undefined || number === "unreadable" ? null : number;
}

/** The weights or the scores of these rows together; a row without one counts 0. */
export function pointsOfAll(rows: readonly AnnexRow[], role: "weight" | "score"): Big {
  return rows.reduce((sum, { cells }) => sum.plus(pointsOf(cells[role]) ?? 0), new Big(0));
}
