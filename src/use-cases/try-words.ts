import { checkWorkbook } from "../core/checking/check-workbook";
import type { Edit } from "../core/changes/edit";
import { withEdits } from "../core/changes/with-edits";
import type { Finding } from "../core/findings/finding";
import { placeOfCell, type CellRef } from "../core/grid/address";
import type { Checked, CheckOptions } from "./check";

/**
 * What a check would find against the words of this edit once they stood in the cell of a finding: that finding itself, or what
 * nothing says there now. What comes of another cell that the finding is told with is no fault of the words. Nothing is read or
 * written.
 */
export function tryWords(
  finding: Finding,
  { report, grids }: Pick<Checked, "report" | "grids">,
  edit: Edit,
  { profile, places, rulesOff = [] }: Pick<CheckOptions, "profile" | "places" | "rulesOff">,
): Finding[] {
  const text = String(edit.after.value ?? "");
  const then = grids.map((grid) => (grid.sheet === edit.sheet ? withEdits(grid, [{ edit, text }]) : grid));
  const isHere = (at: CellRef) => at.sheet === edit.sheet && at.cell === edit.cell;
  const others = report.findings.filter(({ rule }) => rule !== finding.rule);
  const saidHere = new Set([...rulesOff, ...others.filter(isHere).map(({ rule }) => rule)]);
  const told = new Set(others.filter((one) => one.cause === finding.cause && !isHere(one)).map(placeOfCell));
  return checkWorkbook(then, profile, places).findings.filter(
    (one) => isHere(one) && !saidHere.has(one.rule) && !one.related.some((at) => told.has(placeOfCell(at))),
  );
}
