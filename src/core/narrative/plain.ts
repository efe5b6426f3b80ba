import { halfWidth } from "../values/half-width";

/** ① to ⑳: to NFKC they are plain digits, which would run into the number behind them. */
const circled = /[①-⑳]/g;

/**
 * Prose in one spelling: half-width digits, letters and brackets, no white space, and Chinese punctuation between clauses, so
 * that a comma inside 1,234 is not one between two clauses. Signs that Unicode keeps for private use go: `marked` needs them.
 */
export function plain(text: string): string {
  return text
    .replace(/[\ue000-\uf8ff]|\p{Cc}/gu, "")
    .replace(circled, (sign) => `(${String(sign.charCodeAt(0) - 0x245f)})`)
    .split("，")
    .map(halfWidth)
    .join("，")
    .replace(/(?<!\d),|,(?!\d{3}(?!\d))/g, "，")
    .replace(/;/g, "；")
    .replace(/:(?!\d)|(?<!\d):/g, "：")
    .replace(/!/g, "！")
    .replace(/\?/g, "？");
}
