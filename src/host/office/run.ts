import { HostError, type HostAction } from "../host-error";
import { supports } from "./capabilities";
import { afterCellEdit } from "./cell-edit";
import { diagnosed } from "./diagnose";
import { toHostError } from "./errors";

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs one batch; whatever goes wrong is a `HostError` about `place` ("" is the whole workbook), with its diagnostic. */
export async function inExcel<T>(action: HostAction, place: string, work: Work<T>): Promise<T> {
  return attempt(action, place, () => Excel.run(work));
}

/** The same for work that writes, and leaves nothing half done: where Excel can, all its syncs become one step of the user's undo. */
export async function changeExcel<T>(action: HostAction, place: string, work: Work<T>): Promise<T> {
  if (!supports("undoGroup")) return inExcel(action, place, work);
  return attempt(action, place, async () => {
    try {
      return await Excel.run({ mergeUndoGroup: true }, work);
    } catch (cause) {
      if (!mayComeOfGrouping(cause)) throw cause;
      return Excel.run(work);
    }
  });
}

async function attempt<T>(action: HostAction, place: string, run: () => Promise<T>): Promise<T> {
  try {
    if (typeof Excel === "undefined") throw new HostError("api-missing", place);
    return await afterCellEdit(run);
  } catch (cause) {
    throw diagnosed(toHostError(cause, place), action);
  }
}

/** A group refuses what works outside it (UndoNotSupported), and some Excels fail at the option itself (office-js #6255, #6491, #6711). */
function mayComeOfGrouping(cause: unknown): boolean {
  return ["unknown", "api-missing", "no-answer"].includes(toHostError(cause, "").kind);
}
