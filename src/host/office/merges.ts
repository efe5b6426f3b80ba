import { areaToA1 } from "../../core/grid/address";
import type { Area, Grid } from "../../core/grid/grid";
import type { SheetArea } from "../workbook-host";
import { toHostError } from "./errors";
import { inHalves } from "./in-halves";

/** Cells of one question: of more than 512 merged areas Excel tells none (reference), and each takes a cell at least. */
const mostCells = 512;

/**
 * The grids with the merged areas that begin in these areas; one sync. Asking empties the undo stack of desktop Excel
 * (office-js #5918), so it is asked rarely and of no more than the forms. Where Excel cannot say they stay unknown (null).
 */
export async function readMerges(
  context: Excel.RequestContext,
  grids: readonly Grid[],
  where: readonly SheetArea[],
): Promise<Grid[]> {
  const asked = where
    .filter(({ sheet }) => grids.some((grid) => grid.sheet === sheet))
    .flatMap(({ sheet, area }) => bands(area).map((band) => ({ sheet, band })));
  let answers: readonly { readonly sheet: string; readonly merges: readonly Area[] }[];
  try {
    answers = await inHalves(context, asked, (some) => {
      const waiting = some.map(({ sheet, band }) => ({ sheet, areas: ask(context, sheet, band) }));
      return () =>
        waiting.map(({ sheet, areas }) => ({
          sheet,
          merges: areas.isNullObject ? [] : areas.areas.items.map(toArea),
        }));
    });
  } catch (cause) {
    if (["unknown", "api-missing", "too-large"].includes(toHostError(cause, "").kind)) return [...grids];
    throw cause;
  }
  return grids.map((grid) => {
    const ofSheet = answers.filter(({ sheet }) => sheet === grid.sheet);
    return ofSheet.length === 0 ? grid : { ...grid, merges: ofSheet.flatMap(({ merges }) => merges) };
  });
}

function ask(context: Excel.RequestContext, sheet: string, band: Area): Excel.RangeAreas {
  const range = context.workbook.worksheets.getItem(sheet).getRange(areaToA1(band));
  const areas = range.untrack().getMergedAreasOrNullObject();
  areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  areas.untrack();
  return areas;
}

/** The area in pieces, one below the other, of which each answer is whole. */
function bands(area: Area): Area[] {
  const height = Math.max(1, Math.floor(mostCells / (area.right - area.left + 1)));
  const count = Math.ceil((area.bottom - area.top + 1) / height);
  return Array.from({ length: count }, (_band, index) => {
    const top = area.top + index * height;
    return { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
  });
}

function toArea(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}
