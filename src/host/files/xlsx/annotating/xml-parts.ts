import { scanXml, XmlError, type Element } from "../scan-xml";

interface Span {
  readonly element: Element;
  readonly contentEnd: number;
  readonly items: number;
}

/** The root of a part, and the elements right below it by their names. Throws XmlError where the part is damaged. */
export function outlineOf(xml: string): { readonly root: Span; readonly below: ReadonlyMap<string, Span> } {
  const below = new Map<string, Span>();
  const counts: number[] = [];
  const roots: Span[] = [];
  scanXml(xml, {
    open(_element, depth) {
      counts[depth] = 0;
      if (depth > 0) counts[depth - 1] = (counts[depth - 1] ?? 0) + 1;
    },
    close(element, depth, contentEnd) {
      const span = { element, contentEnd, items: counts[depth] ?? 0 };
      if (depth === 0) roots.push(span);
      if (depth === 1) below.set(element.name, span);
    },
  });
  const [root] = roots;
  if (!root) throw new XmlError("root");
  return { root, below };
}

/** The XML with a text at the end of this element, which may be written as an empty tag. */
export function appended(xml: string, { element, contentEnd }: Omit<Span, "items">, text: string): string {
  if (!element.isEmptyTag) return xml.slice(0, contentEnd) + text + xml.slice(contentEnd);
  const tag = xml.slice(element.start, element.contentStart).replace(/\s*\/>$/, ">");
  return `${xml.slice(0, element.start)}${tag}${text}</${element.prefix}${element.name}>${xml.slice(element.contentStart)}`;
}

/** The part with a text at the end of its root. */
export function appendedToRoot(xml: string, text: string): string {
  return appended(xml, outlineOf(xml).root, text);
}

/** Elements of XML without a prefix as this prefix has them: "x:". */
export function prefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`);
}

/** A relation's id that the list does not have yet, and the list with it. */
export function related(
  xml: string | null,
  type: string,
  target: string,
): { readonly xml: string; readonly id: string } {
  const list = xml ?? `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;
  let number = 1;
  while (list.includes(`"rId${String(number)}"`)) number++;
  const id = `rId${String(number)}`;
  const { prefix } = outlineOf(list).root.element;
  return { id, xml: appendedToRoot(list, `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`) };
}

/** The list without its entry of this name for this part. */
export function withoutMention(list: string, element: "Override" | "Relationship", path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).replaceAll(".", "\\.");
  return list.replace(new RegExp(String.raw`<(?:[\w.-]+:)?${element}\b[^>]*(?:/|")${name}"[^>]*/>`), "");
}
