import { HostError } from "../host-error";
import { supports } from "./capabilities";
import { toHostError } from "./errors";

/** Runs one batch; whatever goes wrong is a `HostError` about `place` ("" is the whole workbook). */
export async function inExcel<T>(
  place: string,
  work: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<T> {
  if (typeof Excel === "undefined") throw new HostError("api-missing", place);
  try {
    return await Excel.run(options, work);
  } catch (cause) {
    throw toHostError(cause, place);
  }
}

/** The same for work that writes: where Excel can, all its syncs become one step of the user's undo. */
export function changeExcel<T>(place: string, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return inExcel(place, work, supports("undoGroup") ? { mergeUndoGroup: true } : {});
}
