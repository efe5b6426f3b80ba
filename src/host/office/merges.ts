import { areaToA1 } from "../../core/grid/address";
import type { Area, Grid } from "../../core/grid/grid";

/** The grids with the merged areas of the named sheets; one sync. It empties the undo stack of desktop Excel, so it is asked rarely. */
export async function readMerges(
  context: Excel.RequestContext,
  grids: readonly Grid[],
  sheets: readonly string[],
): Promise<Grid[]> {
  const asked = grids.map((grid) => (sheets.includes(grid.sheet) ? ask(context, grid) : null));
  await context.sync();
  return grids.map((grid, index) => {
    const areas = asked[index];
    return areas ? { ...grid, merges: areas.isNullObject ? [] : areas.areas.items.map(toArea) } : grid;
  });
}

function ask(context: Excel.RequestContext, grid: Grid): Excel.RangeAreas {
  const range = context.workbook.worksheets.getItem(grid.sheet).getRange(areaToA1(extent(grid)));
  const areas = range.untrack().getMergedAreasOrNullObject();
  areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  areas.untrack();
  return areas;
}

function extent(grid: Grid): Area {
  const width = Math.max(1, ...grid.rows.map((row) => row.length));
  const bottom = grid.top + Math.max(1, grid.rows.length) - 1;
  return { top: grid.top, left: grid.left, bottom, right: grid.left + width - 1 };
}

function toArea(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}
