import { help as english } from "./en/help";
import type { Language } from "./language";
import { help as chinese } from "./zh-CN/help";

export type Help = typeof chinese | typeof english;

/** How the command line is used, in a language; apart from the other texts, for the pane says none of it. */
export function helpIn(language: Language): Help {
  return language === "zh-CN" ? chinese : english;
}
