import type { CellRef } from "../../../../core/grid/address";
import type { SheetLayout } from "../../../../core/grid/sheet-layout";
import type { Severity } from "../../../../core/findings/finding";
import type { OpenedXlsx } from "../open-xlsx";
import { withElement } from "../sheet-elements";
import { relations } from "../workbook-parts";
import { AddedStyles, noStyles } from "./add-styles";
import { firstSheetXml } from "./first-sheet";
import { markLooks, withMarks } from "./marks";
import { freeNotes, noNotes, noShapes, withNotes, withShapes, type Note } from "./notes";
import { PartEdits } from "./part-edits";
import { withFirstSheet } from "./sheet-list";
import { outlineOf } from "./xml-parts";

/** A cell to colour, and what its note says. */
export interface Remark extends CellRef {
  readonly severity: Severity;
  readonly text: string;
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/**
 * The bytes of the workbook with the cells coloured as the pane's marks are, a note on each that has none, and a first
 * sheet. Only these parts change: the list of sheets, styles, the marked sheets with their notes, the sheet that was in front, and the
 * lists of parts and relations; every other part keeps its bytes. Throws XmlError where a part is damaged.
 */
export function annotate(xlsx: OpenedXlsx, remarks: readonly Remark[], first: SheetLayout, author: string): Uint8Array {
  const edits = new PartEdits(xlsx);
  const { workbook } = xlsx.parts;
  const styles = new AddedStyles(xlsx.stylesXml === "" ? noStyles : xlsx.stylesXml);
  const looks = markLooks(styles);
  for (const { type, target } of relations(xlsx.readXml, workbook).values())
    if (/sheet$/.test(type)) putBehind(edits, target);
  for (const { name, path } of xlsx.sheets) {
    const own = remarks.filter(({ sheet }) => sheet === name);
    if (path === null || own.length === 0) continue;
    const marks = severities.map((severity) => ({
      severity,
      areas: [...new Set(own.filter((remark) => remark.severity === severity).map(({ cell }) => cell))],
    }));
    edits.set(path, withMarks(edits.xml(path), marks, looks));
    addNotes(edits, path, own, author);
  }
  const sheet = firstSheetXml(first, styles, edits.mainNamespace);
  const path = edits.add("worksheets/sheet", sheet, "spreadsheetml.worksheet", "worksheet", workbook);
  edits.set(workbook, withFirstSheet(edits.xml(workbook), first.name, path.id, edits.relationNamespace));
  if (xlsx.parts.styles) edits.set(xlsx.parts.styles, styles.xml());
  else edits.add("styles", styles.xml(), "spreadsheetml.styles", "styles", workbook);
  return xlsx.package.with(edits.parts());
}

/** Two sheets in front would be written to at once. */
function putBehind(edits: PartEdits, path: string): void {
  const xml = edits.read(path);
  if (xml?.includes("tabSelected"))
    edits.set(path, xml.replace(/(<(?:[\w.-]+:)?sheetView\b[^>]*?)\stabSelected\s*=\s*(?:"[^"]*"|'[^']*')/g, "$1"));
}

function addNotes(edits: PartEdits, sheet: string, remarks: readonly Remark[], author: string): void {
  const related = [...relations((path) => edits.read(path), sheet).values()];
  const old = related.find(({ type }) => type === "comments")?.target;
  const comments = (old === undefined ? null : edits.read(old)) ?? noNotes(edits.mainNamespace);
  const notes = freeNotes(comments, notesOf(remarks));
  if (notes.length === 0) return;
  const noted = withNotes(comments, notes, author);
  if (old === undefined) edits.add("comments", noted, "spreadsheetml.comments", "comments", sheet);
  else edits.set(old, noted);

  const xml = edits.xml(sheet);
  const hasShapes = outlineOf(xml).below.has("legacyDrawing");
  const drawing = hasShapes ? related.find(({ type }) => type === "vmlDrawing")?.target : undefined;
  if (drawing !== undefined) {
    edits.set(drawing, withShapes(edits.read(drawing) ?? noShapes, notes));
    return;
  }
  const { id } = edits.add("drawings/vmlDrawing", withShapes(noShapes, notes), null, "vmlDrawing", sheet);
  const { prefix } = outlineOf(xml).root.element;
  const element = `<${prefix}legacyDrawing xmlns:r="${edits.relationNamespace}" r:id="${id}"/>`;
  edits.set(sheet, withElement(xml, "legacyDrawing", element));
}

/** A note a cell: what is said of it, the gravest first. */
function notesOf(remarks: readonly Remark[]): Note[] {
  const cells = new Map<string, string[]>();
  for (const severity of severities)
    for (const { cell, text } of remarks.filter((remark) => remark.severity === severity))
      cells.set(cell, [...(cells.get(cell) ?? []), text]);
  return [...cells].map(([cell, texts]) => ({ cell, text: texts.join("\n\n") }));
}
