import { parseArea, toA1 } from "../../../../core/grid/address";
import type { CellStyle, LayoutCell, SheetLayout } from "../../../../core/grid/sheet-layout";
import { escapeXml } from "../scan-xml";
import { hyperlinksXml } from "../sheet-elements";
import type { AddedStyles } from "./add-styles";

/** Pixels of a character and of an inch's points: as Excel counts the width of columns. */
const pixelsAPoint = 96 / 72;

/** A laid-out sheet as the XML of the sheet that a workbook shows first; texts and numbers alone. */
export function firstSheetXml(layout: SheetLayout, styles: AddedStyles, namespace: string): string {
  const looks = new Map<string, number>();
  const lookOf = (style: CellStyle) => {
    const key = JSON.stringify(style);
    const known = looks.get(key) ?? styles.look(style);
    looks.set(key, known);
    return known;
  };
  const rows = new Map<number, Map<number, string>>();
  for (const [address, cell] of Object.entries(layout.cells)) {
    const { top = 0, left = 0 } = parseArea(address) ?? {};
    const row = rows.get(top) ?? new Map<number, string>();
    rows.set(top, row.set(left, cellXml(address, cell, lookOf(cell.style))));
  }
  const links = Object.entries(layout.cells).flatMap(([cell, { link }]) =>
    link === undefined ? [] : [{ cell, link }],
  );
  const frozen = layout.frozenRows ?? 0;
  const pane = `<pane ySplit="${String(frozen)}" topLeftCell="${toA1(frozen, 0)}" activePane="bottomLeft" state="frozen"/>`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView tabSelected="1" workbookViewId="0">${frozen > 0 ? pane : ""}</sheetView></sheetViews>`,
    `<cols>${Object.entries(layout.columnWidths).map(columnXml).join("")}</cols>`,
    `<sheetData>${inOrder(rows, (row, cells) => rowXml(row, layout.rowHeights[row], cells)).join("")}</sheetData>`,
    links.length > 0 ? hyperlinksXml(links) : "",
    `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.55" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`,
  ].join("");
}

function inOrder<T>(items: ReadonlyMap<number, T>, made: (key: number, item: T) => string): string[] {
  return [...items].sort(([one], [other]) => one - other).map(([key, item]) => made(key, item));
}

function rowXml(row: number, points: number | undefined, cells: ReadonlyMap<number, string>): string {
  const height = points === undefined ? "" : ` ht="${String(points)}" customHeight="1"`;
  return `<row r="${String(row + 1)}"${height}>${inOrder(cells, (_, xml) => xml).join("")}</row>`;
}

function columnXml([column, points]: readonly [string, number]): string {
  const number = String(Number(column) + 1);
  const width = ((points * pixelsAPoint - 5) / 7).toFixed(2);
  return `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`;
}

function cellXml(address: string, { value }: LayoutCell, look: number): string {
  const opening = `<c r="${address}" s="${String(look)}"`;
  if (value === null || value === "") return `${opening}/>`;
  if (typeof value === "number") return `${opening}><v>${String(value)}</v></c>`;
  return `${opening} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}
