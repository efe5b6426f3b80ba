import { HostError, type HostAction, type HostErrorKind } from "../host-error";
import { answered, isSilence } from "./answered";
import { supports } from "./capabilities";
import { afterCellEdit } from "./cell-edit";
import { toHostError } from "./errors";
import { patience, pause } from "./patience";
import { attempt } from "./run";

/** What work that writes says of itself while it goes on. */
export interface Progress {
  /**
   * Puts back what was written, in a run of its own; may be called again where it failed. Set before anything is written.
   * Gives "finished" where the only way out was to do the rest, so that nothing failed.
   */
  takeBack: ((context: Excel.RequestContext) => Promise<unknown>) | null;
  /** True once a sync has written: until then a cell being edited, or a busy Excel, refused all of it. */
  wrote: boolean;
}

type Work<T> = (context: Excel.RequestContext, progress: Progress) => Promise<T>;

/** Failures that an undo group can be the reason of: UndoNotSupported and internal errors, or an Excel that lies about having it. */
const mayComeOfGrouping: readonly HostErrorKind[] = ["unknown", "api-missing", "no-answer", "not-stored"];

/**
 * Work that writes, all or nothing, and one step of the person's undo where Excel can make it one. That is a
 * convenience only: an undo group refuses many formulas (office-js #6491) and fails on some builds and on repeated runs
 * (#6711, #6255). So what fails in a group is taken back outside it and done once more without.
 */
export function inOneStep<T>(action: HostAction, place: string, work: Work<T>): Promise<T> {
  if (!supports("undoGroup")) return allOrNothing(action, place, work);
  return attempt(action, place, async () => {
    try {
      return await whole(place, work, { mergeUndoGroup: true });
    } catch (cause) {
      if (!mayComeOfGrouping.includes(toHostError(cause, place).kind)) throw cause;
      return whole(place, work, {});
    }
  });
}

/** Work that writes, all or nothing. Sheets and rows that come and go are never grouped: a group would refuse them. */
export function allOrNothing<T>(action: HostAction, place: string, work: Work<T>): Promise<T> {
  return attempt(action, place, () => whole(place, work, {}));
}

async function whole<T>(place: string, work: Work<T>, options: Excel.RunOptions): Promise<T> {
  const progress: Progress = { takeBack: null, wrote: false };
  try {
    return await Excel.run(
      options,
      answered((context) => work(context, progress)),
    );
  } catch (cause) {
    // Nothing that is asked now is answered either, and the change may still come.
    if (progress.takeBack && isSilence(cause)) throw new HostError("left-changed", place, { cause });
    const refused = !progress.wrote && toHostError(cause, place).kind === "cell-editing";
    const end = progress.takeBack && !refused ? await takeBack(place, progress.takeBack, cause) : undefined;
    // Only work that has no answer ends so.
    if (end === "finished") return undefined as T;
    throw cause;
  }
}

/** Several times, because what made the work fail may pass; once the person has left the cell where one is edited by now. */
async function takeBack(place: string, work: NonNullable<Progress["takeBack"]>, cause: unknown): Promise<unknown> {
  for (const wait of [...patience.takingBack, null]) {
    try {
      return await afterCellEdit(() => Excel.run(answered(work)));
    } catch (failure) {
      const left = toHostError(failure, place);
      // Why putting back failed matters less than why it was needed, which is the cause.
      if (wait === null) {
        throw new HostError("left-changed", left.kind === "left-changed" ? left.place : placeOf(cause, place), {
          cause,
        });
      }
      await pause(wait);
    }
  }
}

function placeOf(cause: unknown, place: string): string {
  return cause instanceof HostError ? cause.place : place;
}
