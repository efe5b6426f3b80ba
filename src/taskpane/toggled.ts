/** The set with an item put in where it was not, taken out where it was. */
export function toggled<T>(set: ReadonlySet<T>, item: T): Set<T> {
  const result = new Set(set);
  if (!result.delete(item)) result.add(item);
  return result;
}
