import { escapeXml, scanXml, XmlError } from "./scan-xml";

/** The elements of a worksheet behind its cells, in the order that the schema demands. */
const ofSheets = [
  ...["sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState"],
  ...["dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations"],
  ...["hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks"],
  ...["customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing"],
  ...["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"],
];

/** The XML of a part with one more element of this name where the schema wants it: a worksheet, or what has this order. Throws XmlError. */
export function withElement(xml: string, name: string, element: string, order = ofSheets): string {
  const own = order.indexOf(name);
  let at = -1;
  let isBehind = false;
  scanXml(xml, {
    open({ name: found, start }, depth) {
      if (depth === 1 && !isBehind && order.indexOf(found) > own) [at, isBehind] = [start, true];
    },
    close(_element, depth, contentEnd) {
      if (depth === 0 && !isBehind) at = contentEnd;
    },
  });
  if (at < 0) throw new XmlError(name);
  return xml.slice(0, at) + element + xml.slice(at);
}

/** Links from cells to cells of the same workbook, each target as 'Sheet'!A1. */
export function hyperlinksXml(links: readonly { readonly cell: string; readonly link: string }[], prefix = ""): string {
  const items = links.map(({ cell, link }) => `<${prefix}hyperlink ref="${cell}" location="${escapeXml(link)}"/>`);
  return `<${prefix}hyperlinks>${items.join("")}</${prefix}hyperlinks>`;
}
