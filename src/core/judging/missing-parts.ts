import type { Derived } from "./derived-cells";
import type { RoleOf, TableId } from "../forms/index";
import type { Annex, AnnexRow, Field } from "../reading/annex";
import { nameOfCell } from "../reading/name-of-cell";
import { rowsOf } from "../reading/read-annexes";
import { saysNothing } from "../values/value";

/** The blank cells of a sum in rows that are filled in otherwise: the amounts that were left out. */
export function missingParts(annex: Annex, { cell: { column }, outcome }: Derived): Field[] {
  return outcome.cells.filter(
    (field) => field.role === column && field.value.kind === "blank" && isWanted(annex, column, field),
  );
}

/** How a message names cells: “年度资金总额”（I6）、“结转结余率”（H12）; the first ones of many. */
export function namesOf(annex: Annex, fields: readonly Field[]): string {
  const names = fields.slice(0, most).map(({ cell }) => {
    const { row } = nameOfCell(annex, cell);
    return row === null ? cell : `“${row}”（${cell}）`;
  });
  return names.join("、") + (fields.length > most ? "等" : "");
}

const most = 5;

/**
 * A score is wanted where something is weighed, a weight where something is scored, an amount where a row has a
 * name.
 */
function isWanted(annex: Annex, column: string, field: Field): boolean {
  const row = rowHolding(annex, field);
  if (!row) return false;
  const { weight, score } = row.cells;
  if (column === "score") return isFilled(weight);
  if (column === "weight") return isFilled(score);
  return isFilled(row.label) || isFilled(row.cells.name) || isFilled(row.cells.fund);
}

function isFilled(field: Field | null | undefined): boolean {
  return !!field && !saysNothing(field.value);
}

function rowHolding(annex: Annex, field: Field): AnnexRow | undefined {
  for (const table of Object.values(annex.tables)) {
    const row = rowsOf(table).find(({ cells }) => cells[field.role as RoleOf<TableId>] === field);
    if (row) return row;
  }
  return undefined;
}
