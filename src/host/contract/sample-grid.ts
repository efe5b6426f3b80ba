import { parseArea } from "../../core/grid/address";
import type { Cell, CellValue, Grid } from "../../core/grid/grid";

type Sample = CellValue | Partial<Cell>;

/** A grid from the cells that a test cares about, keyed by A1 address: plain values, or cells with formula and format. */
export function sampleGrid(sheet: string, cells: Readonly<Record<string, Sample>>): Grid {
  const placed = Object.entries(cells).flatMap(([address, sample]) => {
    const area = parseArea(address);
    return area ? [{ ...area, cell: toCell(sample) }] : [];
  });
  const top = Math.min(...placed.map((each) => each.top));
  const left = Math.min(...placed.map((each) => each.left));
  const bottom = Math.max(...placed.map((each) => each.top));
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => {
    const row: (Cell | null)[] = [];
    for (const each of placed.filter((one) => one.top === top + at)) {
      while (row.length < each.left - left) row.push(null);
      row[each.left - left] = each.cell;
    }
    return row;
  });
  return { sheet, top, left, rows, merges: [] };
}

function toCell(sample: Sample): Cell {
  if (sample !== null && typeof sample === "object") {
    const value = sample.value ?? null;
    return { value, text: value === null ? "" : String(value), formula: null, format: "General", ...sample };
  }
  return { value: sample, text: sample === null ? "" : String(sample), formula: null, format: "General" };
}
