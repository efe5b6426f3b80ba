import { HostError } from "../host-error";
import { isNullAnswer } from "./answered";
import { isPassing } from "./ask-each";
import { toHostError } from "./errors";
import { findCustomFormats, formatsOf } from "./find-marks";
import { isTooLarge } from "./in-halves";
import { listed } from "./listed";
import type { FormatRef, Memory } from "./memory";

/**
 * Deletes these marks, each through its own cells: through the whole sheet Excel does not find one whose cell has a
 * second format (office-js #5222). What is gone already is no failure, and neither is an answer that was lost. Gives the
 * marks that had to stay, or may have. One sync, two more for each that is gone or stuck.
 */
export async function removeMarks(
  context: Excel.RequestContext,
  marks: readonly FormatRef[],
  memory: Memory,
): Promise<FormatRef[]> {
  const stuck: FormatRef[] = [];
  let left = marks;
  while (left.length > 0) {
    for (const mark of left) formatsOf(context, mark).getItem(mark.id).delete();
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- once, unless one of them fails
      await context.sync();
      return stuck;
    } catch (cause) {
      if (isTooLarge(cause) && left.length > 1) return [...stuck, ...(await removeHalves(context, left, memory))];
      // No transaction: those before the failing one are gone, so the first that is still there is the one that failed.
      const { there, unsure } = await lookAgain(context, left, memory, cause);
      stuck.push(...unsure);
      const moved = there.length + unsure.length < left.length;
      if (!moved && isPassing(cause)) throw cause;
      left = moved ? there : there.slice(1);
      if (!moved) stuck.push(...there.slice(0, 1));
    }
  }
  return stuck;
}

async function removeHalves(
  context: Excel.RequestContext,
  marks: readonly FormatRef[],
  memory: Memory,
): Promise<FormatRef[]> {
  const middle = Math.ceil(marks.length / 2);
  const stuck = await removeMarks(context, marks.slice(0, middle), memory);
  return [...stuck, ...(await removeMarks(context, marks.slice(middle), memory))];
}

/** Which of these marks are still there, and which may be, after a deletion failed for this reason. */
async function lookAgain(
  context: Excel.RequestContext,
  marks: readonly FormatRef[],
  memory: Memory,
  cause: unknown,
): Promise<{ readonly there: readonly FormatRef[]; readonly unsure: readonly FormatRef[] }> {
  // Then all of the work is done again: Excel refuses before it does anything, or this run gets no answers any more.
  if (isNullAnswer(cause) || toHostError(cause, "").kind === "cell-editing") throw cause;
  const sheets = [...new Set(marks.map((mark) => mark.sheetId))];
  const look = await findCustomFormats(context, sheets, memory).catch(() => {
    const names = memory.sheets.filter((sheet) => sheets.includes(sheet.id)).map((sheet) => sheet.name);
    throw new HostError("left-changed", listed(names), { cause });
  });
  const found = new Set(look.found.map((format) => format.id));
  return {
    there: marks.filter((mark) => found.has(mark.id)),
    unsure: marks.filter((mark) => !found.has(mark.id) && look.unseen.includes(mark.sheetId)),
  };
}
