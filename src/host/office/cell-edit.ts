import { toHostError } from "./errors";
import { patience, pause } from "./patience";

const listeners = new Set<(waiting: boolean) => void>();
let waits = 0;

/** Calls back when work begins to wait for the person to leave a cell, and when none does any more; the returned function stops that. */
export function onCellEditWait(listener: (waiting: boolean) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Does work that leaves nothing half done. Where a cell is being edited, which makes Excel refuse everything, the work is
 * done again once the cell is left; rejects with Excel's refusal where that takes too long. The work itself is never
 * held back in Excel: a change must not come when the person has long been told that it failed.
 */
export async function afterCellEdit<T>(work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + patience.cellEdit;
  for (;;) {
    try {
      return await work();
    } catch (cause) {
      if (!isCellEdit(cause) || !(await cellIsLeft(deadline))) throw cause;
    }
  }
}

async function cellIsLeft(deadline: number): Promise<boolean> {
  tell(1);
  try {
    for (;;) {
      const left = deadline - Date.now();
      if (left <= 0) return false;
      if (await Promise.race([isLeft(), pause(left)])) return true;
      await pause(Math.min(patience.look, Math.max(0, deadline - Date.now())));
    }
  } finally {
    tell(-1);
  }
}

/** A question that Excel, where it can, holds back until the cell is left; elsewhere it is refused at once. */
async function isLeft(): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.protection.load("protected");
      await context.sync();
    });
    return true;
  } catch (cause) {
    return !isCellEdit(cause);
  }
}

function isCellEdit(cause: unknown): boolean {
  return toHostError(cause, "").kind === "cell-editing";
}

function tell(change: 1 | -1): void {
  const wasWaiting = waits > 0;
  waits += change;
  if (waits > 0 !== wasWaiting) for (const listener of listeners) listener(waits > 0);
}
