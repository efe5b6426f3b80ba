import { HostError, type HostAction } from "../host-error";
import { answered } from "./answered";
import { afterCellEdit } from "./cell-edit";
import { diagnosed } from "./diagnose";
import { toHostError } from "./errors";

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs one batch; whatever goes wrong is a `HostError` about `place` ("" is the whole workbook), with its diagnostic. */
export async function inExcel<T>(action: HostAction, place: string, work: Work<T>): Promise<T> {
  return attempt(action, place, () => Excel.run(answered(work)));
}

/**
 * The same for runs that together leave nothing half done: they are done again where a cell was being edited, and once more
 * where Excel gave null for an answer. Only a fresh run can: the client holds the objects of the old one for missing.
 */
export async function attempt<T>(action: HostAction, place: string, run: () => Promise<T>): Promise<T> {
  try {
    if (typeof Excel === "undefined") throw new HostError("api-missing", place);
    return await afterCellEdit(run).catch((cause: unknown) => {
      if (toHostError(cause, place).kind !== "no-answer") throw cause;
      return afterCellEdit(run);
    });
  } catch (cause) {
    throw diagnosed(toHostError(cause, place), action);
  }
}
