import type { Area } from "./grid";

/** Points of one Chinese character at the size of a form's text, and of one line; what stands beside and above the text. */
const character = 10;
const lineHeight = 14;
const beside = 6;
const around = 8;
const least = 22;

/** Points of a row in which every text has room; texts of areas that are more than one row high do not count. */
export function heightOf(
  texts: readonly string[],
  row: number,
  merges: readonly Area[],
  columnWidths: readonly number[],
): number {
  const heights = texts.map((text, column) => {
    const merge = merges.find(({ top, left }) => top === row && left === column);
    if (merge && merge.bottom > merge.top) return least;
    return textHeight(text, widthOf(columnWidths, column, merge?.right ?? column));
  });
  return Math.max(least, ...heights);
}

/** Points of all columns of an area. */
export function widthOf(columnWidths: readonly number[], left: number, right: number): number {
  return columnWidths.slice(left, right + 1).reduce((sum, points) => sum + points, 0);
}

/** Points that a text needs in a cell so many points wide. */
export function textHeight(text: string, width: number): number {
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(textWidth(line) / (width - beside))));
  return lines.reduce((sum, count) => sum + count, 0) * lineHeight + around;
}

/** Points of a line: signs of ASCII are half as wide as Chinese ones. */
export function textWidth(line: string): number {
  return [...line].reduce((sum, sign) => sum + (sign < "\u0080" ? character * 0.55 : character), 0);
}
