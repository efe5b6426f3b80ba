import { parseArea } from "../../../core/grid/address";
import type { Area } from "../../../core/grid/grid";
import { quickXml } from "./quick-xml";
import { formulaOf, scanSheet, type FormulaPart } from "./scan-sheet";
import { unescapeText } from "./scan-xml";
import { XmlCursor } from "./xml-cursor";

/** Hears of the cells of a sheet, in the order of the file. */
export interface CellSink {
  /** What the cell stores, as `CellPart` says of it. */
  readonly cell: (
    row: number,
    column: number,
    type: string,
    style: number,
    formula: FormulaPart | null,
    stored: string | null,
  ) => void;
}

/**
 * Tells a sink of every cell of a worksheet's XML, and gives the sink and the merged areas. Cells that are written as
 * programs write them are read straight from the text; anything else makes `scanSheet` read the sheet, into a new sink from
 * `start`. Throws XmlError where the text is no worksheet.
 */
export function readCells<T extends CellSink>(
  text: string,
  start: () => T,
): { readonly sink: T; readonly merges: readonly Area[] } {
  const quick = start();
  const merges = quickCells(text, quick);
  if (merges) return { sink: quick, merges };
  const sink = start();
  const sheet = scanSheet(text);
  for (const { cells } of sheet.rows) {
    for (const { row, column, type, style, formula, stored } of cells)
      sink.cell(row, column, type, style, formula, stored);
  }
  return { sink, merges: sheet.merges };
}

const opening = "<sheetData>";
const closing = "</sheetData>";

/** Reads the usual sheet and gives its merged areas; null where the sheet is not usual, and the sink may have heard a beginning. */
export function quickCells(text: string, sink: CellSink): Area[] | null {
  const [from, to] = [text.indexOf(opening), text.lastIndexOf(closing)];
  if (from < 0 || to < from) return null;
  const merges = mergesAround(`${text.slice(0, from)}<sheetData/>${text.slice(to + closing.length)}`);
  if (!merges) return null;
  const cursor = new XmlCursor(text.slice(from + opening.length, to));
  const isUsual = XmlCursor.followed(() => {
    cursor.refuseUnusualSigns();
    readRows(cursor, sink);
  });
  return isUsual ? merges : null;
}

/** The merged areas in the XML around the cells, which are cut out; null where that XML is not usual, or no worksheet's. */
function mergesAround(text: string): Area[] | null {
  const merges: Area[] = [];
  const places: string[] = [];
  let root = "";
  const isUsual = quickXml(text, {
    open({ name, attributes }, depth) {
      if (depth === 0) root = name;
      else if (name === "sheetData") places.push(`${root} ${depth}`);
      else if (depth === 2 && name === "mergeCell") {
        const area = parseArea(attributes.ref ?? "");
        if (area) merges.push(area);
      }
    },
  });
  return isUsual && places.join() === "worksheet 1" ? merges : null;
}

function readRows(cursor: XmlCursor, sink: CellSink): void {
  let row = -1;
  // What stands behind the number of most rows is the same.
  let usualRest = "";
  while (cursor.skipSpace().at < cursor.text.length) {
    cursor.expect("<row");
    const { at: from } = cursor;
    const stated = cursor.skip(' r="') ? readDigits(cursor) : null;
    const { at: rest } = cursor;
    let isEmptyTag = false;
    if (stated === null || usualRest === "" || !cursor.skip(usualRest)) {
      cursor.at = from;
      const tag = cursor.readAttributes();
      isEmptyTag = tag.isEmptyTag;
      if (stated !== null && !isEmptyTag) usualRest = cursor.text.slice(rest, cursor.at);
      row = tag.attributes.r === undefined ? row + 1 : Number(tag.attributes.r) - 1;
    } else row = stated - 1;
    if (!Number.isInteger(row) || row < 0 || row > 1_048_575) cursor.refuse();
    if (!isEmptyTag) readRow(cursor, row, sink);
  }
}

function readRow(cursor: XmlCursor, row: number, sink: CellSink): void {
  let column = -1;
  while (!cursor.skipSpace().skip("</row>")) {
    cursor.expect("<c");
    column = readCell(cursor, row, column, sink);
  }
}

/** Reads a cell from behind its "<c" and gives its column; a cell that names none follows the one before. */
function readCell(cursor: XmlCursor, row: number, before: number, sink: CellSink): number {
  let column = -1;
  let style = -1;
  let type = "";
  // One space, one letter, a value in double quotes: so programs write the three that matter. Another one is unusual.
  while (cursor.skip(" ")) {
    if (column < 0 && cursor.skip('r="')) column = readColumn(cursor);
    else if (style < 0 && cursor.skip('s="')) style = readDigits(cursor);
    else if (type === "" && cursor.skip('t="')) type = cursor.readName();
    else cursor.refuse();
    cursor.expect('"');
  }
  if (column < 0) column = before + 1;
  if (column > 16_383) cursor.refuse();
  if (style < 0) style = 0;
  if (type === "") type = "n";
  if (cursor.skip("/>")) sink.cell(row, column, type, style, null, null);
  else {
    cursor.expect(">");
    cursor.skipSpace();
    const formula = readFormula(cursor);
    const stored = readStored(cursor, type === "inlineStr");
    cursor.expect("</c>");
    sink.cell(row, column, type, style, formula, stored);
  }
  return column;
}

/** The column of an address such as AB12, from 0. */
function readColumn(cursor: XmlCursor): number {
  const { text, at: from } = cursor;
  let number = 0;
  for (;;) {
    const letter = text.charCodeAt(cursor.at) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    number = number * 26 + letter;
    cursor.at++;
  }
  if (cursor.at === from || cursor.at > from + 3 || text[cursor.at] === "0") cursor.refuse();
  readDigits(cursor);
  return number - 1;
}

/** A number of up to seven digits. */
function readDigits(cursor: XmlCursor): number {
  const { text, at: from } = cursor;
  let number = 0;
  for (;;) {
    const digit = text.charCodeAt(cursor.at) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    number = number * 10 + digit;
    cursor.at++;
  }
  if (cursor.at === from || cursor.at > from + 7) cursor.refuse();
  return number;
}

function readFormula(cursor: XmlCursor): FormulaPart | null {
  if (!cursor.skip("<f")) return null;
  const { attributes, isEmptyTag } = cursor.readAttributes();
  const formula = formulaOf(attributes);
  if (isEmptyTag) {
    cursor.skipSpace();
    return formula;
  }
  const text = cursor.readText();
  close(cursor, "</f>");
  return { ...formula, text };
}

/** The value, or the text of a cell's own where it is in one piece. */
function readStored(cursor: XmlCursor, isOwn: boolean): string | null {
  if (!isOwn && cursor.skip("<v>")) {
    const value = cursor.readText();
    close(cursor, "</v>");
    return value;
  }
  if (!isOwn || !cursor.skip("<is><t")) return null;
  if (cursor.readAttributes().isEmptyTag) cursor.refuse();
  const text = unescapeText(cursor.readText());
  cursor.expect("</t></is>");
  cursor.skipSpace();
  return text;
}

function close(cursor: XmlCursor, tag: string): void {
  cursor.expect(tag);
  cursor.skipSpace();
}
