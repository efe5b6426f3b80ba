import ExcelJS from "exceljs";
import { toA1 } from "../../src/core/grid/address";
import type { Grid } from "../../src/core/grid/grid";
import { convertedByLibreOffice } from "./libreoffice";

/** The sheets as one file without a single calculated value, for LibreOffice to calculate. */
async function fileOf(grids: readonly Grid[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const { sheet, rows } of grids) {
    const worksheet = workbook.addWorksheet(sheet);
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (!cell) return;
        const target = worksheet.getCell(toA1(r, c));
        target.value = cell.formula === null ? cell.value : { formula: cell.formula.slice(1), date1904: false };
        target.numFmt = cell.format;
      });
    });
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** What LibreOffice makes of the sheets; null, and a word on it, where it is not installed. */
export async function calculatedInLibreOffice(grids: readonly Grid[]): Promise<ExcelJS.Workbook | null> {
  const calculated = await convertedByLibreOffice(await fileOf(grids), "xlsx", "xlsx");
  if (!calculated) return null;
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(calculated as unknown as ExcelJS.Buffer);
  return workbook;
}
