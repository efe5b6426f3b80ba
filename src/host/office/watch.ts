import type { WorkbookChange } from "../workbook-host";
import { toHostError } from "./errors";
import { inExcel } from "./run";

/** Calls back after each change of a cell that the person, not this add-in, makes; the returned function stops that. */
export async function watch(
  nameOf: (sheetId: string) => string | null,
  listener: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  const handler = await inExcel("", async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      // Told since ExcelApi 1.14; an older Excel reports our own edits too, which costs one check more.
      if (event.triggerSource !== "ThisLocalAddin") listener({ sheet: nameOf(event.worksheetId) });
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    try {
      handler.remove();
      await handler.context.sync();
    } catch (cause) {
      throw toHostError(cause, "");
    }
  };
}
