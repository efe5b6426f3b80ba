import { quantitiesIn } from "../values/quantities-in";
import { claimsIn } from "./claims";
import { withoutGaps } from "./gap";
import { headingOf, type Heading, type Topic } from "./headings";
import { joinedLines } from "./joined-lines";
import { marked, mostQuantities } from "./marked";
import type { Attachment, Narrative, PlacedHeading, Sentence } from "./narrative";
import type { Paragraph } from "./paragraph";
import { plain } from "./plain";

const longestSentence = 4000;
const attachmentsBegin = /^\s*附\s*件\s*[:：]\s*/;
const attachmentLine = /^\s*(?:附\s*件\s*)?\d{1,2}\s*[、.．:：\s]\s*(?=\D)/;
const listItem = /^\s*(?:[(（]\d{1,2}[)）]|[①-⑳]|\d{1,2}[、.．)）](?!\d))/;

/** Reads the prose of a report, whatever stands in it. Never throws. */
export function readNarrative(document: string, paragraphs: readonly Paragraph[]): Narrative {
  const lines = joinedLines(paragraphs);
  const from = lines.findIndex(({ text }, at) => attachmentsBegin.test(text) && listsAttachments(lines, at));
  const body = from < 0 ? lines : lines.slice(0, from);
  const headings: Omit<PlacedHeading, "isEmpty">[] = [];
  const sentences: Sentence[] = [];
  for (let at = 0; at < body.length; at++) {
    const { paragraph, text } = body[at] as Paragraph;
    const heading = headingOf(text);
    if (heading) headings.push({ ...heading, paragraph, quote: quoted(text.slice(0, 60)) });
    const items = heading ? [] : itemsBehind(body, at);
    at += items.length;
    const whole = [heading ? heading.rest : text, ...items].join("；").replace(/([：:；;。])；/g, "$1");
    const topic = topicOf(headings);
    sentences.push(...sentencesOf(whole).map((quote) => sentenceOf(paragraph, quote, topic)));
  }
  return {
    ...{ document, year: yearOf(body), sentences },
    headings: headings.map((one, at) => ({ ...one, isEmpty: isEmpty(one, headings[at + 1], sentences) })),
    attachments: from < 0 ? [] : attachmentsIn(lines.slice(from)),
  };
}

/** Whether a text is a report, and not what stands around the tables of a document: titles, notes, signatures. */
export function isReport({ headings, sentences }: Narrative): boolean {
  const telling = sentences.filter(({ claims, text }) => claims.length > 0 && text.length > 12).length;
  return telling > 2 || (telling > 0 && headings.filter(({ level }) => level < 3).length > 1);
}

/** A paragraph that ends with a colon announces the numbered ones below it: one list, whose amounts add up or do not. */
function itemsBehind(body: readonly Paragraph[], at: number): string[] {
  if (!/[:：]\s*$/.test(body[at]?.text ?? "")) return [];
  const items: string[] = [];
  for (const { text } of body.slice(at + 1)) {
    const isItem = listItem.test(text) && text.length < 160 && !/。\s*\S/.test(text);
    if (!isItem || quantitiesIn(plain(text)).length === 0) break;
    items.push(text.trim().replace(/[。；;]\s*$/, ""));
  }
  return items.length > 1 ? items : [];
}

function sentencesOf(text: string): string[] {
  return (text.match(/[^。！？!?]+[。！？!?]?/g) ?? []).flatMap((sentence) => {
    const clean = quoted(sentence);
    if (!/[\p{Script=Han}\d]/u.test(clean)) return [];
    return clean.length > longestSentence ? clean.split(/(?<=[；;])/) : [clean];
  });
}

function quoted(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

const pointNumber = /^\s*(?:\d{1,2}[、.．](?!\d)|[(（]?[一二三四五六七八九十]{1,3}[)）、])\s*/;

function sentenceOf(paragraph: number, quote: string, topic: Topic | null): Sentence {
  const text = plain(withoutGaps(quote.replace(pointNumber, "")));
  const quantities = quantitiesIn(text).slice(0, mostQuantities);
  const signed = marked(text, quantities);
  return { paragraph, quote, text, marked: signed, quantities, claims: claimsIn(signed, quantities), topic };
}

/** Where a sentence stands: the innermost heading above it that tells. */
function topicOf(headings: readonly Heading[]): Topic | null {
  let level = 4;
  for (const heading of [...headings].reverse()) {
    if (heading.level >= level) continue;
    if (heading.topic) return heading.topic;
    ({ level } = heading);
  }
  return null;
}

function isEmpty(
  one: Omit<PlacedHeading, "isEmpty">,
  next: Omit<PlacedHeading, "isEmpty"> | undefined,
  sentences: readonly Sentence[],
): boolean {
  if (next && next.level > one.level) return false;
  const end = next?.paragraph ?? Infinity;
  return !sentences.some(({ paragraph }) => paragraph >= one.paragraph && paragraph < end);
}

const title = /(20\d{2})年度?.{0,40}(?:报告|自评|评价)/;

/** The year in the title, which stands among the first lines. */
function yearOf(body: readonly Paragraph[]): number | null {
  for (const { text } of body.slice(0, 6)) {
    const year = text.length < 80 ? title.exec(plain(text))?.[1] : undefined;
    if (year) return Number(year);
  }
  return null;
}

/** Whether a list of attachments begins here, at the report's end: 附件：1、… 2、…. */
function listsAttachments(lines: readonly Paragraph[], at: number): boolean {
  const [line, next] = [lines[at]?.text ?? "", lines[at + 1]?.text ?? ""];
  const behind = line.replace(attachmentsBegin, "");
  return at * 3 > lines.length && (attachmentLine.test(behind) || (behind.trim() === "" && attachmentLine.test(next)));
}

function attachmentsIn(lines: readonly Paragraph[]): Attachment[] {
  const attachments: Attachment[] = [];
  for (const { paragraph, text } of lines) {
    const line = text.replace(attachmentsBegin, "").trim();
    if (line === "") continue;
    if (!attachmentLine.test(line)) break;
    for (const piece of line.split(/(?<=\D)[\s；;]+(?=\d{1,2}[、.．])/)) {
      attachments.push({ paragraph, quote: quoted(piece), name: plain(piece.replace(attachmentLine, "")) });
    }
  }
  return attachments;
}
