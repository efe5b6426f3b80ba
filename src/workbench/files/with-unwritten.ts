import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { WorkbookContent } from "../engine/workbook-content";

const customXmlType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const workbookPart = "xl/workbook.xml";
const relationsPart = "xl/_rels/workbook.xml.rels";

/** The package with what ExcelJS does not write: custom XML parts, and the protection of the workbook's structure. */
export function withUnwritten(
  bytes: Uint8Array,
  { customXml, protected: isProtected }: Pick<WorkbookContent, "customXml" | "protected">,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const replace = (part: string, before: string, added: string) => {
    const text = strFromU8(parts[part] ?? new Uint8Array());
    parts[part] = strToU8(text.replace(before, () => added + before));
  };
  customXml.forEach((xml, at) => {
    const number = String(at + 1);
    parts[`customXml/item${number}.xml`] = strToU8(xml);
    replace(
      relationsPart,
      "</Relationships>",
      `<Relationship Id="rIdCustomXml${number}" Type="${customXmlType}" Target="../customXml/item${number}.xml"/>`,
    );
  });
  if (isProtected) replace(workbookPart, "<bookViews", '<workbookProtection lockStructure="1"/>');
  return zipSync(parts);
}
