import type { CellRef } from "../../core/grid/address";

/** Activates the sheet and selects the cell; one sync. */
export async function select(context: Excel.RequestContext, ref: CellRef): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(ref.sheet);
  sheet.activate();
  sheet.getRange(ref.cell).untrack().select();
  await context.sync();
}
