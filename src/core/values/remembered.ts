const most = 20000;
const longest = 200;

/**
 * The same function of a text, with a memory: forms repeat the same few labels, names and units on every sheet.
 * Its answers must be immutable. The memory is bounded; long prose hardly ever repeats and is not kept.
 */
export function remembered<Answer, Text extends string = string>(
  answer: (text: Text) => Answer,
): (text: Text) => Answer {
  const known = new Map<Text, Answer>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const fresh = answer(text);
    if (text.length <= longest) {
      if (known.size >= most) known.clear();
      known.set(text, fresh);
    }
    return fresh;
  };
}
