import type { ProseRef } from "../findings/prose-finding";
import type { Paragraph } from "./paragraph";

/** A paragraph in three pieces: what is quoted of it, and what stands before and behind. */
export interface Passage {
  readonly paragraph: number;
  readonly before: string;
  readonly quoted: string;
  readonly behind: string;
}

/** A sentence may go on over so many paragraphs: a list, or lines out of a PDF. */
const mostJoined = 40;
/** So much of a paragraph is searched: it can be a whole book. */
const mostSearched = 20_000;
/** What reading adds, drops or changes where it joins lines. */
const loose = /[\s；;。：:…]/;

/**
 * The paragraphs of a report, `around` of them on each side of the sentence, which is found by its letters and digits: reading joins lines and
 * shortens long quotes. Where it is not found, the whole paragraph is taken for it.
 */
export function passagesAround(
  paragraphs: readonly Paragraph[],
  { paragraph, quote }: Pick<ProseRef, "paragraph" | "quote">,
  around: number,
): Passage[] {
  const first = Math.max(
    0,
    paragraphs.findIndex((one) => one.paragraph === paragraph),
  );
  const marks = new Map(marksIn(paragraphs.slice(first, first + mostJoined), quote).map((mark) => [mark.at, mark]));
  const last = first + Math.max(0, marks.size - 1);
  const from = Math.max(0, first - around);
  return paragraphs.slice(from, last + around + 1).map((one, index) => {
    const mark = marks.get(from + index - first);
    const [start, end] = mark ? [mark.start, mark.end] : [one.text.length, one.text.length];
    return {
      paragraph: one.paragraph,
      before: one.text.slice(0, start),
      quoted: one.text.slice(start, end),
      behind: one.text.slice(end),
    };
  });
}

interface Mark {
  /** Which paragraph, counted from the first. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

function marksIn(paragraphs: readonly Paragraph[], quote: string): Mark[] {
  const signs = paragraphs.flatMap(({ text }, at) =>
    Array.from({ length: Math.min(text.length, mostSearched) }, (_, place) => ({
      at,
      place,
      sign: text[place] ?? "",
    })).filter(({ sign }) => !loose.test(sign)),
  );
  const wanted = Array.from(quote)
    .filter((sign) => !loose.test(sign))
    .join("");
  const start =
    wanted === ""
      ? -1
      : signs
          .map(({ sign }) => sign)
          .join("")
          .indexOf(wanted);
  if (start < 0) return [{ at: 0, start: 0, end: paragraphs[0]?.text.length ?? 0 }];
  const found = signs.slice(start, start + wanted.length);
  return [...new Set(found.map(({ at }) => at))].map((at) => {
    const own = found.filter((one) => one.at === at);
    return { at, start: own[0]?.place ?? 0, end: (own.at(-1)?.place ?? 0) + 1 };
  });
}
