import { en } from "./en";
import type { Language } from "./language";
import { zhCN } from "./zh-CN";

export { fill, fillAny } from "./fill";
export { languageOf, type Language } from "./language";

export type Wording = typeof zhCN | typeof en;

/** The texts in a language. */
export function wordingIn(language: Language): Wording {
  return language === "zh-CN" ? zhCN : en;
}
