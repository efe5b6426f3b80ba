import { parseArea } from "../grid/address";
import type { Cell, Grid } from "../grid/grid";
import type { Edit } from "./edit";

/** A sheet as it would be with these edits of it, each with what its cell would show. Cells before its used range are passed over. */
export function withEdits(grid: Grid, edits: readonly { readonly edit: Edit; readonly text: string }[]): Grid {
  const rows: (readonly (Cell | null | undefined)[])[] = [...grid.rows];
  const own = new Map<number, (Cell | null | undefined)[]>();
  for (const { edit, text } of edits) {
    const area = parseArea(edit.cell);
    if (!area || area.top < grid.top || area.left < grid.left) continue;
    const at = area.top - grid.top;
    const row = own.get(at) ?? [...(rows[at] ?? [])];
    row[area.left - grid.left] = { ...edit.after, text };
    own.set(at, row);
  }
  for (const [at, row] of own) {
    while (rows.length <= at) rows.push([]);
    rows[at] = row;
  }
  return { ...grid, rows };
}
