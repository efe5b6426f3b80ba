import { parseArea } from "../grid/address";
import type { Cell, Grid } from "../grid/grid";
import type { Edit } from "./edit";

/** The grids as they would be with these edits, each with what its cell would show; sheets that are not there are passed over. */
export function withEdits(
  grids: readonly Grid[],
  edits: readonly { readonly edit: Edit; readonly text: string }[],
): Grid[] {
  return grids.map((grid) => {
    const mine = edits.filter(({ edit }) => edit.sheet === grid.sheet);
    return mine.length === 0 ? grid : mine.reduce(withEdit, grid);
  });
}

function withEdit(grid: Grid, { edit, text }: { readonly edit: Edit; readonly text: string }): Grid {
  const area = parseArea(edit.cell);
  if (!area) return grid;
  const [row, column] = [area.top - grid.top, area.left - grid.left];
  const rows = grid.rows.map((cells, at) => {
    if (at !== row) return cells;
    const changed: (Cell | null | undefined)[] = [...cells];
    changed[column] = { ...edit.after, text };
    return changed;
  });
  return { ...grid, rows };
}
