import ExcelJS from "exceljs";
import { zipSync } from "fflate";
import type { OpenedXlsx } from "../../host/files/xlsx/open-xlsx";

/**
 * ExcelJS's view of an .xlsx file; null where it can make nothing of one whose cells can be read. It is handed the package packed
 * anew, so that no part can grow while it unpacks.
 */
export async function looksOf({ package: { names, read } }: OpenedXlsx): Promise<ExcelJS.Workbook | null> {
  const workbook = new ExcelJS.Workbook();
  try {
    const parts = names.flatMap((name) => {
      const content = read(name);
      return content ? [[name, content] as const] : [];
    });
    await workbook.xlsx.load(zipSync(Object.fromEntries(parts), { level: 0 }).buffer);
  } catch {
    return null;
  }
  return workbook.worksheets.length === 0 ? null : workbook;
}
