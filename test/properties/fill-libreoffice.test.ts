import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import ExcelJS from "exceljs";
import { toA1 } from "../../src/core/grid/address";
import { filledForms, shown, type FilledForm } from "./fill-calculated";

const run = promisify(execFile);

/** The forms as one file without a single calculated value, for LibreOffice to calculate. */
async function fileOf(forms: readonly FilledForm[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const { sheet, grid } of forms) {
    const worksheet = workbook.addWorksheet(sheet);
    grid.rows.forEach((row, r) => {
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

/** What LibreOffice makes of the file; null where it is not installed. */
async function calculated(file: Buffer): Promise<ExcelJS.Workbook | null> {
  const folder = await mkdtemp(join(tmpdir(), "fill-"));
  try {
    await writeFile(join(folder, "in.xlsx"), file);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    await run("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, join(folder, "in.xlsx")]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(out, "in.xlsx"));
    return workbook;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("LibreOffice calculates from each written formula what the core says, after numbers have changed", async () => {
  const forms = filledForms(150, 20231);
  const workbook = await calculated(await fileOf(forms));
  if (!workbook) {
    process.stderr.write("No LibreOffice found: the formulas are not calculated by it. Install libreoffice-calc.\n");
    return;
  }
  const differences = forms.flatMap(({ sheet, expected }) =>
    expected.flatMap(({ cell, value, formula }) => {
      const result = shown(workbook.getWorksheet(sheet)?.getCell(cell).result);
      return result === shown(value) ? [] : [{ sheet, cell, formula, core: value, libreOffice: result }];
    }),
  );
  expect(differences).toEqual([]);
  expect(forms.flatMap(({ expected }) => expected).length).toBeGreaterThan(500);
}, 120_000);
