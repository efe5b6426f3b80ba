import ExcelJS from "exceljs";
import { areaToA1 } from "../../core/grid/address";
import type { SheetContent, WorkbookContent } from "../engine/workbook-content";
import { toFileStyle } from "./cell-style";
import { toFileValue } from "./cell-value";
import { toColour } from "./colours";
import { toFileFormats } from "./conditional-formats";
import { columnDigits } from "./line-sizes";
import { toFilePage } from "./page-setup";
import { toFileValidations } from "./validations";
import { withUnwritten } from "./with-unwritten";

const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The bytes of an .xlsx file with everything that the grid knows of the workbook. */
export async function writeWorkbook(content: WorkbookContent): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  const active = content.sheets.findIndex(({ name }) => name === content.active);
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: Math.max(0, active), visibility: "visible" },
  ];
  for (const sheet of content.sheets) addSheet(workbook, sheet);
  for (const { name, formula } of content.names) {
    // ExcelJS keeps names of places; a name of a formula or a constant would break the file.
    if (/^='?[^!]+'?!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i.test(formula)) {
      workbook.definedNames.add(formula.slice(1), name);
    }
  }
  return withUnwritten(new Uint8Array(await workbook.xlsx.writeBuffer()), content);
}

function addSheet(workbook: ExcelJS.Workbook, content: SheetContent): void {
  const { frozenRows, frozenColumns, showGridlines } = content;
  const frozen = frozenRows + frozenColumns > 0;
  const sheet = workbook.addWorksheet(content.name, {
    state: states[content.visibility],
    ...(content.tabColor && { properties: { tabColor: toColour(content.tabColor) } }),
    views: [
      frozen
        ? { state: "frozen", xSplit: frozenColumns, ySplit: frozenRows, showGridLines: showGridlines }
        : { state: "normal", showGridLines: showGridlines },
    ],
  });
  for (const [address, cell] of Object.entries(content.cells)) {
    const target = sheet.getCell(address);
    const value = toFileValue(cell);
    if (value !== null) target.value = value;
    target.style = toFileStyle(cell.style);
    if (cell.note) target.note = cell.note;
  }
  // Without style: covered cells keep looks of their own, such as a border of the merged area.
  for (const merge of content.merges) sheet.mergeCellsWithoutStyle(areaToA1(merge));
  setLines(sheet, content);
  toFilePage(content.page, sheet);
  toFileFormats(content.conditionalFormats, sheet);
  toFileValidations(content.validations, sheet);
  // No password: whoever opens the file may take the protection away, as in the workbench.
  if (content.protected) Object.assign(sheet, { sheetProtection: { sheet: true, objects: true, scenarios: true } });
}

function setLines(sheet: ExcelJS.Worksheet, content: SheetContent): void {
  for (const [column, points] of Object.entries(content.columnWidths)) {
    sheet.getColumn(Number(column) + 1).width = columnDigits(points);
  }
  for (const [row, points] of Object.entries(content.rowHeights)) sheet.getRow(Number(row) + 1).height = points;
  for (const row of content.hiddenRows) sheet.getRow(row + 1).hidden = true;
  for (const column of content.hiddenColumns) sheet.getColumn(column + 1).hidden = true;
}
