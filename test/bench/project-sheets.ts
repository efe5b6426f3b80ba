import ExcelJS from "exceljs";
import type { Cell, Grid } from "../../src/core/grid/grid";
import { parseArea } from "../../src/core/grid/address";
import { seedForms, type Form } from "../fixtures/forms";

const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text);

/**
 * So many project evaluations, the two of the seed by turns, numbered from `first`. As with real ones, the printed labels
 * are the same on every sheet; the project, its goals and its indicators are its own.
 */
export function projectForms(count: number, first = 1): Form[] {
  return Array.from({ length: count }, (_, at) => {
    const form = seedForms[at % 2 ? 4 : 3] as Form;
    const own = String(first + at);
    const project = `${form.rows[2]?.[1] ?? ""}${own}`;
    return { ...form, name: `附件4-${project}`, rows: form.rows.map((row, r) => ownTexts(form, row, r, own)) };
  });
}

function ownTexts(form: Form, row: readonly string[], at: number, own: string): readonly string[] {
  const heading = form.rows.findIndex((cells) => cells.includes("三级指标"));
  const name = form.rows[heading]?.indexOf("三级指标");
  return row.map((text, column) => {
    const isOwn = (at === 2 && column === 1) || at === heading - 1 || (at > heading && column === name);
    return !isOwn || column === 0 || text === "" || text === "……" ? text : text + own;
  });
}

/** The forms as the sheets that a host reads. */
export function gridsOf(forms: readonly Form[]): Grid[] {
  return forms.map(({ name, rows, merges }) => ({
    sheet: name,
    top: 0,
    left: 0,
    rows: rows.map((row) => row.map(cellOf)),
    merges: merges.flatMap((address) => parseArea(address) ?? []),
  }));
}

function cellOf(text: string): Cell | null {
  if (text === "") return null;
  return { value: isNumber(text) ? Number(text) : text, text, formula: null, format: "General" };
}

/** The five sheets of the seed workbook. */
export function seedGrids(): Grid[] {
  return gridsOf(seedForms);
}

/** The forms as the bytes of an .xlsx file. */
export async function fileOf(forms: readonly Form[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows, merges } of forms) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows)
      sheet.addRow(row.map((text) => (text === "" ? null : isNumber(text) ? Number(text) : text)));
    for (const area of merges) sheet.mergeCells(area);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
