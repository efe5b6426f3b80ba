import ExcelJS from "exceljs";
import { zipSync } from "fflate";
import { HostError } from "../../host/host-error";
import { unpackXlsx, type Parts } from "./unpack-xlsx";

/**
 * ExcelJS's view of an .xlsx file, with the parts that it leaves out. It is handed the package packed anew, so that no
 * part can grow while it unpacks. Rejects with HostError as `unpackXlsx` does.
 */
export async function loadPackage(
  bytes: Uint8Array,
  file: string,
): Promise<{ readonly workbook: ExcelJS.Workbook; readonly parts: Parts }> {
  const parts = unpackXlsx(bytes, file);
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(zipSync({ ...parts }, { level: 0 }).buffer);
  } catch (cause) {
    throw new HostError("unreadable-file", file, { cause });
  }
  if (workbook.worksheets.length === 0) throw new HostError("unreadable-file", file);
  return { workbook, parts };
}
