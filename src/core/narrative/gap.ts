const aGap = /(【请填写：[^】]*】)/;

/** What only the writer of a report knows, where it is to stand: it begins and ends with signs that no sentence has. */
export function gap(what: string): string {
  return `【请填写：${what}】`;
}

/** A text in pieces, each a gap or what stands between two. */
export function gapsIn(text: string): readonly { readonly text: string; readonly isGap: boolean }[] {
  const pieces = text.split(aGap).map((piece, at) => ({ text: piece, isGap: at % 2 === 1 }));
  return pieces.filter((piece) => piece.text !== "");
}

/** What a text says: a gap that nobody filled says nothing. */
export function withoutGaps(text: string): string {
  return text.replace(new RegExp(aGap, "g"), "");
}
