import type { Prose } from "../handed-in";

/** Signs that no text holds: what has one is a program's own format. */
const binary = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]|[\ufffe\uffff]/u;

/** The text that the bytes hold, whichever of the usual encodings it is in; null where they hold none. */
export function decodedText(bytes: Uint8Array): string | null {
  for (const encoding of encodingsOf(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!binary.test(text)) return text;
    } catch {
      // Not this one.
    }
  }
  return null;
}

/** A mark at the beginning decides. Chinese in UTF-16 is neither of the others, or reads as unlikely signs, so that comes last. */
function encodingsOf([first, second, ...rest]: Uint8Array): string[] {
  if (first === 0xff && second === 0xfe) return ["utf-16le"];
  if (first === 0xfe && second === 0xff) return ["utf-16be"];
  const isEven = rest.length % 2 === 0;
  return ["utf-8", "gb18030", ...(isEven ? ["utf-16le", "utf-16be"] : [])];
}

/** The lines of a text that hold something; the marks of headings, lists and emphasis in Markdown are left out. */
export function proseOf(text: string): Prose {
  const lines = text.split(/\r\n?|\n/).map(plainLine);
  return lines.filter((line) => line.trim() !== "").map((line, at) => ({ paragraph: at + 1, text: line }));
}

function plainLine(line: string): string {
  return line.replace(/^\s*(?:#{1,6}\s+|[-*+]\s+|>\s*)/, "").replace(/(\*\*|__)(.+?)\1/g, "$2");
}
