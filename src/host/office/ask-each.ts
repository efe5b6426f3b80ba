import { isNullAnswer } from "./answered";
import { toHostError } from "./errors";

/**
 * Asks something of each item in one sync, and reads the answers after it. Where that fails, halves are asked, so that one
 * item that Excel cannot answer for does not stop the rest: its answer is null. What would fail whoever is asked (a cell
 * being edited, Excel busy, nothing but nulls) is thrown.
 */
export async function askEach<Item, Asked, Answer>(
  context: Excel.RequestContext,
  items: readonly Item[],
  ask: (item: Item) => Asked,
  read: (asked: Asked) => Answer,
): Promise<(Answer | null)[]> {
  if (items.length === 0) return [];
  const asked = items.map(ask);
  try {
    await context.sync();
    return asked.map(read);
  } catch (cause) {
    if (isPassing(cause)) throw cause;
    if (items.length === 1) return [null];
    const middle = Math.ceil(items.length / 2);
    return [
      ...(await askEach(context, items.slice(0, middle), ask, read)),
      ...(await askEach(context, items.slice(middle), ask, read)),
    ];
  }
}

/** Whether a failure has nothing to do with what was asked. */
export function isPassing(cause: unknown): boolean {
  return isNullAnswer(cause) || ["cell-editing", "busy", "disconnected"].includes(toHostError(cause, "").kind);
}
