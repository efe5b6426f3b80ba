import { SaxesParser } from "saxes";

/** An element as it stands in the text; names are without their prefix. */
export interface Element {
  readonly name: string;
  /** With its colon: "x:" in <x:c>, else "". */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where its tag begins, where that ends, and where the element ends (set when it is closed). */
  readonly start: number;
  readonly contentStart: number;
  readonly isEmptyTag: boolean;
}

export interface XmlHandler {
  /** `depth` is 0 for the root. */
  readonly open?: (element: Element, depth: number) => void;
  /** `contentEnd` is where the closing tag begins, `end` where the element ends. */
  readonly close?: (element: Element, depth: number, contentEnd: number, end: number) => void;
  readonly text?: (text: string) => void;
}

/** How deep elements may be nested. */
export const deepest = 256;

/** Why a part is not read: damaged, or made to do harm. */
export class XmlError extends Error {}

/**
 * Reads an XML part and says where its elements stand. Throws XmlError where it is not well formed, holds a document type
 * (the way of entity bombs; no workbook has one) or is nested beyond reason.
 */
export function scanXml(text: string, { open, close, text: onText }: XmlHandler): void {
  const parser = new SaxesParser();
  const stack: Element[] = [];
  parser.on("error", (error) => {
    throw new XmlError(error.message);
  });
  parser.on("doctype", () => {
    throw new XmlError("document type");
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    const colon = name.indexOf(":") + 1;
    const element = {
      name: name.slice(colon),
      prefix: name.slice(0, colon),
      attributes,
      // An attribute cannot hold "<", so the last one begins the tag.
      start: text.lastIndexOf("<", parser.position - 1),
      contentStart: parser.position,
      isEmptyTag: isSelfClosing,
    };
    if (stack.length >= deepest) throw new XmlError("depth");
    open?.(element, stack.length);
    stack.push(element);
  });
  parser.on("closetag", () => {
    const element = stack.pop();
    const end = parser.position;
    if (element) close?.(element, stack.length, element.isEmptyTag ? end : text.lastIndexOf("</", end - 1), end);
  });
  if (onText) {
    // Between the declaration and the root, white space is text to saxes.
    const inside = (piece: string) => {
      if (stack.length > 0) onText(piece);
    };
    parser.on("text", inside);
    parser.on("cdata", inside);
  }
  parser.write(text).close();
}

/** The text as it is written between tags or in an attribute; what XML cannot hold becomes Excel's _xHHHH_. */
export function escapeXml(text: string): string {
  return text
    .replace(/_x[0-9A-Fa-f]{4}_/g, (sign) => `_x005F${sign}`)
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) => (sign === "\n" || sign === "\t" ? sign : `_x${hex(sign)}_`))
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (sign) => `_x${hex(sign)}_`)
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Excel's _xHHHH_ as the sign that it stands for. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}
