import { parseArea } from "../../../core/grid/address";
import type { Area } from "../../../core/grid/grid";
import { readXml, type XmlReader } from "./read-xml";
import { unescapeText, XmlError, type Element } from "./scan-xml";

/** A formula as a cell stores it: `text` is "" where the cell shares that of another. */
export interface FormulaPart {
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  readonly text: string;
  /** The group of a shared formula. */
  readonly group: string | null;
  /** What an array formula fills. */
  readonly area: Area | null;
}

/** Where something stands in the text of the part. */
export interface Span {
  readonly element: Element;
  readonly contentEnd: number;
  readonly end: number;
}

export interface CellPart extends Span {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly formula: FormulaPart | null;
  /** The stored value or, where it says that it has a text of its own, that text; null where there is none, or both. */
  readonly stored: string | null;
}

export interface RowPart extends Span {
  readonly row: number;
  readonly cells: readonly CellPart[];
}

/** A worksheet as its XML holds it: what the cells store, and where each stands in the text. */
export interface SheetPart {
  readonly text: string;
  readonly data: Span;
  readonly rows: readonly RowPart[];
  readonly merges: readonly Area[];
  readonly isProtected: boolean;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads the XML of a worksheet. Throws XmlError where it is none. */
export function scanSheet(text: string): SheetPart {
  return readXml(text, () => sheetReader(text));
}

function sheetReader(text: string): XmlReader<SheetPart> {
  const merges: Area[] = [];
  const rows: RowPart[] = [];
  const found: { root?: string; data?: Span } = {};
  let isProtected = false;
  let row: (Writable<RowPart> & { cells: CellPart[] }) | null = null;
  let cell: Writable<CellPart> | null = null;
  let texts: string[] | null = null;
  // A value beside a text of its own: LibreOffice shows neither.
  let isBoth = false;

  return {
    open(element, depth) {
      const { name, attributes } = element;
      if (depth === 0) found.root = name;
      else if (depth === 1 && name === "sheetProtection") isProtected = isTrue(attributes.sheet);
      else if (depth === 2 && name === "mergeCell") merges.push(...[parseArea(attributes.ref ?? "") ?? []].flat());
      else if (depth === 2 && name === "row") {
        row = { row: rowNumber(attributes.r, rows.at(-1)), cells: [], element, contentEnd: 0, end: 0 };
      } else if (depth === 3 && name === "c" && row) {
        cell = cellOf(element, row);
        isBoth = false;
      } else if (cell && name === "f" && depth === 4) {
        cell.formula = formulaOf(attributes);
        texts = [];
      } else if (cell && ((name === "v" && depth === 4) || (name === "t" && (depth === 5 || depth === 6)))) texts = [];
      else if (cell && name === "rPh") texts = null;
    },
    text: (piece) => texts?.push(piece),
    close(element, depth, contentEnd, end) {
      const { name } = element;
      if (cell && texts && ["f", "v", "t"].includes(name)) {
        const content = texts.join("");
        if (name === "f" && cell.formula) cell.formula = { ...cell.formula, text: content };
        else if (cell.type !== "inlineStr") cell.stored = name === "v" ? content : cell.stored;
        else if (name === "v") isBoth ||= content !== "";
        else cell.stored = (cell.stored ?? "") + unescapeText(content);
        texts = null;
      } else if (cell && depth === 3) {
        row?.cells.push({ ...cell, stored: isBoth ? null : cell.stored, contentEnd, end });
        cell = null;
      } else if (row && depth === 2 && name === "row") {
        rows.push({ ...row, contentEnd, end });
        row = null;
      } else if (depth === 1 && name === "sheetData") found.data = { element, contentEnd, end };
    },
    result() {
      if (found.root !== "worksheet" || !found.data) throw new XmlError("no worksheet");
      return { text, data: found.data, rows, merges, isProtected };
    },
  };
}

/** Rows and cells may leave out their number: then they follow the one before. */
function rowNumber(stated: string | undefined, before: RowPart | undefined): number {
  const row = stated === undefined ? (before?.row ?? -1) + 1 : Number(stated) - 1;
  if (!Number.isInteger(row) || row < 0 || row > 1_048_575) throw new XmlError("row");
  return row;
}

function cellOf(element: Element, { row, cells }: { row: number; cells: readonly CellPart[] }): Writable<CellPart> {
  const { r, t = "n", s = "0" } = element.attributes;
  const column = r === undefined ? (cells.at(-1)?.column ?? -1) + 1 : parseArea(r)?.left;
  if (column === undefined || column > 16_383) throw new XmlError("cell");
  return { row, column, type: t, style: Number(s) || 0, formula: null, stored: null, element, contentEnd: 0, end: 0 };
}

export function formulaOf({ t = "normal", si, ref }: Readonly<Record<string, string>>): FormulaPart {
  const kind = t === "shared" || t === "array" || t === "dataTable" ? t : "normal";
  return {
    kind,
    text: "",
    group: si ?? null,
    area: kind === "array" || kind === "dataTable" ? parseArea(ref ?? "") : null,
  };
}

function isTrue(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}
