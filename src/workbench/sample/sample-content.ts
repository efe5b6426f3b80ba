import { holds } from "../../core/grid/area";
import { parseArea, toA1 } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import type { BorderLine, CellStyle } from "../../core/grid/sheet-layout";
import { looks } from "../../core/forms/printed/looks";
import { emptySheet } from "../engine/workbook-content";
import type { SheetContent, StoredCell, WorkbookContent } from "../engine/workbook-content";
import { heightOf } from "../../core/grid/row-height";

/** A form as it is printed: shown texts row by row, "" where there is none, and its merged areas. */
export interface Form {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly string[];
}

/** Points (whole pixels) of the columns, by how many a form has: the registry, the base data table, the two evaluations. */
const widths: Readonly<Record<number, readonly number[]>> = {
  4: [39, 189, 159, 231],
  7: [171, 63, 63, 63, 63, 63, 81],
  9: [57, 84, 66, 129, 72, 81, 45, 57, 111],
};
const { fontName } = looks.label;
const line: BorderLine = { line: "thin", color: "#000000" };
const box = { top: line, bottom: line, left: line, right: line };

/** The forms as a workbook, laid out as the bureau prints them: numbers are numbers, percentages too. */
export function sampleContent(forms: readonly Form[]): WorkbookContent {
  return { sheets: forms.map(sheetOf), active: forms[0]?.name ?? "", protected: false, names: [], customXml: [] };
}

function sheetOf({ name, rows, merges: addresses }: Form): SheetContent {
  const columns = rows[0]?.length ?? 0;
  const columnWidths = widths[columns] ?? Array.from({ length: columns }, () => 72);
  const merges = addresses.flatMap((address) => parseArea(address) ?? []);
  const spansAll = (row: number) =>
    merges.some(({ top, left, right }) => top === row && left === 0 && right === columns - 1);
  // The table lies between the title and the remarks and signatures below it, which span the form.
  let last = rows.length - 1;
  while (last > 1 && spansAll(last)) last--;

  const cells: Record<string, StoredCell> = {};
  const rowHeights: Record<number, number> = {};
  rows.forEach((texts, row) => {
    const isTable = row > 1 && row <= last;
    texts.forEach((text, column) => {
      const style = isTable ? tableStyle(text, areaAt(row, column, merges)) : outsideStyle(row);
      const stored = storedOf(text);
      if (isTable || text !== "") {
        const format = stored.format ? { format: stored.format } : {};
        cells[toA1(row, column)] = { value: stored.value, formula: null, style: { ...style, ...format } };
      }
    });
    rowHeights[row] = row === 1 ? 34 : heightOf(texts, row, merges, columnWidths);
  });
  const page = {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    printArea: `A1:${toA1(rows.length - 1, columns - 1)}`,
  } as const;
  return { ...emptySheet(name), cells, merges, columnWidths: { ...columnWidths }, rowHeights, page };
}

function areaAt(row: number, column: number, merges: readonly Area[]): Area {
  const own = { top: row, left: column, bottom: row, right: column };
  return merges.find((area) => holds(area, row, column)) ?? own;
}

function outsideStyle(row: number): CellStyle {
  if (row === 1) return { fontName, fontSize: 16, bold: true, horizontal: "center", vertical: "center" };
  return { fontName, fontSize: 11, horizontal: "left", vertical: "center", wrap: true };
}

/** Sentences begin at the left, all that is short stands in the middle. */
function tableStyle(text: string, area: Area): CellStyle {
  const isSentence = text.length > 16 && area.right - area.left > 1;
  return {
    fontName,
    fontSize: 10,
    horizontal: isSentence ? "left" : "center",
    vertical: "center",
    wrap: true,
    borders: box,
  };
}

function storedOf(text: string): { readonly value: string | number | null; readonly format?: string } {
  if (text === "") return { value: null };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text) };
  const [, number = "", decimals = ""] = /^(\d+(?:\.(\d+))?)%$/.exec(text) ?? [];
  if (number === "") return { value: text };
  const format = decimals === "" ? "0%" : `0.${"0".repeat(decimals.length)}%`;
  return { value: Number((Number(number) / 100).toFixed(decimals.length + 2)), format };
}
