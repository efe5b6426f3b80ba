import { HostError } from "../../../host-error";
import { utf8 } from "../bytes";
import type { OpenedXlsx } from "../open-xlsx";
import { relations, relationsPath } from "../workbook-parts";
import { appendedToRoot, outlineOf, related, withoutMention } from "./xml-parts";

const contentTypes = "[Content_Types].xml";
const openXml = "application/vnd.openxmlformats-officedocument.";
const drawing = { extension: "vml", type: `${openXml}vmlDrawing` };
const custom = { extension: "xml", type: "application/xml" };

/** What kind of part it is: known by its ending, or by its own name. */
type ContentType =
  { readonly extension: string; readonly type: string } | { readonly extension: string; readonly part: string };

/** The parts of a package that are changed or new. */
export class PartEdits {
  private readonly changed = new Map<string, string | null>();
  /** The namespaces of sheets and of relations in the workbook's own dialect, transitional or strict. */
  readonly mainNamespace: string;
  readonly relationNamespace: string;

  constructor(private readonly xlsx: OpenedXlsx) {
    const isStrict = xlsx.readXml(xlsx.parts.workbook)?.includes("http://purl.oclc.org/ooxml/") === true;
    const [main, relation] = isStrict
      ? ["http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships"]
      : [
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        ];
    this.mainNamespace = main;
    this.relationNamespace = relation;
  }

  /** A part as it is by now; null where there is none. */
  read(path: string): string | null {
    const changed = this.changed.get(path);
    return changed === undefined ? this.xlsx.readXml(path) : changed;
  }

  /** A part that is there. */
  xml(path: string): string {
    const xml = this.read(path);
    if (xml === null) throw new HostError("unreadable-file", path);
    return xml;
  }

  set(path: string, xml: string): void {
    this.changed.set(path, xml);
  }

  /** A new part, and the id by which `owner` knows it; `content` null is a drawing of notes. */
  add(name: string, xml: string, content: string | null, relation: string, owner: string): { readonly id: string } {
    const type = content === null ? drawing : { extension: "xml", part: `${openXml}${content}+xml` };
    return this.addAt(this.freePath(`xl/${name}`, type.extension), xml, type, relation, owner);
  }

  /** One more part of custom XML. */
  addCustom(xml: string): void {
    this.addAt(this.freePath("customXml/item", "xml"), xml, custom, "customXml", this.xlsx.parts.workbook);
  }

  /** Takes a part of custom XML out, and what tells its properties. */
  removeCustom(path: string): void {
    const properties = [...relations((each) => this.read(each), path).values()].map(({ target }) => target);
    const owner = relationsPath(this.xlsx.parts.workbook);
    this.set(owner, withoutMention(this.xml(owner), "Relationship", path));
    for (const gone of [path, ...properties]) {
      this.set(contentTypes, withoutMention(this.xml(contentTypes), "Override", gone));
      this.changed.set(gone, null);
    }
    if (this.read(relationsPath(path)) !== null) this.changed.set(relationsPath(path), null);
  }

  private addAt(
    path: string,
    xml: string,
    content: ContentType,
    relation: string,
    owner: string,
  ): { readonly id: string } {
    this.set(path, xml);
    const list = related(this.read(relationsPath(owner)), `${this.relationNamespace}/${relation}`, from(owner, path));
    this.set(relationsPath(owner), list.xml);
    const types = this.xml(contentTypes);
    const { prefix } = outlineOf(types).root.element;
    const { extension } = content;
    const isKnown = "type" in content && new RegExp(`Extension="${extension}"`, "i").test(types);
    const entry =
      "type" in content
        ? `<${prefix}Default Extension="${extension}" ContentType="${content.type}"/>`
        : `<${prefix}Override PartName="/${path}" ContentType="${content.part}"/>`;
    if (!isKnown) this.set(contentTypes, appendedToRoot(types, entry));
    return { id: list.id };
  }

  /** What the package is written with. */
  parts(): Map<string, Uint8Array | null> {
    return new Map([...this.changed].map(([path, xml]) => [path, xml === null ? null : utf8(xml)]));
  }

  private freePath(name: string, extension: string): string {
    const taken = new Set([...this.xlsx.package.names, ...this.changed.keys()].map((path) => path.toLowerCase()));
    let number = 1;
    while (taken.has(`${name}${String(number)}.${extension}`.toLowerCase())) number++;
    return `${name}${String(number)}.${extension}`;
  }
}

/** A part as another one names it: beside it or up its folders, as some programs know no other way. */
function from(owner: string, path: string): string {
  const [own, wanted] = [owner.split("/").slice(0, -1), path.split("/")];
  const parting = own.findIndex((folder, at) => wanted[at] !== folder);
  const shared = parting < 0 ? own.length : parting;
  return [...own.slice(shared).map(() => ".."), ...wanted.slice(shared)].join("/");
}
