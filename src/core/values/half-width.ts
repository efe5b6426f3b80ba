import { remembered } from "./remembered";

/**
 * A typed text in one spelling: full-width digits and signs become half-width (NFKC), all white space goes,
 * and the looks-alike signs that input methods produce become one ("﹣", "–" -> "-", "≧" -> "≥").
 */
export const halfWidth = remembered((text) =>
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
