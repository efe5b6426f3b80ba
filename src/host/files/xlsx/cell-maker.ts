import type { Cell, CellValue } from "../../../core/grid/grid";
import { shownText } from "./shown-text";
import type { WorkbookStyles } from "./workbook-styles";

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly styles: WorkbookStyles;
  readonly countsFrom1904: boolean;
}

/**
 * Makes what a file stores into cells as the rest of the product knows them. Cells of one workbook that are alike and hold no
 * formula are one object: of ten thousand cells most are blank, or say what many others say.
 */
export class CellMaker {
  /** By style and type, then by what is stored. */
  private readonly made = new Map<string, Map<string, Cell | null>>();
  private last = { style: -1, type: "", made: new Map<string, Cell | null>() };
  /** How many more cells are read: two hundred sheets hold a sixth of it, and what is beyond is said to be cut off. */
  room = 400_000;
  /** By style. */
  private readonly blank: (Cell | null | undefined)[] = [];

  constructor(private readonly context: SheetContext) {}

  /** The cell, null where it is blank and plain. */
  cell(type: string, style: number, formula: string | null, stored: string | null): Cell | null {
    if (formula !== null) return this.make(type, style, formula, stored);
    if (stored === null) {
      const blank = this.blank[style];
      return blank === undefined ? (this.blank[style] = this.make(type, style, null, null)) : blank;
    }
    const alike = this.alike(type, style);
    let cell = alike.get(stored);
    if (cell === undefined) {
      cell = this.make(type, style, null, stored);
      alike.set(stored, cell);
    }
    return cell;
  }

  private alike(type: string, style: number): Map<string, Cell | null> {
    if (this.last.style === style && this.last.type === type) return this.last.made;
    const key = `${style} ${type}`;
    let made = this.made.get(key);
    if (!made) this.made.set(key, (made = new Map<string, Cell | null>()));
    this.last = { style, type, made };
    return made;
  }

  private make(type: string, style: number, formula: string | null, stored: string | null): Cell | null {
    const { styles, texts, countsFrom1904 } = this.context;
    const format = styles.formatOf(style);
    const value = type === "d" ? dayOf(stored, countsFrom1904) : valueOf(type, stored, formula !== null, texts);
    if (value === null && formula === null && format === "General") return null;
    return { value, text: shownText(value, format, countsFrom1904), formula, format };
  }
}

function valueOf(type: string, stored: string | null, isFormula: boolean, texts: readonly string[]): CellValue {
  if (stored === null) return null;
  // A cell that names no text, or no number of one, is blank. Its text of its own is not trimmed.
  if (stored.trim() === "" && ["b", "n", "s", "e"].includes(type)) return null;
  if (type === "b") return stored.trim() === "1" || stored.trim() === "true";
  if (type === "n") {
    const number = Number(stored);
    // Excel shows and compares 15 digits; the binary rest is noise such as 0.30000000000000004.
    return Number.isFinite(number) ? Number(number.toPrecision(15)) : null;
  }
  const text = type === "s" ? (texts[Number(stored)] ?? "") : stored;
  return text === "" && !isFormula ? null : text;
}

/** The serial number of a date that is stored in words, as ISO 8601 has it; other words stay words. */
function dayOf(stored: string | null, countsFrom1904: boolean): CellValue {
  const text = stored?.trim() ?? "";
  const milliseconds = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?)?Z?$/.test(text)
    ? Date.parse(text.includes("T") ? `${text.replace(/Z$/, "")}Z` : text)
    : NaN;
  if (!Number.isFinite(milliseconds)) return text === "" ? null : text;
  return Number((milliseconds / 86_400_000 + (countsFrom1904 ? 24_107 : 25_569)).toPrecision(15));
}
