import type { OpenedXlsx } from "../open-xlsx";
import { escapeXml, scanXml } from "../scan-xml";
import { outlineOf } from "./xml-parts";

/** The workbook's part with one more sheet before all others, and in front; names that belong to a sheet by its place follow it. */
export function withFirstSheet(xml: string, name: string, relation: string, namespace: string): string {
  const sheets = outlineOf(xml).below.get("sheets");
  if (!sheets) return xml;
  let largest = 0;
  scanXml(xml, {
    open: ({ name: found, attributes }) => {
      if (found === "sheet") largest = Math.max(largest, Number(attributes.sheetId) || 0);
    },
  });
  const { prefix, contentStart } = sheets.element;
  const ids = `sheetId="${String(largest + 1)}" xmlns:r="${namespace}" r:id="${relation}"`;
  const listed = `${xml.slice(0, contentStart)}<${prefix}sheet name="${escapeXml(name)}" ${ids}/>${xml.slice(contentStart)}`;
  const tag = (element: string) => new RegExp(`<(?:[\\w.-]+:)?${element}\\b[^>]*>`, "g");
  return listed
    .replace(tag("definedName"), (text) =>
      text.replace(
        /(\slocalSheetId\s*=\s*["'])(\d+)/,
        (_, start: string, at: string) => `${start}${String(Number(at) + 1)}`,
      ),
    )
    .replace(tag("workbookView"), (text) => text.replace(/\s(?:activeTab|firstSheet)\s*=\s*(?:"[^"]*"|'[^']*')/g, ""));
}

/** The names of all sheets, those of charts and macros too. */
export function sheetNames({ parts, readXml }: Pick<OpenedXlsx, "parts" | "readXml">): string[] {
  const names: string[] = [];
  scanXml(readXml(parts.workbook) ?? "<none/>", {
    open: ({ name, attributes }) => {
      if (name === "sheet") names.push(attributes.name ?? "");
    },
  });
  return names;
}

/** The name, or one like it that no sheet has: Excel compares them without case, and knows none longer than 31. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  for (let number = 1; ; number++) {
    const own = number === 1 ? name : `${name} (${String(number)})`;
    if (!used.has(own.toLowerCase())) return own;
  }
}
