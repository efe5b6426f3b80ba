import { parseArea, type CellRef } from "../core/grid/address";
import { cellAt, type Grid } from "../core/grid/grid";
import { isLabelHint, type LabelHint } from "../core/reading/hints";
import { labelHint } from "../core/reading/label-hint";
import type { WorkbookHost } from "../host/workbook-host";

/** What the selected cell says of a label of the printed form, or which cell it was that holds no label. Rejects with a `HostError`. */
export async function pointAtLabel(
  host: Pick<WorkbookHost, "readGrids" | "selection">,
  label: string,
): Promise<{ readonly hint: LabelHint } | { readonly noLabel: CellRef }> {
  const at = await host.selection();
  const hint = labelHint({ kind: "label", text: textAt(await host.readGrids(), at) }, label);
  return isLabelHint(hint) ? { hint } : { noLabel: at };
}

function textAt(grids: readonly Grid[], { sheet, cell }: CellRef): string {
  const grid = grids.find((one) => one.sheet === sheet);
  const area = parseArea(cell);
  return (grid && area && cellAt(grid, area.top, area.left)?.text.trim()) ?? "";
}
