import { areaToA1, parseArea, toA1 } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import type { CellStyle, Edge, LineStyle, SheetLayout } from "../../core/grid/sheet-layout";
import { inAddresses } from "./addresses";

/** Queues the looks of a laid-out sheet: one request for all cells of a look, however many there are. */
export function paintLayout(sheet: Excel.Worksheet, layout: SheetLayout): void {
  for (const { style, areas } of looksOf(layout)) {
    for (const address of inAddresses(areas.map(areaToA1))) paint(sheet.getRanges(address).untrack().format, style);
  }
  const column = (index: number) => toA1(0, index).replace(/\d+$/, "");
  for (const { first, last, size } of runs(layout.columnWidths)) {
    sheet.getRange(`${column(first)}:${column(last)}`).untrack().format.columnWidth = size;
  }
  for (const { first, last, size } of runs(layout.rowHeights)) {
    sheet.getRange(`${String(first + 1)}:${String(last + 1)}`).untrack().format.rowHeight = size;
  }
}

/** Neighbouring rows or columns of one size, taken together. */
function runs(sizes: Readonly<Record<number, number>>): { first: number; last: number; size: number }[] {
  return Object.entries(sizes).reduce<{ first: number; last: number; size: number }[]>((all, [key, size]) => {
    const index = Number(key);
    const run = all.at(-1);
    if (run?.size === size && run.last + 1 === index) run.last = index;
    else all.push({ first: index, last: index, size });
    return all;
  }, []);
}

/** The cells of each look as rectangles. Number formats go with the contents: lists of areas have none. */
function looksOf(layout: SheetLayout): { style: CellStyle; areas: Area[] }[] {
  const looks = new Map<string, { style: CellStyle; areas: Area[] }>();
  for (const [address, { style }] of Object.entries(layout.cells)) {
    const key = JSON.stringify({ ...style, format: undefined });
    const look = looks.get(key) ?? { style, areas: [] };
    looks.set(key, { style, areas: [...look.areas, ...[parseArea(address) ?? []].flat()] });
  }
  return [...looks.values()].map(({ style, areas }) => ({ style, areas: rectangles(areas) }));
}

/** Cells joined into runs along the rows, and alike runs below one another into rectangles. */
function rectangles(cells: readonly Area[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.top - b.top || a.left - b.left);
  const runs = sorted.reduce<Area[]>((all, cell) => {
    const last = all.at(-1);
    if (last && last.top === cell.top && last.right + 1 === cell.left)
      all[all.length - 1] = { ...last, right: cell.right };
    else all.push(cell);
    return all;
  }, []);
  return runs.reduce<Area[]>((all, run) => {
    const at = all.findLastIndex(
      ({ left, right, bottom }) => left === run.left && right === run.right && bottom + 1 === run.top,
    );
    const above = all[at];
    if (above) all[at] = { ...above, bottom: run.bottom };
    else all.push(run);
    return all;
  }, []);
}

function paint(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = "Single";
  if (style.strikethrough) format.font.strikethrough = true;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (style.unlocked) format.protection.locked = false;
  paintBorders(format, style);
}

const horizontal = {
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
  distributed: "Distributed",
} as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const edges = {
  top: ["EdgeTop", "InsideHorizontal"],
  bottom: ["EdgeBottom", "InsideHorizontal"],
  left: ["EdgeLeft", "InsideVertical"],
  right: ["EdgeRight", "InsideVertical"],
} as const;

/** Each cell of the areas has these borders, so the lines between them are drawn too. */
function paintBorders(format: Excel.RangeFormat, { borders = {} }: CellStyle): void {
  const drawn = new Set<string>();
  for (const [edge, sides] of Object.entries(edges)) {
    const border = borders[edge as Edge];
    if (!border) continue;
    for (const side of sides.filter((one) => !drawn.has(one))) {
      drawn.add(side);
      const line = format.borders.getItem(side);
      line.style = lines[border.line][0];
      line.weight = lines[border.line][1];
      line.color = border.color;
    }
  }
}

const lines: Readonly<
  Record<LineStyle, readonly [style: `${Excel.BorderLineStyle}`, weight: `${Excel.BorderWeight}`]>
> = {
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  dashDot: ["DashDot", "Thin"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  mediumDashDot: ["DashDot", "Medium"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
  double: ["Double", "Thick"],
};
