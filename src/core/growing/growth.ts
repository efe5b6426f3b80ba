import { toA1 } from "../grid/address";
import { holds, overlap } from "../grid/area";
import { cellAt, type Area, type Grid } from "../grid/grid";
import type { Edit } from "../changes/edit";
import type { Annex } from "../reading/annex";
import { copied } from "../changes/references";
import { grownTotals } from "./grown-totals";
import { reachOf, type GrowthChoice } from "./growth-choices";
import { afterRows, withRows, type Growth } from "../changes/growth";

export { growthChoices, type GrowthChoice } from "./growth-choices";

/** Why a form cannot grow: ask the host for the sheet's merged areas first; or Excel has no more rows. */
export interface GrowthRefusal {
  readonly reason: "merges-unknown" | "no-room";
}

const lastRow = 1048575;

/** One row more in a block of a form that was read: look, merged areas, formulas and the totals that count it. */
export function growth(annex: Annex, choice: GrowthChoice, grid: Grid): Growth | GrowthRefusal {
  if (grid.merges === null) return { reason: "merges-unknown" };
  if (grid.top + grid.rows.length > lastRow) return { reason: "no-room" };
  const block = reachOf(choice, grid);
  const at = block.row + 1;
  const merges = grownMerges(block, grid.merges);
  const edits = [...rowEdits(block, grid), ...grownTotals(annex, block, withRows(grid, at, 1))];
  return { sheet: annex.sheet, at, count: 1, like: block.row, merges, edits };
}

/**
 * Every merged area that the new row touches. Areas that head the block are extended to it; areas of one row are
 * repeated in it.
 */
function grownMerges({ row, headings, grows }: GrowthChoice, merges: readonly Area[]): Area[] {
  const at = row + 1;
  const around = merges
    .filter((area) => area.top <= row && area.bottom >= row)
    .map((area): Area => {
      if (area.bottom > row) return afterRows(area, at, 1);
      if (headings.some((heading) => holds(area, heading.row, heading.column))) return { ...area, bottom: at };
      if (area.top === row) return { ...area, top: at, bottom: at };
      return grows === "at-end" ? area : { ...area, bottom: at };
    });
  // A heading of a block of one row stands in a cell of its own.
  const alone = headings
    .filter((heading) => heading.row === row && !merges.some((area) => holds(area, heading.row, heading.column)))
    .map(({ column }): Area => ({ top: row, bottom: at, left: column, right: column }));
  const touched = { top: at, bottom: at, left: 0, right: 16383 };
  return [...around, ...alone].filter((area) => overlap(area, touched));
}

/** The new row's own contents: the formulas of the row above, and the next serial number. */
function rowEdits({ row, serial, repeats }: GrowthChoice, grid: Grid): Edit[] {
  if (!repeats) return [];
  const cells = grid.rows[row - grid.top] ?? [];
  return cells.flatMap((_, index): Edit[] => {
    const column = grid.left + index;
    const above = cellAt(grid, row, column);
    const before = { value: null, formula: null, format: above?.format ?? "General" };
    const edit = { sheet: grid.sheet, cell: toA1(row + 1, column), before };
    if (above?.formula) return [{ ...edit, after: { ...before, formula: copied(above.formula, 1) } }];
    if (column !== serial || !above || !/^\d{1,6}$/.test(above.text.trim())) return [];
    const next = Number(above.text) + 1;
    return [{ ...edit, after: { ...before, value: typeof above.value === "number" ? next : String(next) } }];
  });
}
