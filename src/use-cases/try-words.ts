import { checkWorkbook } from "../core/checking/check-workbook";
import type { Edit } from "../core/changes/edit";
import { withEdits } from "../core/changes/with-edits";
import type { Finding } from "../core/findings/finding";
import { placeOfCell, type CellRef } from "../core/grid/address";
import type { Checked, CheckOptions } from "./check";

/**
 * What a check would find at the cell of this edit once it was written, in the place of the finding there. What comes of
 * another cell that the same finding is told with is no fault of the words. Nothing is read or written.
 */
export function tryWords(
  { cause }: Finding,
  { report, grids }: Pick<Checked, "report" | "grids">,
  edit: Edit,
  { profile, places, rulesOff = [] }: Pick<CheckOptions, "profile" | "places" | "rulesOff">,
): Finding[] {
  const text = String(edit.after.value ?? "");
  const then = grids.map((grid) => (grid.sheet === edit.sheet ? withEdits(grid, [{ edit, text }]) : grid));
  const isHere = (at: CellRef) => at.sheet === edit.sheet && at.cell === edit.cell;
  const told = new Set(
    report.findings.flatMap((one) => (one.cause === cause && !isHere(one) ? [placeOfCell(one)] : [])),
  );
  return checkWorkbook(then, profile, places).findings.filter(
    (one) => isHere(one) && !rulesOff.includes(one.rule) && !one.related.some((at) => told.has(placeOfCell(at))),
  );
}
