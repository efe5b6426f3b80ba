import { toA1 } from "../../core/grid/address";
import { BooleanNumber } from "./univer";
import type { IColumnData, IRowData, Workbook, Worksheet } from "./univer";
import { readCell } from "./univer-cells";
import { pixelsPerPoint } from "./univer-workbook-data";
import type { SheetContent, StoredCell, WorkbookContent } from "./workbook-content";
import type { SheetInfo, WorkbookEngine } from "./workbook-engine";

/** The whole workbook as plain data, in the shape that it was opened from. */
export function contentOf(engine: WorkbookEngine, book: Workbook): WorkbookContent {
  const sheets = engine.sheets();
  return {
    sheets: sheets.map((sheet) => sheetContent(engine, book, sheet)),
    active: sheets.find(({ id }) => id === engine.activeSheet())?.name ?? "",
    protected: engine.isProtected(),
    names: engine.names(),
    customXml: [...engine.customXml.values()],
  };
}

function sheetContent(engine: WorkbookEngine, book: Workbook, info: SheetInfo): SheetContent {
  const { id, ...settings } = info;
  const sheet = book.getSheetBySheetId(id);
  if (!sheet) throw new Error(`No sheet has the id ${id}`);
  return {
    ...settings,
    cells: cellsOf(book, sheet),
    merges: engine.merges(id),
    ...linesOf(sheet),
    conditionalFormats: engine.conditionalFormats(id),
    validations: engine.validations(id),
  };
}

function cellsOf(book: Workbook, sheet: Worksheet): Record<string, StoredCell> {
  const cells: Record<string, StoredCell> = {};
  sheet.getCellMatrix().forValue((row, column) => {
    const cell = readCell(book, sheet, row, column);
    if (cell) cells[toA1(row, column)] = cell;
  });
  return cells;
}

function linesOf(sheet: Worksheet) {
  const { columnData, rowData } = sheet.getConfig();
  const points = (pixels: number) => pixels / pixelsPerPoint;
  const columns = Object.entries(columnData as Record<string, Partial<IColumnData>>).map(
    ([column, data]) => [Number(column), data] as const,
  );
  const rows = Object.entries(rowData as Record<string, Partial<IRowData>>).map(
    ([row, data]) => [Number(row), data] as const,
  );
  return {
    columnWidths: Object.fromEntries(columns.flatMap(([column, { w }]) => (w ? [[column, points(w)]] : []))),
    rowHeights: Object.fromEntries(rows.flatMap(([row, { h, ia }]) => (h && !ia ? [[row, points(h)]] : []))),
    hiddenRows: rows.filter(([, { hd }]) => hd === BooleanNumber.TRUE).map(([row]) => row),
    hiddenColumns: columns.filter(([, { hd }]) => hd === BooleanNumber.TRUE).map(([column]) => column),
  };
}
