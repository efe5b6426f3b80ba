/** A rate keeps a percent format of the cell's own, else shows two decimals. */
export function percentFormat(format: string): string {
  return codes(format).includes("%") ? format : "0.00%";
}

/** A number keeps the cell's own format, but for one that would show it as text, as a rate or as a date. */
export function numberFormat(format: string): string {
  const plain = codes(format);
  const isDate = /[ymdhs]/i.test(plain) && !/general/i.test(plain);
  return plain === "@" || plain.includes("%") || isDate ? "General" : format;
}

/** The format without what it only prints: quoted text, escaped signs, colours. */
function codes(format: string): string {
  return format.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/g, "");
}
