export type Language = "zh-CN" | "en";

/** The language for a locale such as Office's display language: any Chinese gives zh-CN, all else English. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}
