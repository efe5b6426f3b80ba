import { HostError } from "../host-error";
import type { WorkbookChange } from "../workbook-host";
import { toHostError } from "./errors";
import { patience, pause } from "./patience";

type Told = (event: Excel.WorksheetChangedEventArgs) => Promise<void>;
type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

/**
 * Calls back after each change of a cell that the person, not this add-in, makes; the returned function stops that.
 * Excel refuses to register an event while a cell is being edited or it is busy. Registering is then tried again, ever more
 * rarely but for as long as it is wanted, and counts as a change once it succeeds: nobody could see one before. Excel misses
 * changes all the same (fast typing, picks from a list; office-js #1760, #420), so whoever writes looks first.
 */
export async function watch(
  nameOf: (sheetId: string) => string | null,
  listener: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  if (typeof Excel === "undefined") throw new HostError("api-missing", "");
  const stopping = new AbortController();
  const tell: Told = (event) => {
    // Told since ExcelApi 1.14; an older Excel reports our own edits too, which costs one check more.
    if (event.triggerSource !== "ThisLocalAddin") listener({ sheet: nameOf(event.worksheetId) });
    return Promise.resolve();
  };
  const first = await register(tell);
  const registering = first ? Promise.resolve(first) : insist(tell, stopping.signal);
  if (!first) void registering.then((late) => late && listener({ sheet: null }));
  return async () => {
    stopping.abort();
    try {
      const handler = await registering;
      handler?.remove();
      await handler?.context.sync();
    } catch (cause) {
      throw toHostError(cause, "");
    }
  };
}

/** Registers as soon as Excel lets it; null where nobody wants it any more. */
async function insist(tell: Told, stopping: AbortSignal): Promise<Handler | null> {
  for (let tries = 0; ; tries++) {
    await pause(patience.watching[tries] ?? patience.watching.at(-1) ?? 0);
    if (stopping.aborted) return null;
    const handler = await register(tell);
    if (handler) return handler;
  }
}

/** Null where Excel refuses. The handler itself never syncs, which can hang in Excel on the web (office-js #4805). */
function register(tell: Told): Promise<Handler | null> {
  return Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(tell);
    await context.sync();
    return handler;
  }).catch(() => null);
}
