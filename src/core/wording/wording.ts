import { en } from "./en";
import { zhCN } from "./zh-CN";

export type Wording = typeof zhCN;
export type Language = "zh-CN" | "en";

/** The texts in a language. */
export function wordingIn(language: Language): Wording {
  return language === "zh-CN" ? zhCN : en;
}

/** The language for a locale such as Office's display language: any Chinese gives zh-CN, all else English. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

/** A text with its holes filled; a hole without a value stays visible, so that a missing argument is never silent. */
export function fill(text: string, args: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => args[name] ?? hole);
}
