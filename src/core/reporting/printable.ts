/**
 * A text from a file as it may be shown in a terminal or on a page: signs that could steer it (control and direction signs) are shown by
 * their code, line breaks become spaces.
 */
export function printable(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, " ")
    .replace(
      /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu,
      (sign) => `<${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`,
    );
}
