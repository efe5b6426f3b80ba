import type { Finding, Severity } from "../findings/finding";

const order: readonly Severity[] = ["error", "warning", "info"];

/**
 * What a person is told as one: what has one cause, the gravest first, then the others as they come. What is no finding stands alone.
 * The groups stand in the order of their first member.
 */
export function byCause<One>(
  items: readonly One[],
  findingOf: (one: One) => Finding | null,
): (readonly [One, ...One[]])[] {
  const groups = new Map<unknown, [One, ...One[]]>();
  for (const one of items) {
    const key = findingOf(one)?.cause ?? one;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const gravity = (one: One) => order.indexOf(findingOf(one)?.severity ?? "info");
  return [...groups.values()].map((group) => {
    const head = group.reduce((most, one) => (gravity(one) < gravity(most) ? one : most));
    return [head, ...group.filter((one) => one !== head)];
  });
}
