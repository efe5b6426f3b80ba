import type { Area } from "../../core/grid/grid";

/** Points of one character in the table's font, and of one line. */
const character = 10;
const lineHeight = 14;

/** Points of a row in which every text has room; texts of areas that are more than one row high do not count. */
export function heightOf(
  texts: readonly string[],
  row: number,
  merges: readonly Area[],
  columnWidths: readonly number[],
): number {
  const lines = texts.map((text, column) => {
    const merge = merges.find(({ top, left }) => top === row && left === column);
    if (merge && merge.bottom > merge.top) return 1;
    const width = columnWidths.slice(column, (merge?.right ?? column) + 1).reduce((sum, points) => sum + points, 0);
    return linesOf(text, width - 6);
  });
  return Math.max(22, Math.max(...lines) * lineHeight + 8);
}

function linesOf(text: string, width: number): number {
  const paragraphs = text.split("\n").map((paragraph) => {
    // Signs of ASCII are half as wide as Chinese ones.
    const length = [...paragraph].reduce((sum, sign) => sum + (sign < "\u0080" ? character * 0.55 : character), 0);
    return Math.max(1, Math.ceil(length / width));
  });
  return paragraphs.reduce((sum, lines) => sum + lines, 0);
}
