import type ExcelJS from "exceljs";
import { parseArea } from "../../core/grid/address";
import type { SheetContent, StoredCell, Visibility, WorkbookContent } from "../engine/workbook-content";
import { fromFileStyle } from "./cell-style";
import { fromFileValue } from "./cell-value";
import { fromColour } from "./colours";
import { fromFileFormats } from "./conditional-formats";
import { columnPoints } from "./line-sizes";
import { loadPackage } from "./load-package";
import { fromFilePage } from "./page-setup";
import { fromFileValidations } from "./validations";

const visibilities: Readonly<Record<string, Visibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** An .xlsx file as what the grid opens. Rejects with HostError as `unpackXlsx` does. */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<WorkbookContent> {
  const { workbook, parts } = await loadPackage(bytes, file);
  const decode = (part: Uint8Array | undefined) => new TextDecoder().decode(part);
  const sheets = workbook.worksheets.map((sheet) => sheetOf(sheet, workbook));
  const front = (workbook.views as ExcelJS.WorkbookView[] | null)?.[0]?.activeTab ?? 0;
  const active =
    sheets[front]?.visibility === "Visible" ? sheets[front] : sheets.find((s) => s.visibility === "Visible");
  return {
    sheets,
    active: active?.name ?? "",
    protected: decode(parts["xl/workbook.xml"]).includes("<workbookProtection"),
    names: workbook.definedNames.model.flatMap(({ name, ranges }) =>
      ranges[0] ? [{ name, formula: `=${ranges.join(",")}`, sheet: null }] : [],
    ),
    customXml: Object.keys(parts)
      .filter((name) => /^customXml\/item\d+\.xml$/.test(name))
      .map((name) => decode(parts[name])),
  };
}

function sheetOf(sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook): SheetContent {
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
    cells: cellsOf(sheet, workbook),
    merges: sheet.model.merges.flatMap((address) => parseArea(address) ?? []),
    ...linesOf(sheet),
    conditionalFormats: fromFileFormats(sheet),
    validations: fromFileValidations(sheet),
  };
}

function cellsOf(sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook): Record<string, StoredCell> {
  const from1904 = workbook.properties.date1904;
  const cells: Record<string, StoredCell> = {};
  sheet.eachRow({ includeEmpty: false }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const style = fromFileStyle(cell.style);
      // A covered cell repeats the value of its merged area's first cell.
      const isCovered = cell.isMerged && cell.master.address !== cell.address;
      const content = isCovered ? { value: null, formula: null } : fromFileValue(cell, from1904);
      const note = noteOf(cell);
      if (content.value === null && content.formula === null && !note && Object.keys(style).length === 0) return;
      cells[cell.address] = { ...content, style, ...(note && { note }) };
    });
  });
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
