import { parseArea } from "../../src/core/grid/address";
import type { Cell, Grid } from "../../src/core/grid/grid";
import registry from "../fixtures/seed/annex1.json";
import baseData from "../fixtures/seed/annex2.json";
import whole from "../fixtures/seed/annex3.json";
import operations from "../fixtures/seed/annex4-operations.json";
import refund from "../fixtures/seed/annex4-refund.json";

/** The five sheets of the seed workbook. */
export function seedGrids(): Grid[] {
  return [registry, baseData, whole, operations, refund].map(({ name, rows, merges }) => ({
    sheet: name,
    top: 0,
    left: 0,
    rows: rows.map((row) => row.map(cellOf)),
    merges: merges.flatMap((address) => parseArea(address) ?? []),
  }));
}

function cellOf(text: string): Cell | null {
  if (text === "") return null;
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  return { value, text, formula: null, format: "General" };
}
