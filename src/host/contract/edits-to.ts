import { parseArea } from "../../core/grid/address";
import { cellAt, type Cell, type Grid } from "../../core/grid/grid";
import type { CellContent, Edit } from "../../core/changes/edit";
import type { WorkbookHost } from "../workbook-host";

/** The cell at an address of a grid. */
export function cellIn(grid: Grid | undefined, address: string): Cell | null {
  const area = parseArea(address);
  return grid && area ? cellAt(grid, area.top, area.left) : null;
}

/** Edits of a sheet, by address, from what its cells hold now; a value alone replaces a formula too. */
export async function editsTo(
  host: WorkbookHost,
  sheet: string,
  changes: Readonly<Record<string, Partial<CellContent>>>,
): Promise<Edit[]> {
  const grid = (await host.readGrids()).find((each) => each.sheet === sheet);
  return Object.entries(changes).map(([cell, change]) => {
    const found = cellIn(grid, cell);
    const before = {
      value: found?.value ?? null,
      formula: found?.formula ?? null,
      format: found?.format ?? "General",
    };
    const plain = "value" in change && !("formula" in change) ? { formula: null } : {};
    return { sheet, cell, before, after: { ...before, ...plain, ...change } };
  });
}
