import { headingOf } from "./headings";
import type { Paragraph } from "./paragraph";

const longestLine = 60;
const ends = /[。！？；：:;!?]\s*$/;
const begins =
  /^\s*(?:附件|[一二三四五六七八九十]{1,3}[、.．是]|第[一二三四五六七八九十]|[(（]?[\d一二三四五六七八九十]{1,2}[)）、．]|[①-⑳]|\d{1,2}\.(?!\d))/;

/**
 * Text out of a PDF has one paragraph a line, broken inside words and between a number and its unit. Such lines are joined;
 * a text whose paragraphs are no lines of one width comes back as it is. The number is that of the first line.
 */
export function joinedLines(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const filled = paragraphs.filter(({ text }) => text.trim() !== "");
  const lengths = filled.map(({ text }) => text.trim().length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const isFull = (text: string) => text.trim().length >= width * 0.8;
  const open = filled.filter(({ text }) => isFull(text) && !ends.test(text)).length;
  if (filled.length < 3 || width > longestLine || width < 12 || open * 5 < filled.length) return filled;
  const joined: { paragraph: number; text: string; last: string }[] = [];
  for (const { paragraph, text } of filled) {
    const before = joined.at(-1);
    const goesOn = before && isFull(before.last) && !ends.test(before.last) && !begins.test(text);
    if (before && goesOn && !headingOf(before.last)) {
      before.text = before.text.trimEnd() + text.trimStart();
      before.last = text;
    } else joined.push({ paragraph, text, last: text });
  }
  return joined.map(({ paragraph, text }) => ({ paragraph, text }));
}
