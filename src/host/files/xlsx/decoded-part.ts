/** The text of an XML part: UTF-8, or UTF-16 as its first bytes tell; it says UTF-8 of itself then. Throws TypeError where it is neither. */
export function decodedPart(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  const start = first * 256 + second;
  const isLittle = start === 0xfffe || start === 0x3c00;
  const isBig = start === 0xfeff || start === 0x003c;
  if (!isLittle && !isBig) return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  const text = new TextDecoder(isLittle ? "utf-16le" : "utf-16be", { fatal: true }).decode(bytes);
  return text.replace(/^(<\?xml[^>]*encoding=["'])utf-16\w*/i, "$1UTF-8");
}
