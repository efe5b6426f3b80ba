import { toA1 } from "../grid/address";
import { cellAt, type Area, type Grid } from "../grid/grid";
import { readText, readValue } from "../values/read-value";
import { remembered } from "../values/remembered";
import { shownIn } from "../values/shown-in";
import type { Value } from "../values/value";
import type { Field } from "./annex";
import { inlineLabel, type InlineLabel } from "./inline-label";
import { labelKey } from "./label";
import { headsIn, meaningsOf, type ColumnMeaning, type Meaning } from "./meaning";

/** What a text can mean as a label. */
interface Labelled {
  /** What its whole text can mean. */
  readonly meanings: readonly Meaning[];
  /** The label before a colon, and what stands behind it. */
  readonly inline: InlineLabel | null;
  /** The columns that its whole text can head. */
  readonly heads: readonly ColumnMeaning[];
  /** Cells with the same key mean the same: the text, with what a person said of it. "" where none was made. */
  readonly key: string;
}

/** One non-blank cell of a form as reading sees it. */
export interface Seen extends Labelled {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function asLabel(text: string, key: string, meaningsIn: (label: string) => readonly Meaning[]): Labelled {
  const meanings = meaningsIn(text);
  return { meanings, inline: inlineLabel(text, meaningsIn), heads: headsIn(meanings), key };
}

const noLabel = asLabel("", "", () => []);

/** What a text means where no person has said anything. */
const printed = remembered((text) => asLabel(text, text, meaningsOf));

/** What a cell can mean as a label, by itself or before its colon. */
export function labelMeanings({ inline, meanings }: Seen): readonly Meaning[] {
  return inline === null ? meanings : inline.meanings;
}

/** A part of a sheet, row by row: its non-blank cells with what they could mean, and any cell as a field. */
export class SheetView {
  constructor(
    readonly grid: Grid,
    readonly area: Area,
    /** The rows that were looked at, counted from the first of the grid. */
    private readonly seen: (readonly Seen[] | undefined)[] = [],
  ) {}

  /** The same part of this sheet, whose cells are the same ones: read again, with its merged areas. */
  of(grid: Grid): SheetView {
    return new SheetView(grid, this.area, this.seen);
  }

  /** Some of the rows of the same sheet. */
  rows(top: number, bottom: number): SheetView {
    return new SheetView(this.grid, { ...this.area, top, bottom }, this.seen);
  }

  /** Some of the columns of the same sheet. */
  columns(left: number, right: number): SheetView {
    return new SheetView(this.grid, { ...this.area, left, right });
  }

  /** The row's non-blank cells from left to right. */
  row(row: number): readonly Seen[] {
    return (this.seen[row - this.grid.top] ??= this.look(row));
  }

  /** The next row below that holds something; behind the last row, if none does. */
  nextRow(row: number): number {
    let below = row + 1;
    while (below <= this.area.bottom && this.row(below).length === 0) below++;
    return below;
  }

  private look(row: number): Seen[] {
    const cells: Seen[] = [];
    const held = this.grid.rows[row - this.grid.top] ?? [];
    for (let column = this.area.left; column <= this.area.right; column++) {
      const cell = held[column - this.grid.left] ?? null;
      if (cell === null || cell.value === null) continue;
      const isTyped = typeof cell.value === "string";
      const text = isTyped ? cell.value : cell.text;
      if (text.trim() === "") continue;
      const { meanings, inline, heads, key } = isTyped ? this.labelled(text) : noLabel;
      cells.push({ row, column, text, meanings, inline, heads, key });
    }
    return cells;
  }

  /** A person's word for a label counts before our own; a meaning that no form prints (any more) is no word. */
  private labelled(text: string): Labelled {
    const labels = this.grid.hints?.labels;
    if (!labels) return printed(text);
    const said: string[] = [];
    const own = asLabel(text, text, (label) => {
      const word = labels.get(labelKey(label));
      const meanings = word === undefined ? [] : meaningsOf(word);
      if (word === undefined || meanings.length === 0) return meaningsOf(label);
      said.push(label, word);
      return meanings;
    });
    return said.length === 0 ? own : { ...own, key: [text, ...said].join("\u0001") };
  }

  /** What the cell says. */
  value(row: number, column: number): Value {
    return readValue(cellAt(this.grid, row, column));
  }

  /** The cell in this role; blank where nothing stands. */
  field(role: string, row: number, column: number): Field {
    const cell = cellAt(this.grid, row, column);
    return {
      role,
      sheet: this.grid.sheet,
      cell: toA1(row, column),
      row,
      column,
      text: cell ? shownIn(cell) : "",
      value: readValue(cell),
      stored: cell?.value ?? null,
      formula: cell?.formula ?? null,
      format: cell?.format ?? "General",
    };
  }

  /** A value that stands behind its label in the label's own cell. */
  inlineField(role: string, at: Seen, text: string): Field {
    return { ...this.field(role, at.row, at.column), text, value: readText(text) };
  }
}
