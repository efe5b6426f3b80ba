import { handIn as english } from "./en/hand-in";
import type { Language } from "./language";
import { handIn as chinese } from "./zh-CN/hand-in";

export type HandInTexts = typeof chinese | typeof english;

/** The texts in a language; apart from the others, for the pane loads them only with the places that show them. */
export function handInTextsIn(language: Language): HandInTexts {
  return language === "zh-CN" ? chinese : english;
}
