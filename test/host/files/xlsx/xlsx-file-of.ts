import ExcelJS from "exceljs";
import { areaToA1, toA1 } from "../../../../src/core/grid/address";
import type { Grid } from "../../../../src/core/grid/grid";

/** Grids as the bytes of an .xlsx file that another program wrote. */
export async function xlsxFileOf(grids: readonly Grid[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const { sheet, top, left, rows, merges } of grids) {
    const worksheet = workbook.addWorksheet(sheet);
    for (const [r, row] of rows.entries()) {
      for (const [c, cell] of row.entries()) {
        if (!cell) continue;
        const written = worksheet.getCell(toA1(top + r, left + c));
        if (cell.format !== "General") written.numFmt = cell.format;
        const isError = typeof cell.value === "string" && cell.value.startsWith("#");
        const result = isError ? { error: cell.value } : cell.value;
        written.value = (
          cell.formula === null ? cell.value : { formula: cell.formula.slice(1), result }
        ) as ExcelJS.CellValue;
      }
    }
    for (const area of merges ?? []) worksheet.mergeCells(areaToA1(area));
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
