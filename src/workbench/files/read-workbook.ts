import type ExcelJS from "exceljs";
import { parseArea, toA1 } from "../../core/grid/address";
import type { Cell, Grid } from "../../core/grid/grid";
import { refusing } from "../../host/files/refusing";
import { openXlsx, type OpenedXlsx } from "../../host/files/xlsx/open-xlsx";
import { customXmlPaths } from "../../host/files/xlsx/saving/save-into";
import { sheetGrid } from "../../host/files/xlsx/sheet-grid";
import { HostError } from "../../host/host-error";
import { emptySheet } from "../engine/workbook-content";
import type { SheetContent, StoredCell, Visibility, WorkbookContent } from "../engine/workbook-content";
import { fromFileStyle } from "./cell-style";
import { fromFileValue } from "./cell-value";
import { fromColour } from "./colours";
import { fromFileFormats } from "./conditional-formats";
import { columnPoints } from "./line-sizes";
import { looksOf } from "./looks-of";
import { fromFilePage } from "./page-setup";
import { fromFileValidations } from "./validations";

const visibilities: Readonly<Record<string, Visibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** A file's workbook as what the grid opens. */
export interface ReadWorkbook {
  readonly content: WorkbookContent;
  /** Whether the file is written in a way that only its cells could be read of, not their looks. */
  readonly isPlain: boolean;
}

/**
 * Opens the bytes of an .xlsx file: what its cells hold as the command line reads it, all looks as ExcelJS does. Rejects with
 * HostError as `openXlsx` does.
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<ReadWorkbook> {
  const xlsx = openXlsx(bytes, file);
  const looks = await looksOf(xlsx);
  const sheets = xlsx.sheets.map((entry) => {
    const sheet = looks?.getWorksheet(entry.name);
    const grid = refusing(file, () => gridOf(xlsx, entry));
    return sheet && looks ? sheetOf(sheet, looks, grid) : plainSheet(entry, grid);
  });
  if (sheets.length === 0) throw new HostError("unreadable-file", file);
  const front = (looks?.views as ExcelJS.WorkbookView[] | null | undefined)?.[0]?.activeTab ?? 0;
  const active =
    sheets[front]?.visibility === "Visible" ? sheets[front] : sheets.find((s) => s.visibility === "Visible");
  const content = {
    sheets,
    active: active?.name ?? "",
    protected: /<(?:[\w.-]+:)?workbookProtection\b/.test(xlsx.readXml(xlsx.parts.workbook) ?? ""),
    names: (looks?.definedNames.model ?? []).flatMap(({ name, ranges }) =>
      ranges[0] ? [{ name, formula: `=${ranges.join(",")}`, sheet: null }] : [],
    ),
    customXml: customXmlPaths(xlsx.package.names).flatMap((path) => xlsx.readXml(path) ?? []),
  };
  return { content, isPlain: looks === null };
}

/** The cells of a sheet, a hidden one too; null where it holds none. */
function gridOf({ readXml, cells }: OpenedXlsx, { name, path, grid }: OpenedXlsx["sheets"][number]): Grid | null {
  const xml = grid || path === null ? null : readXml(path);
  return xml === null ? grid : sheetGrid(name, xml, cells);
}

function plainSheet({ name, isVisible }: { name: string; isVisible: boolean }, grid: Grid | null): SheetContent {
  const cells: Record<string, StoredCell> = {};
  for (const [address, { value, formula, format }] of Object.entries(grid ? cellsByAddress(grid) : {}))
    cells[address] = { value, formula, style: format === "General" ? {} : { format } };
  return {
    ...emptySheet(name),
    visibility: isVisible ? "Visible" : "Hidden",
    cells,
    merges: grid?.merges ?? [],
  };
}

function cellsByAddress({ rows, top, left }: Grid): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [row, line] of rows.entries())
    for (const [column, cell] of line.entries()) if (cell) cells[toA1(top + row, left + column)] = cell;
  return cells;
}

function sheetOf(sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook, grid: Grid | null): SheetContent {
  // ExcelJS has null here for a sheet without views, against its types.
  const [view] = (sheet.views as ExcelJS.Worksheet["views"] | null) ?? [];
  const frozen = view?.state === "frozen" ? view : null;
  return {
    name: sheet.name,
    visibility: visibilities[sheet.state] ?? "Visible",
    tabColor: fromColour(sheet.properties.tabColor) ?? "",
    showGridlines: view?.showGridLines ?? true,
    frozenRows: frozen?.ySplit ?? 0,
    frozenColumns: frozen?.xSplit ?? 0,
    protected: Boolean((sheet as unknown as { sheetProtection?: { sheet?: boolean } }).sheetProtection?.sheet),
    page: fromFilePage(sheet),
    cells: cellsOf(sheet, workbook, grid),
    merges: sheet.model.merges.flatMap((address) => parseArea(address) ?? []),
    ...linesOf(sheet),
    conditionalFormats: fromFileFormats(sheet),
    validations: fromFileValidations(sheet),
  };
}

/** Looks and notes as ExcelJS has them; contents as the command line reads them, as far as it reads a sheet. */
function cellsOf(sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook, grid: Grid | null): Record<string, StoredCell> {
  const from1904 = workbook.properties.date1904;
  const read = grid ? cellsByAddress(grid) : {};
  const isCut = grid?.cutFrom !== undefined;
  const cells: Record<string, StoredCell> = {};
  sheet.eachRow({ includeEmpty: false }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const { address } = cell;
      const own = read[address];
      const style = { ...fromFileStyle(cell.style), ...(own && own.format !== "General" && { format: own.format }) };
      // A covered cell repeats the value of its merged area's first cell.
      const isCovered = cell.isMerged && cell.master.address !== address;
      const nothing = { value: null, formula: null };
      const { value, formula } = own ?? (isCut && !isCovered ? fromFileValue(cell, from1904) : nothing);
      const note = noteOf(cell);
      if (value === null && formula === null && !note && Object.keys(style).length === 0) return;
      cells[address] = { value, formula, style, ...(note && { note }) };
    });
  });
  for (const [address, { value, formula, format }] of Object.entries(read)) {
    if (value === null && formula === null) continue;
    cells[address] ??= { value, formula, style: format === "General" ? {} : { format } };
  }
  return cells;
}

function noteOf(cell: ExcelJS.Cell): string {
  const note = cell.note as string | { texts?: { text: string }[] } | undefined;
  return typeof note === "object" ? (note.texts ?? []).map(({ text }) => text).join("") : (note ?? "");
}

function linesOf(sheet: ExcelJS.Worksheet) {
  const columnWidths: Record<number, number> = {};
  const rowHeights: Record<number, number> = {};
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  for (let column = 1; column <= sheet.columnCount; column++) {
    const { width, hidden } = sheet.getColumn(column);
    if (width) columnWidths[column - 1] = columnPoints(width);
    if (hidden) hiddenColumns.push(column - 1);
  }
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) rowHeights[number - 1] = row.height;
    if (row.hidden) hiddenRows.push(number - 1);
  });
  return { columnWidths, rowHeights, hiddenRows, hiddenColumns };
}
