import { unseen } from "../wording/shown-text";

/**
 * A value as JSON, ending its line. What a program reads back is the file's own text, sign by sign, so that it can be compared and
 * found again; but JSON itself escapes only control signs below U+0020, and a log or a terminal that prints the rest raw would
 * be turned around by it. So every sign that cannot be seen is written as \uXXXX, which no reader of JSON tells apart.
 */
export function jsonText(value: object): string {
  const text = JSON.stringify(value, null, 2).replace(unseenSigns, (sign) =>
    Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
  return `${text}\n`;
}

/** But for the line ends between the facts; those within a text are escaped already. Most signs are passed over by the first look. */
const unseenSigns = new RegExp(`(?![\\n -~\\u4e00-\\u9fff])(?:${unseen.source})`, "gu");

/**
 * The text of `frame` with its empty lists of these names filled: each name stands for the first such list after the one before,
 * whose items are JSON texts.
 */
export function* filledJson(frame: object, lists: Readonly<Record<string, Iterable<string>>>): Iterable<string> {
  let rest = jsonText(frame);
  for (const [name, items] of Object.entries(lists)) {
    const [head = "", indent = ""] = new RegExp(`^[^]*?\\n( *)"${name}": \\[(?=\\])`).exec(rest) ?? [];
    rest = rest.slice(head.length);
    yield head;
    let isFirst = true;
    for (const item of items) {
      yield `${isFirst ? "" : ","}\n${indent}  ${item.trimEnd().replaceAll("\n", `\n${indent}  `)}`;
      isFirst = false;
    }
    if (!isFirst) yield `\n${indent}`;
  }
  yield rest;
}
