import type { Cell, Grid } from "../../../src/core/grid/grid";

/** A sheet as text: a line a row, cells parted by "|"; a number is a number cell, "\n" a line break inside a cell. */
export function sheetOf(text: string, sheet = "Sheet1"): Grid {
  const rows = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split("|").map(cellOf));
  return { sheet, top: 0, left: 0, rows, merges: null };
}

function cellOf(typed: string): Cell | null {
  const text = typed.trim().replaceAll("\\n", "\n");
  if (text === "") return null;
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  return { value, text, formula: null, format: "General" };
}
