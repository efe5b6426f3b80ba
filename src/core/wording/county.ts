import { county as english } from "./en/county";
import type { Language } from "./language";
import { county as chinese } from "./zh-CN/county";

export type CountyWording = typeof chinese | typeof english;

/** How many submissions seen together are spoken of, in a language; apart from the other texts, for the pane says none of it. */
export function countyIn(language: Language): CountyWording {
  return language === "zh-CN" ? chinese : english;
}
