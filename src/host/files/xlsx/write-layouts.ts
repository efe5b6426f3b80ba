import type ExcelJS from "exceljs";
import { areaToA1 } from "../../../core/grid/address";
import type {
  BorderLine,
  CellStyle,
  CellValidation,
  LayoutCell,
  PageSetup,
  SheetLayout,
} from "../../../core/grid/sheet-layout";
import { utf8 } from "./bytes";
import { openXlsx } from "./open-xlsx";
import { hyperlinksXml, withElement } from "./sheet-elements";

/** A4 by Excel's number, and the other papers that a layout may name. */
const papers: Readonly<Record<string, number>> = { A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 };
const pointsAnInch = 72;

/** Laid-out sheets as the bytes of a new .xlsx file; formulas are calculated when it is opened. */
export async function writeLayouts(layouts: readonly SheetLayout[]): Promise<Uint8Array> {
  // Loaded here, as whoever reads files loads this too and need not wait for it.
  const { Workbook } = (await import("exceljs")).default;
  const workbook = new Workbook();
  // The date belongs to the file, and the same form should give the same file.
  workbook.created = workbook.modified = new Date(0);
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const layout of layouts) writeLayout(workbook.addWorksheet(layout.name), layout);
  return withLinks(new Uint8Array(await workbook.xlsx.writeBuffer()), layouts);
}

/** The library would write a link within the workbook as one to a file. */
function withLinks(bytes: Uint8Array, layouts: readonly SheetLayout[]): Uint8Array {
  const linked = layouts.filter(({ cells }) => Object.values(cells).some(({ link }) => link !== undefined));
  if (linked.length === 0) return bytes;
  const { package: zip, sheets, readXml } = openXlsx(bytes, "");
  const parts = linked.flatMap(({ name, cells }): [string, Uint8Array][] => {
    const path = sheets.find((sheet) => sheet.name === name)?.path;
    const xml = path ? readXml(path) : null;
    const links = Object.entries(cells).flatMap(([cell, { link }]) => (link === undefined ? [] : [{ cell, link }]));
    return path && xml !== null ? [[path, utf8(withElement(xml, "hyperlinks", hyperlinksXml(links)))]] : [];
  });
  return zip.with(new Map(parts));
}

function writeLayout(sheet: ExcelJS.Worksheet, layout: SheetLayout): void {
  for (const [column, points] of Object.entries(layout.columnWidths)) {
    sheet.getColumn(Number(column) + 1).width = charactersOf(points);
  }
  for (const [row, points] of Object.entries(layout.rowHeights)) sheet.getRow(Number(row) + 1).height = points;
  // First, for merging copies the style of the first cell over the others.
  for (const area of layout.merges) sheet.mergeCells(areaToA1(area));
  const covered = new Set(layout.merges.flatMap(coveredCells));
  for (const [address, { value, formula, style }] of Object.entries(layout.cells)) {
    const cell = sheet.getCell(address);
    if (!covered.has(address)) cell.value = formula === null ? value : withResult(formula, value);
    cell.style = styleOf(style);
  }
  for (const validation of layout.validations) validate(sheet, validation);
  if (layout.frozenRows) sheet.views = [{ state: "frozen", ySplit: layout.frozenRows }];
  if (layout.filtered) sheet.autoFilter = areaToA1(layout.filtered);
  setPage(sheet, layout.page);
}

/** A formula with the result that its layout knows; the file is calculated anew when it is opened. */
function withResult(formula: string, result: LayoutCell["value"]): ExcelJS.CellFormulaValue {
  return { formula: formula.replace(/^=/, ""), ...(result !== null && { result }) };
}

function coveredCells({ top, left, bottom, right }: SheetLayout["merges"][number]): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (row > top || column > left) cells.push(areaToA1({ top: row, left: column, bottom: row, right: column }));
    }
  }
  return cells;
}

/** Points as widths of the digit 0 in the default font: 7 pixels each, with 5 beside them, 96 to the inch. */
function charactersOf(points: number): number {
  return Math.max(0, Math.round((((points * 96) / pointsAnInch - 5) / 7) * 100) / 100);
}

function styleOf(style: CellStyle): Partial<ExcelJS.Style> {
  const { fontName: name, fontSize: size = 11, bold, italic, underline, strikethrough: strike, color } = style;
  const font = { name, size, bold, italic, underline, strike, ...(color && { color: { argb: argb(color) } }) };
  const { horizontal, vertical = "center", wrap } = style;
  return {
    font: present(font),
    alignment: present({ horizontal, vertical: vertical === "center" ? "middle" : vertical, wrapText: wrap }),
    ...(style.format && { numFmt: style.format }),
    ...(style.fill && { fill: { type: "pattern", pattern: "solid", fgColor: { argb: argb(style.fill) } } }),
    ...(style.borders && { border: bordersOf(style.borders) }),
    ...(style.unlocked && { protection: { locked: false } }),
  };
}

function bordersOf(borders: NonNullable<CellStyle["borders"]>): Partial<ExcelJS.Borders> {
  const lines = Object.entries(borders) as [keyof typeof borders, BorderLine][];
  return Object.fromEntries(
    lines.map(([edge, { line, color }]) => [edge, { style: line, color: { argb: argb(color) } }]),
  );
}

function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/** Without what is not set: the library takes undefined for a setting of its own. */
function present<T extends object>(settings: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

const validationTypes = { wholeNumber: "whole" } as const;

function validate(sheet: ExcelJS.Worksheet, validation: CellValidation): void {
  const { kind, operator, operands, ignoreBlanks, prompt, alert } = validation;
  const isList = kind === "list";
  const rule = {
    type: kind === "wholeNumber" ? validationTypes.wholeNumber : kind,
    ...(operator && { operator }),
    formulae: operands.map((operand) =>
      operand.startsWith("=") ? operand.slice(1) : isList ? `"${operand.replaceAll('"', '""')}"` : operand,
    ),
    allowBlank: ignoreBlanks,
    ...(prompt && { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.message }),
    ...(alert && { showErrorMessage: true, errorStyle: alert.style, errorTitle: alert.title, error: alert.message }),
  };
  // Known to the library by area, which its types leave out.
  const { dataValidations } = sheet as unknown as { dataValidations: { add(area: string, rule: object): void } };
  for (const area of validation.areas) dataValidations.add(areaToA1(area), rule);
}

function setPage(sheet: ExcelJS.Worksheet, page: PageSetup): void {
  const {
    orientation,
    paperSize,
    zoom,
    centerHorizontally,
    centerVertically,
    margins = {},
    printArea,
    titleRows,
  } = page;
  const fits = zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined;
  const inches = ({ top = 54, bottom = 54, left = 50, right = 50, header = 22, footer = 22 }: typeof margins) =>
    Object.fromEntries(
      Object.entries({ top, bottom, left, right, header, footer }).map(([side, points]) => [
        side,
        points / pointsAnInch,
      ]),
    ) as unknown as ExcelJS.Margins;
  Object.assign(
    sheet.pageSetup,
    present({
      orientation: orientation === "Landscape" ? ("landscape" as const) : ("portrait" as const),
      paperSize: paperSize === undefined ? undefined : papers[paperSize.toUpperCase()],
      scale: zoom?.scale,
      fitToPage: fits || undefined,
      // 0: as many pages as it takes.
      fitToWidth: fits ? (zoom.horizontalFitToPages ?? 0) : undefined,
      fitToHeight: fits ? (zoom.verticalFitToPages ?? 0) : undefined,
      horizontalCentered: centerHorizontally,
      verticalCentered: centerVertically,
      margins: inches(margins),
      printArea,
      printTitlesRow: titleRows,
    }),
  );
  setHeaderFooter(sheet, page.headerFooter ?? {});
}

/** The three places of a header or footer, by Excel's codes. */
function setHeaderFooter(sheet: ExcelJS.Worksheet, texts: Readonly<Record<string, string>>): void {
  const line = (end: "Header" | "Footer") =>
    [
      ["&L", texts[`left${end}`]],
      ["&C", texts[`center${end}`]],
      ["&R", texts[`right${end}`]],
    ]
      .map(([code, text]) => (text ? `${code ?? ""}${text}` : ""))
      .join("");
  if (line("Header")) sheet.headerFooter.oddHeader = line("Header");
  if (line("Footer")) sheet.headerFooter.oddFooter = line("Footer");
}
