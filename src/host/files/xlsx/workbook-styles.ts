import { builtInFormats } from "./number-formats";
import { readXml, type XmlReader } from "./read-xml";
import { escapeXml, type Element } from "./scan-xml";

/** One of the looks that cells refer to by number, and where it stands in the part. */
interface Look {
  readonly formatId: number;
  readonly isLocked: boolean;
  readonly element: Element;
  readonly end: number;
}

interface List {
  readonly element: Element;
  readonly contentEnd: number;
}

/** What a part says of looks, and where its lists stand. */
interface StoredLooks {
  readonly looks: readonly Look[];
  readonly codes: Map<number, string>;
  readonly root: Element | null;
  readonly looksList: List | null;
  readonly codesList: List | null;
}

/** The looks of a workbook's cells, as far as reading and filling need them. Throws XmlError where the part is damaged. */
export class WorkbookStyles {
  private readonly stored: StoredLooks;
  private readonly newLooks: string[] = [];
  private readonly newCodes: string[] = [];

  constructor(private readonly text: string) {
    this.stored = readXml(text === "" ? "<none/>" : text, looksReader);
  }

  /** The number format code of a look, "General" where it has none. */
  formatOf(style: number): string {
    return this.stored.codes.get(this.stored.looks[style]?.formatId ?? 0) ?? "General";
  }

  /** Whether a protected sheet keeps cells of this look from being changed. */
  isLocked(style: number): boolean {
    return this.stored.looks[style]?.isLocked ?? true;
  }

  /** The number of the look that is like this one but for its number format; added where the workbook has none. */
  withFormat(style: number, code: string): number {
    if (this.formatOf(style) === code || !this.stored.looksList) return style;
    const look = this.stored.looks[style];
    const formatId = this.formatId(code);
    const xml = look ? withFormatId(this.text.slice(look.element.start, look.end), formatId) : this.plainLook(formatId);
    const same = this.stored.looks.findIndex(({ element, end }) => this.text.slice(element.start, end) === xml);
    if (same >= 0) return same;
    const added = this.newLooks.indexOf(xml);
    return this.stored.looks.length + (added >= 0 ? added : this.newLooks.push(xml) - 1);
  }

  /** The part with the looks that were added; null where none were. */
  changed(): string | null {
    if (this.newLooks.length === 0 || !this.stored.root || !this.stored.looksList) return null;
    const looks = listWith(this.text, this.stored.looksList, this.newLooks);
    const prefix = this.stored.root.prefix;
    const splices = [looks];
    if (this.newCodes.length > 0 && this.stored.codesList)
      splices.push(listWith(this.text, this.stored.codesList, this.newCodes));
    else if (this.newCodes.length > 0) {
      // The schema wants the formats first of all.
      const list = `<${prefix}numFmts count="${this.newCodes.length}">${this.newCodes.join("")}</${prefix}numFmts>`;
      splices.push({ start: this.stored.root.contentStart, end: this.stored.root.contentStart, text: list });
    }
    return splices
      .sort((a, b) => b.start - a.start)
      .reduce((text, { start, end, text: piece }) => text.slice(0, start) + piece + text.slice(end), this.text);
  }

  private formatId(code: string): number {
    const known = [...this.stored.codes].find(([, each]) => each === code)?.[0];
    if (known !== undefined) return known;
    const id = Math.max(163, ...this.stored.codes.keys()) + 1;
    this.stored.codes.set(id, code);
    const prefix = this.stored.root?.prefix ?? "";
    this.newCodes.push(`<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  private plainLook(formatId: number): string {
    return `<${this.stored.root?.prefix ?? ""}xf numFmtId="${formatId}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  }
}

function looksReader(): XmlReader<StoredLooks> {
  const looks: Look[] = [];
  const codes = new Map(Object.entries(builtInFormats).map(([id, code]) => [Number(id), code]));
  let [root, looksList, codesList] = [null, null, null] as [Element | null, List | null, List | null];
  const path: string[] = [];
  let locked = true;
  return {
    open(element, depth) {
      const { name, attributes } = element;
      path.length = depth;
      path.push(name);
      if (depth === 0) root = element;
      if (depth === 2 && path[1] === "numFmts")
        codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "General");
      if (depth === 2) locked = true;
      if (depth === 3 && path[1] === "cellXfs" && name === "protection")
        locked = !["0", "false"].includes(attributes.locked ?? "");
    },
    close(element, depth, contentEnd, end) {
      if (depth === 2 && path[1] === "cellXfs" && element.name === "xf") {
        looks.push({ formatId: Number(element.attributes.numFmtId ?? 0), isLocked: locked, element, end });
      }
      if (depth === 1 && element.name === "cellXfs") looksList = { element, contentEnd };
      if (depth === 1 && element.name === "numFmts") codesList = { element, contentEnd };
    },
    result: () => ({ looks, codes, root, looksList, codesList }),
  };
}

/** The same look with another number format. */
function withFormatId(xml: string, id: number): string {
  const end = xml.indexOf(">");
  const tag = xml.slice(0, end).replace(/\s(?:numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  const name = /^<[^\s/>]+/.exec(tag)?.[0] ?? "";
  return `${name} numFmtId="${id}" applyNumberFormat="1"${tag.slice(name.length)}${xml.slice(end)}`;
}

/** The list with more items and their number. */
function listWith(
  text: string,
  { element, contentEnd }: List,
  items: readonly string[],
): { start: number; end: number; text: string } {
  const tag = text.slice(element.start, element.contentStart);
  const count = Number(element.attributes.count ?? 0) + items.length;
  const counted = tag.replace(/(\scount\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${count}"`);
  if (element.isEmptyTag) {
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
    return {
      start: element.start,
      end: element.contentStart,
      text: `${counted.replace(/\s*\/>$/, ">")}${items.join("")}</${name}>`,
    };
  }
  return {
    start: element.start,
    end: contentEnd,
    text: counted + text.slice(element.contentStart, contentEnd) + items.join(""),
  };
}
