import { takeAway as english } from "./en/take-away";
import type { Language } from "./language";
import { takeAway as chinese } from "./zh-CN/take-away";

export type TakeAwayTexts = typeof chinese | typeof english;

/** The texts in a language; apart from the others, for the pane loads them only when something was found. */
export function takeAwayTextsIn(language: Language): TakeAwayTexts {
  return language === "zh-CN" ? chinese : english;
}
