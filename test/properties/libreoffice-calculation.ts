import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import ExcelJS from "exceljs";
import { toA1 } from "../../src/core/grid/address";
import type { Grid } from "../../src/core/grid/grid";

const run = promisify(execFile);

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
  const folder = await mkdtemp(join(tmpdir(), "fill-"));
  try {
    await writeFile(join(folder, "in.xlsx"), await fileOf(grids));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    await run("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, join(folder, "in.xlsx")]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(out, "in.xlsx"));
    return workbook;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      process.stderr.write("No LibreOffice found: the formulas are not calculated by it. Install libreoffice-calc.\n");
      return null;
    }
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
