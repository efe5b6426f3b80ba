import type { Meaning } from "./meaning";

/** A label with its value behind a colon in the same cell. */
export interface InlineLabel {
  readonly meanings: readonly Meaning[];
  readonly tail: string;
}

/** "其中：  一般公共预算：444.76" -> the label 一般公共预算 and "444.76"; null where no known label stands before a colon. */
export function inlineLabel(text: string, meaningsOf: (label: string) => readonly Meaning[]): InlineLabel | null {
  if (!text.includes(":") && !text.includes("：")) return null;
  const parts = parted(text);
  const meanings = parts ? meaningsOf(parts.label) : [];
  return parts && meanings.length > 0 ? { meanings, tail: parts.tail } : null;
}

function parted(text: string): { readonly label: string; readonly tail: string } | null {
  const body = text.replace(/^\s*其中\s*[:：]/, "");
  const colon = /[:：]/.exec(body);
  if (!colon || colon.index > 30) return null;
  return { label: body.slice(0, colon.index), tail: body.slice(colon.index + 1).trim() };
}
