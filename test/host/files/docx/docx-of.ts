import { strToU8, zipSync } from "fflate";
import { parseArea } from "../../../../src/core/grid/address";
import type { Form } from "../../../fixtures/forms";

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const relations = (...all: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;

/** The bytes of a Word document with this body; `numbering` and `styles` are the content of those parts. */
export function docxOf(body: string, { numbering = "", styles = "" } = {}): Buffer {
  const parts = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": relations(relation("r1", "officeDocument", "word/document.xml")),
    "word/_rels/document.xml.rels": relations(
      relation("r1", "numbering", "numbering.xml"),
      relation("r2", "styles", "styles.xml"),
    ),
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    "word/numbering.xml": `<w:numbering ${namespaces}>${numbering}</w:numbering>`,
    "word/styles.xml": `<w:styles ${namespaces}>${styles}</w:styles>`,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Runs with the text, its lines and tabs as Word writes them. */
export function runs(text: string): string {
  const pieces = text.split(/(\n|\t)/).map((piece) => {
    if (piece === "\n") return "<w:br/>";
    return piece === "\t" ? "<w:tab/>" : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`;
  });
  return text === "" ? "" : `<w:r><w:rPr><w:sz w:val="21"/></w:rPr>${pieces.join("")}</w:r>`;
}

export function paragraph(text: string, properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs(text)}</w:p>`;
}

/** A form as a table of Word, its merged areas as Word merges. */
export function tableOf({ rows, merges }: Pick<Form, "rows" | "merges">): string {
  const areas = merges.flatMap((merge) => parseArea(merge) ?? []);
  const width = Math.max(...rows.map((row) => row.length));
  const grid = `<w:tblGrid>${'<w:gridCol w:w="1000"/>'.repeat(width)}</w:tblGrid>`;
  const xml = rows.map((row, at) => {
    let cells = "";
    for (let column = 0; column < width; column++) {
      const area = areas.find((one) => one.top <= at && at <= one.bottom && one.left <= column && column <= one.right);
      const span = area ? area.right - area.left + 1 : 1;
      const down =
        area && area.bottom > area.top ? (at === area.top ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>") : "";
      const text = area && at > area.top ? "" : (row[column] ?? "");
      cells += `<w:tc><w:tcPr>${span > 1 ? `<w:gridSpan w:val="${String(span)}"/>` : ""}${down}</w:tcPr>${text
        .split("\n")
        .map((line) => paragraph(line))
        .join("")}</w:tc>`;
      column += span - 1;
    }
    return `<w:tr>${cells}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/>${grid}${xml.join("")}</w:tbl>`;
}

/** Forms as a document: a table each, an empty paragraph between them. */
export function docxOfForms(forms: readonly Form[]): Buffer {
  return docxOf(forms.map((form) => tableOf(form) + paragraph("")).join(""));
}
