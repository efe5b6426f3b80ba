import { parseArea } from "../../src/core/grid/address";
import type { Cell, CellValue, Grid } from "../../src/core/grid/grid";

type Sample = CellValue | Partial<Cell>;

/** A grid from the cells that a test cares about, keyed by A1 address: plain values, or cells with formula and format. */
export function sampleGrid(sheet: string, cells: Readonly<Record<string, Sample>>): Grid {
  const placed = Object.entries(cells).map(([address, sample]) => ({ ...parseArea(address)!, cell: toCell(sample) }));
  const top = Math.min(...placed.map((each) => each.top));
  const left = Math.min(...placed.map((each) => each.left));
  const rows: (Cell | null)[][] = [];
  for (const each of placed) {
    while (rows.length <= each.top - top) rows.push([]);
    const row = rows[each.top - top]!;
    while (row.length <= each.left - left) row.push(null);
    row[each.left - left] = each.cell;
  }
  return { sheet, top, left, rows, merges: [] };
}

function toCell(sample: Sample): Cell {
  if (sample !== null && typeof sample === "object") {
    const value = sample.value ?? null;
    return { value, text: value === null ? "" : String(value), formula: null, format: "General", ...sample };
  }
  return { value: sample, text: sample === null ? "" : String(sample), formula: null, format: "General" };
}
