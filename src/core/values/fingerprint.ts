/**
 * A short name of a text: 16 hexadecimal digits, the same wherever it is made (FNV-1a over UTF-16, twice). Two texts of one
 * submission or county hardly ever share one; it is no protection against a person who wants them to.
 */
export function fingerprint(text: string): string {
  return half(text, 0x811c9dc5) + half(text, 0x01234567);
}

function half(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
