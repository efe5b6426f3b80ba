import type Big from "big.js";
import type { Annex, AnnexRow, Field } from "../reading/annex";
import { numberIn } from "./derived-cells";

/** A printed row of a table. */
export function rowOf(annex: Annex, table: string, key: string): AnnexRow | undefined {
  return annex.tables[table]?.rows.find((row) => row.key === key);
}

/** A cell's number in the table's money unit, null where it has none. */
export function amountOf(annex: Annex, table: string, field: Field | undefined): Big | null {
  if (!field) return null;
  const { number } = numberIn(field, annex.tables[table]?.money);
  return number === "unreadable" ? null : number;
}
