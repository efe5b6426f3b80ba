import { remembered } from "../values/remembered";
import { meaningsOf, type Meaning } from "./meaning";
import type { Seen } from "./sheet-view";

/** A label with its value behind a colon in the same cell. */
export interface InlineLabel {
  readonly meanings: readonly Meaning[];
  readonly tail: string;
}

/** "其中：  一般公共预算：444.76" -> the label 一般公共预算 and "444.76"; null where no known label stands before a colon. */
export function inlineLabel({ text }: Seen): InlineLabel | null {
  return labelIn(text);
}

const labelIn = remembered((text): InlineLabel | null => {
  const body = text.replace(/^\s*其中\s*[:：]/, "");
  const colon = /[:：]/.exec(body);
  if (!colon || colon.index > 30) return null;
  const meanings = meaningsOf(body.slice(0, colon.index));
  return meanings.length > 0 ? { meanings, tail: body.slice(colon.index + 1).trim() } : null;
});
