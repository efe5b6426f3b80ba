import { toHostError } from "./errors";

/**
 * Queues something for all items and syncs; where that is too much for one request or its answer, each half by itself. Only for
 * what may be done twice: an answer that is too large comes after the work. `queue` gives how to read the answers after the sync.
 */
export async function inHalves<Item, Answer>(
  context: Excel.RequestContext,
  items: readonly Item[],
  queue: (some: readonly Item[]) => () => readonly Answer[],
): Promise<Answer[]> {
  const answers = queue(items);
  try {
    await context.sync();
    return [...answers()];
  } catch (cause) {
    if (items.length < 2 || !isTooLarge(cause)) throw cause;
    const middle = Math.ceil(items.length / 2);
    return [
      ...(await inHalves(context, items.slice(0, middle), queue)),
      ...(await inHalves(context, items.slice(middle), queue)),
    ];
  }
}

/** Whether smaller requests may help. */
export function isTooLarge(cause: unknown): boolean {
  return toHostError(cause, "").kind === "too-large";
}
