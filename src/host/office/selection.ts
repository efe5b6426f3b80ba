import type { CellRef } from "../../core/grid/address";

/** The first cell of what the person has selected; one sync. */
export async function selection(context: Excel.RequestContext): Promise<CellRef> {
  const range = context.workbook.getSelectedRange().untrack().getCell(0, 0).untrack();
  range.load("address,worksheet/name");
  await context.sync();
  return { sheet: range.worksheet.name, cell: range.address.slice(range.address.lastIndexOf("!") + 1) };
}
