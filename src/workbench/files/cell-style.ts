import type ExcelJS from "exceljs";
import type { BorderLine, CellStyle, Edge } from "../../core/grid/sheet-layout";
import { fromColour, toColour } from "./colours";

const edges: readonly Edge[] = ["top", "bottom", "left", "right"];

/** Our style out of a file's. */
export function fromFileStyle(style: Partial<ExcelJS.Style>): CellStyle {
  const { font, fill, alignment, numFmt, protection } = style;
  // Office's font where nobody chose one has no Chinese glyphs: the grid's own default stands in for it.
  const isPlain = font?.name === "Calibri" && font.size === 11;
  const color = fromColour(font?.color);
  const paint = fill?.type === "pattern" && fill.pattern === "solid" ? fromColour(fill.fgColor) : undefined;
  const horizontal = alignment?.horizontal;
  const vertical = alignment?.vertical;
  const borders = fromBorders(style.border);
  return {
    ...(numFmt && numFmt !== "General" && { format: numFmt }),
    ...(font?.name && !isPlain && { fontName: font.name }),
    ...(font?.size && !isPlain && { fontSize: font.size }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && font.underline !== "none" && { underline: true }),
    ...(font?.strike && { strikethrough: true }),
    ...(color && color !== "#000000" && { color }),
    ...(paint && { fill: paint }),
    ...(horizontal && horizontal !== "fill" && horizontal !== "centerContinuous" && { horizontal }),
    ...(vertical && (vertical === "top" || vertical === "bottom") && { vertical }),
    ...(vertical === "middle" && { vertical: "center" as const }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(borders && { borders }),
    ...(protection?.locked === false && { unlocked: true }),
  };
}

/** A file's style out of ours. */
export function toFileStyle(style: CellStyle): Partial<ExcelJS.Style> {
  const { vertical, horizontal } = style;
  const font = {
    ...(style.fontName && { name: firstFont(style.fontName) }),
    ...(style.fontSize && { size: style.fontSize }),
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: true }),
    ...(style.strikethrough && { strike: true }),
    ...(style.color && { color: toColour(style.color) }),
  };
  const alignment = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical: vertical === "center" ? ("middle" as const) : vertical }),
    ...(style.wrap && { wrapText: true }),
  };
  return {
    ...(style.format && { numFmt: style.format }),
    ...(Object.keys(font).length > 0 && { font }),
    ...(style.fill && { fill: { type: "pattern", pattern: "solid", fgColor: toColour(style.fill) } as const }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(style.borders && { border: toBorders(style.borders) }),
    ...(style.unlocked && { protection: { locked: false } }),
  };
}

/** A file names one font; a page may name several to fall back on. */
function firstFont(names: string): string {
  return (names.split(",")[0] ?? names).replace(/["']/g, "").trim();
}

function fromBorders(border: Partial<ExcelJS.Borders> | undefined): Partial<Record<Edge, BorderLine>> | null {
  const lines = edges.flatMap((edge) => {
    const line = border?.[edge];
    return line?.style ? [[edge, { line: line.style, color: fromColour(line.color) ?? "#000000" }] as const] : [];
  });
  return lines.length > 0 ? Object.fromEntries(lines) : null;
}

function toBorders(borders: Readonly<Partial<Record<Edge, BorderLine>>>): Partial<ExcelJS.Borders> {
  return Object.fromEntries(
    Object.entries(borders).map(([edge, { line, color }]) => [edge, { style: line, color: toColour(color) }]),
  );
}
