import { parseArea } from "../../../../core/grid/address";
import { escapeXml, scanXml } from "../scan-xml";
import { appended, outlineOf, prefixed } from "./xml-parts";

/** A note on a cell. */
export interface Note {
  readonly cell: string;
  readonly text: string;
}

/** A sheet without notes. */
export const noNotes = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors/><commentList/></comments>`;

/** A sheet without drawn notes. */
export const noShapes =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>';

/** The notes of these that the part has room for: a cell keeps the note that it has. */
export function freeNotes(comments: string, notes: readonly Note[]): Note[] {
  const taken = new Set<string>();
  scanXml(comments, {
    open: ({ name, attributes: { ref } }) => {
      if (name === "comment" && ref !== undefined) taken.add(ref);
    },
  });
  return notes.filter(({ cell }) => !taken.has(cell));
}

/** The part with these notes by this author. */
export function withNotes(comments: string, notes: readonly Note[], author: string): string {
  const { root, below } = outlineOf(comments);
  const { prefix } = root.element;
  const authors = below.get("authors");
  if (!authors) return comments;
  const named = appended(comments, authors, prefixed(`<author>${escapeXml(author)}</author>`, prefix));
  const list = outlineOf(named).below.get("commentList");
  if (!list) return comments;
  const items = notes.map(({ cell, text }) => {
    const open = prefixed(
      `<comment ref="${cell}" authorId="${String(authors.items)}"><text><r><t xml:space="preserve">`,
      prefix,
    );
    return `${open}${escapeXml(text)}${prefixed("</t></r></text></comment>", prefix)}`;
  });
  return appended(named, list, items.join(""));
}

const shapeType = "_x0000_t202";

/** The drawing, which is no well-formed XML in every file, with a hidden box for each of these notes. */
export function withShapes(drawing: string, notes: readonly Note[]): string {
  const end = drawing.lastIndexOf("</xml>");
  if (end < 0) return drawing;
  const used = [...drawing.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const first = used.reduce((most, number) => Math.max(most, number), 1024) + 1;
  const type = drawing.includes(`id="${shapeType}"`)
    ? ""
    : `<v:shapetype id="${shapeType}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;
  const shapes = notes.map((note, at) => shapeXml(note, first + at));
  return drawing.slice(0, end) + type + shapes.join("") + drawing.slice(end);
}

function shapeXml({ cell, text }: Note, id: number): string {
  const { top = 0, left = 0 } = parseArea(cell) ?? {};
  const height = Math.min(20, 4 + Math.ceil(text.length / 18));
  const anchor = [left + 1, 15, Math.max(0, top - 1), 10, left + 4, 15, top - 1 + height, 4].join(", ");
  const place = `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(top)}</x:Row><x:Column>${String(left)}</x:Column>`;
  return `<v:shape id="_x0000_s${String(id)}" type="#${shapeType}" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>${place}</x:ClientData></v:shape>`;
}
