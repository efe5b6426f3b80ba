/** The signs of Word's picture fonts that people put into forms: boxes, ticks and crosses. By font, then by code in its lower byte. */
const signs: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: { 0x6f: "□", 0x71: "□", 0x72: "□", 0xa8: "□", 0xfb: "×", 0xfc: "√", 0xfd: "☒", 0xfe: "☑" },
  "wingdings 2": { 0x4f: "×", 0x50: "√", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0xa3: "□" },
};

/** The sign that a font shows for a code (hexadecimal); "" for a picture that no text can hold. */
export function symbolSign(font: string, code: string): string {
  const number = parseInt(code, 16);
  if (!(number >= 0x20 && number <= 0xffff)) return "";
  const isPrivate = number >= 0xe000 && number <= 0xf8ff;
  const known = signs[font.toLowerCase()];
  if (known) return known[number & 0xff] ?? "";
  if (isPrivate) return "";
  return number >= 0xd800 && number <= 0xdfff ? "" : String.fromCharCode(number);
}
