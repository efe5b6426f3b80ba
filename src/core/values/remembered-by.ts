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

/** So many places are tried on one annex at once: what it has to say by more of them is found out again. */
const mostOthers = 8;

/** The same of two objects: of an annex by the numbers of a place. */
export function rememberedByBoth<Key extends object, Other extends object, Answer>(
  answer: (key: Key, other: Other) => Answer,
): (key: Key, other: Other) => Answer {
  const known = new WeakMap<Key, { readonly other: Other; readonly answer: Answer }[]>();
  return (key, other) => {
    const answers = known.get(key);
    const old = answers?.find((one) => one.other === other);
    if (old) return old.answer;
    const fresh = { other, answer: answer(key, other) };
    if (!answers) known.set(key, [fresh]);
    else if (answers.push(fresh) > mostOthers) answers.shift();
    return fresh.answer;
  };
}
