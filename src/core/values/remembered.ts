const most = 20000;
const longest = 200;

/** Answers by text, bounded: long prose hardly ever repeats and is not kept. */
export class Memory<Answer, Text extends string = string> {
  private readonly known = new Map<Text, Answer>();

  of(text: Text): Answer | undefined {
    return this.known.get(text);
  }

  keep(text: Text, answer: Answer): Answer {
    if (text.length > longest) return answer;
    if (this.known.size >= most) this.known.clear();
    this.known.set(text, answer);
    return answer;
  }
}

/**
 * The same function of a text, with a memory: forms repeat the same few labels, names and units on every sheet.
 * Its answers must be immutable.
 */
export function remembered<Answer, Text extends string = string>(
  answer: (text: Text) => Answer,
): (text: Text) => Answer {
  const memory = new Memory<Answer, Text>();
  return (text) => {
    const known = memory.of(text);
    return known === undefined ? memory.keep(text, answer(text)) : known;
  };
}
