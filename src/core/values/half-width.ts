import { remembered } from "./remembered";

/**
 * A typed text in one spelling: full-width digits and signs become half-width (NFKC), all white space goes,
 * and the looks-alike signs that input methods produce become one ("﹣", "–" -> "-", "≧" -> "≥").
 */
export function halfWidth(text: string): string {
  return plain.test(text) ? text : inOneSpelling(text);
}

/** Han letters and half-width signs that need no conversion. Most texts of a form hold nothing else. */
const plain = /^[\u4e00-\u9fff!-;?-~]*$/;

const inOneSpelling = remembered((text) =>
  text
    .replace(/m²|㎡/gi, "m2")
    .normalize("NFKC")
    .replace(/[\s\u200b-\u200f\ufeff]+/g, "")
    .replace(/[≧⩾]|>=|=>/g, "≥")
    .replace(/[≦⩽]|<=|=</g, "≤")
    .replace(/[〜～∼]/g, "~")
    .replace(/[‐‑‒–−－]/g, "-")
    .replace(/[∶]/g, ":"),
);
