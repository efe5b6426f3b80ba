import { printedPoints } from "../../values/points";
import { readText } from "../../values/read-value";
import type { AnnexRow } from "../annex";
import { exchanged } from "../exchanged";
import type { Heading } from "../heading";
import type { SheetView } from "../sheet-view";

/** 得分（20分*执行率） prints the points of the execution where they have no column of their own. */
export function withPrintedPoints(
  view: SheetView,
  { table, columns }: Heading,
  rows: readonly AnnexRow[],
): readonly AnnexRow[] {
  const heading = columns.get("score");
  const points = printedPoints(heading?.text ?? "");
  if (table.id !== "funds" || !heading || !points || columns.has("weight")) return rows;
  const text = points.toFixed();
  const weight = { ...view.field("weight", heading.row, heading.column), text, value: readText(text) };
  const total = rows.find(({ key }) => key === "total");
  return total ? exchanged(rows, total, { ...total, cells: { ...total.cells, weight } }) : rows;
}
