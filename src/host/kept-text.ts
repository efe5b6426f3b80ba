/** The namespace of the one custom XML part in which a workbook keeps a text of ours; parts are known by it, so it never changes. */
export const keptNamespace = "urn:budget-self-evaluation:kept";

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The text as a custom XML part. */
export function toKeptXml(text: string, namespace = keptNamespace): string {
  // What XML 1.0 cannot hold (control characters, lone surrogates) is left out rather than making the file unreadable.
  const clean = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
  return `<kept xmlns="${namespace}">${clean.replace(/[&<>"]/g, (sign) => signs[sign] ?? "")}</kept>`;
}

/** The text of such a part, null where it is none. */
export function fromKeptXml(xml: string, namespace = keptNamespace): string | null {
  const match = /^\s*(?:<\?xml[^>]*\?>\s*)?<kept\s[^>]*>([^<]*)<\/kept>\s*$/.exec(xml);
  if (!match || !xml.includes(`"${namespace}"`)) return null;
  const entity = /&(amp|lt|gt|quot|#(\d+)|#x([\da-f]+));/gi;
  return (match[1] ?? "").replace(entity, (whole, name: string, decimal?: string, hex?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return Object.entries(signs).find(([, written]) => written === `&${name.toLowerCase()};`)?.[0] ?? whole;
  });
}
