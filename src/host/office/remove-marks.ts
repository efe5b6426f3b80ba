import { isPassing } from "./ask-each";
import { findCustomFormats, formatsOf } from "./find-marks";
import type { FormatRef, Memory } from "./memory";

/**
 * Deletes these marks, each through its own cells: through the whole sheet Excel does not find one whose cell has a
 * second format (office-js #5222). What is gone already is no failure. Gives the marks that had to stay. One sync, two
 * more for each that is gone or stuck.
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
      if (isPassing(cause)) throw cause;
    }
    // No transaction: those before the failing one are gone, so the first that is still there is the one that failed.
    const sheets = [...new Set(left.map((mark) => mark.sheetId))];
    const there = new Set((await findCustomFormats(context, sheets, memory)).map((format) => format.id));
    const [first, ...others] = left.filter((mark) => there.has(mark.id));
    const moved = (first ? others.length + 1 : 0) < left.length;
    if (first && !moved) stuck.push(first);
    left = first && moved ? [first, ...others] : others;
  }
  return stuck;
}
