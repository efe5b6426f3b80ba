import type { Area, Cell, Grid } from "../../src/core/grid/grid";
import { toA1 } from "../../src/core/grid/address";
import { headlessUniver } from "../../src/workbench/engine/headless-univer";
import { UniverEngine } from "../../src/workbench/engine/univer-engine";
import { emptySheet } from "../../src/workbench/engine/workbook-content";
import type { SheetContent, StoredCell, WorkbookContent } from "../../src/workbench/engine/workbook-content";

/** A real engine without a screen. */
export function openHeadless(content: WorkbookContent, isEditing?: () => boolean): UniverEngine {
  return new UniverEngine(headlessUniver(), content, isEditing);
}

/** A workbook of sheets, with nothing else said of it. */
export function workbookOf(sheets: readonly SheetContent[]): WorkbookContent {
  return { sheets, active: sheets[0]?.name ?? "", protected: false, names: [], customXml: [] };
}

/** Grids as sheets that can be opened: values, formulas, number formats and merged areas. */
export function sheetOf(grid: Grid): SheetContent {
  const cells: Record<string, StoredCell> = {};
  for (const [row, line] of grid.rows.entries()) {
    for (const [column, cell] of line.entries()) {
      if (cell) cells[toA1(grid.top + row, grid.left + column)] = stored(cell);
    }
  }
  const merges: readonly Area[] = grid.merges ?? [];
  return { ...emptySheet(grid.sheet), cells, merges };
}

function stored({ value, formula, format }: Cell): StoredCell {
  return { value, formula, style: format === "General" ? {} : { format } };
}
