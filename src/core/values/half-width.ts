/**
 * A typed text in one spelling: full-width digits and signs become half-width (NFKC), all white space goes,
 * and the looks-alike signs that input methods produce become one ("﹣", "–" -> "-", "≧" -> "≥").
 */
export function halfWidth(text: string): string {
  const known = spelt.get(text);
  if (known !== undefined) return known;
  const plain = text
    .replace(/m²|㎡/gi, "m2")
    .normalize("NFKC")
    .replace(/[\s\u200b-\u200f\ufeff]+/g, "")
    .replace(/[≧⩾]|>=|=>/g, "≥")
    .replace(/[≦⩽]|<=|=</g, "≤")
    .replace(/[〜～∼]/g, "~")
    .replace(/[‐‑‒–−－]/g, "-")
    .replace(/[∶]/g, ":");
  if (spelt.size > 20000) spelt.clear();
  spelt.set(text, plain);
  return plain;
}

/** Forms repeat the same few texts on every sheet; normalising them once is most of the speed of reading. */
const spelt = new Map<string, string>();
