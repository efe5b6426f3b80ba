/**
 * The same function of an object, with a memory that lasts as long as the object. For objects that never change: grids,
 * annexes, tables.
 */
export function rememberedBy<Key extends object, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const old = known.get(key);
    if (old) return old.answer;
    const fresh = answer(key);
    known.set(key, { answer: fresh });
    return fresh;
  };
}
