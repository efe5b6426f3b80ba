import type { Grid } from "../../src/core/grid/grid";
import type { SheetArea } from "../../src/host/workbook-host";

/** All that was read of a sheet, as an area to ask for merged cells. */
export function wholeOf({ sheet, top, left, rows }: Grid): SheetArea {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return { sheet, area: { top, left, bottom: top + Math.max(1, rows.length) - 1, right: left + width - 1 } };
}
