import { HostError } from "../../../host-error";
import { utf8 } from "../bytes";
import type { OpenedXlsx } from "../open-xlsx";
import { relationsPath } from "../workbook-parts";
import { appendedToRoot, outlineOf, related } from "./xml-parts";

const contentTypes = "[Content_Types].xml";
const openXml = "application/vnd.openxmlformats-officedocument.";
const drawing = { extension: "vml", type: `${openXml}vmlDrawing` };

/** The parts of a package that are changed or new. */
export class PartEdits {
  private readonly changed = new Map<string, string>();
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
    return this.changed.get(path) ?? this.xlsx.readXml(path);
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
    const extension = content === null ? drawing.extension : "xml";
    const path = this.freePath(`xl/${name}`, extension);
    this.set(path, xml);
    const list = related(this.read(relationsPath(owner)), `${this.relationNamespace}/${relation}`, from(owner, path));
    this.set(relationsPath(owner), list.xml);
    const types = this.xml(contentTypes);
    const { prefix } = outlineOf(types).root.element;
    const isKnown = content === null && new RegExp(`Extension="${extension}"`, "i").test(types);
    const entry =
      content === null
        ? `<${prefix}Default Extension="${extension}" ContentType="${drawing.type}"/>`
        : `<${prefix}Override PartName="/${path}" ContentType="${openXml}${content}+xml"/>`;
    if (!isKnown) this.set(contentTypes, appendedToRoot(types, entry));
    return { id: list.id };
  }

  /** What the package is written with. */
  parts(): Map<string, Uint8Array> {
    return new Map([...this.changed].map(([path, xml]) => [path, utf8(xml)]));
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
