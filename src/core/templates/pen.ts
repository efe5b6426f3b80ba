import { looks } from "../forms/printed/looks";
import type { Columns, Look, Printing } from "../forms/printed/printed-form";
import type { InputKind } from "./inputs";
import { SheetDraft } from "./sheet-draft";

interface Span {
  /** The rows, where it is not the one that is written. */
  readonly top?: number;
  readonly bottom?: number;
  readonly answer?: string;
}

/** Writes a form down row by row: what is printed goes into the row that it stands in, over several where told. */
export class Pen {
  /** The row that is written next, from 1. */
  row = 1;
  readonly draft: SheetDraft;

  constructor(
    sheet: string,
    private readonly widths: readonly number[],
    private readonly year: number | null,
  ) {
    this.draft = new SheetDraft(sheet, widths);
  }

  /** All columns of the form. */
  get across(): Columns {
    return `A:${String.fromCharCode(64 + this.widths.length)}`;
  }

  /** Prints a text as its cell says; `answer` is what stands behind it in the same cell. */
  print(how: Printing, text: string, look: Look, { top, bottom, answer = "" }: Span = {}): void {
    const whole = this.dated(`${how.before ?? ""}${text}${how.after ?? ""}`);
    this.draft.print(
      place(how.at, top ?? this.row, bottom),
      inLines(whole, how.lines) + answer,
      looks[how.look ?? look],
    );
  }

  ask(at: Columns, kind: InputKind, known: string | number = ""): void {
    this.draft.ask(place(at, this.row), kind, known);
  }

  derive(at: Columns, formula: string, look: Look): void {
    this.draft.derive(place(at, this.row), formula, looks[look]);
  }

  /** The row is written. */
  next(height: number): void {
    this.draft.height(this.row++, height);
  }

  /** The address of a cell of the row: E6. */
  cell(at: Columns): string {
    return `${at.split(":")[0] ?? ""}${String(this.row)}`;
  }

  private dated(text: string): string {
    const { year } = this;
    return text.replace(/\{(本年|上年|年)\}/g, (_, word: string) => {
      if (year === null) return word === "年" ? "" : word;
      return `${String(word === "上年" ? year - 1 : year)}年`;
    });
  }
}

/** "B:E" in rows 3 to 4 is B3:E4. */
function place(at: Columns, top: number, bottom = top): string {
  const [left = "", right = left] = at.split(":");
  return left === right && top === bottom ? `${left}${String(top)}` : `${left}${String(top)}:${right}${String(bottom)}`;
}

/** Breaks a text after so many signs, and again. */
function inLines(text: string, lines: readonly number[] = []): string {
  const [first, ...more] = lines;
  return first === undefined || text.length <= first
    ? text
    : `${text.slice(0, first)}\n${inLines(text.slice(first), more)}`;
}
