import { HostError } from "../../../host-error";
import { AddedStyles, noStyles } from "../annotating/add-styles";
import { markLooks, withMarks, withoutMarks, type MarkedCells } from "../annotating/marks";
import { PartEdits } from "../annotating/part-edits";
import { openXlsx, type OpenedXlsx } from "../open-xlsx";
import { refusing } from "../../refusing";
import { writeCells, type CellWrite } from "../write-cells";

/** What a person changed in a workbook that a file can be told without being written anew. */
export interface WorkbookChanges {
  /** Results of formulas among them: those count as far as the file takes them. */
  readonly cells: readonly CellWrite[];
  /** All marks of the sheets whose marks changed, by the sheet's name. */
  readonly marks: ReadonlyMap<string, readonly MarkedCells[]>;
  /** The texts of the parts of custom XML that went, and of those that came. */
  readonly customXml: { readonly removed: readonly string[]; readonly added: readonly string[] };
}

/**
 * The bytes of an .xlsx file with these changes; every part that they do not touch keeps its bytes. Protection refuses nothing:
 * what a person sees is what is saved. Throws HostError as `openXlsx` does, and "not-stored" for a new content inside an array formula.
 */
export function saveInto(bytes: Uint8Array, file: string, changes: WorkbookChanges): Uint8Array {
  const { cells, marks, customXml } = changes;
  let saved = bytes;
  if (cells.length > 0) saved = refusing(file, () => writeCells(openXlsx(saved, file), cells, isWritten));
  if (marks.size > 0 || customXml.removed.length + customXml.added.length > 0)
    saved = refusing(file, () => withParts(openXlsx(saved, file), changes));
  return saved;
}

/** An array formula keeps the results that are stored. */
const isWritten: Parameters<typeof writeCells>[2] = ({ sheet, cell, after }, { content, isInArray }) => {
  if (!isInArray) return true;
  if (after.formula !== null && content.formula === after.formula) return false;
  throw new HostError("not-stored", `${sheet}!${cell}`);
};

function withParts(xlsx: OpenedXlsx, { marks, customXml }: WorkbookChanges): Uint8Array {
  const edits = new PartEdits(xlsx);
  const styles = new AddedStyles(xlsx.stylesXml === "" ? noStyles : xlsx.stylesXml);
  const isMarked = [...marks.values()].some((own) => own.length > 0);
  const looks = isMarked ? markLooks(styles) : null;
  for (const { name, path } of xlsx.sheets) {
    const own = marks.get(name);
    if (!own || path === null) continue;
    const clean = withoutMarks(edits.xml(path));
    edits.set(path, looks && own.length > 0 ? withMarks(clean, own, looks) : clean);
  }
  if (isMarked && xlsx.parts.styles) edits.set(xlsx.parts.styles, styles.xml());
  else if (isMarked) edits.add("styles", styles.xml(), "spreadsheetml.styles", "styles", xlsx.parts.workbook);
  replaceCustomXml(xlsx, edits, customXml);
  return xlsx.package.with(edits.parts());
}

/** A part whose text changed keeps its name, and with it whatever else is said of it. */
function replaceCustomXml(xlsx: OpenedXlsx, edits: PartEdits, { removed, added }: WorkbookChanges["customXml"]): void {
  const paths = customXmlPaths(xlsx.package.names);
  const rest = [...added];
  for (const text of removed) {
    const path = paths.find((each) => edits.read(each) === text);
    if (path === undefined) continue;
    const next = rest.shift();
    if (next === undefined) edits.removeCustom(path);
    else edits.set(path, next);
  }
  for (const text of rest) edits.addCustom(text);
}

/** The parts of custom XML among the names of parts, without those that tell their properties. */
export function customXmlPaths(names: readonly string[]): string[] {
  return names.filter((name) => /^customXml\/item\d+\.xml$/i.test(name));
}
