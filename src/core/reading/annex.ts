import type { CellRef } from "../grid/address";
import type { Area, CellValue } from "../grid/grid";
import type { AnnexDescription } from "../forms/annex-description";
import type { Unit } from "../values/unit";
import type { Value } from "../values/value";

/** A cell with a meaning. A blank cell is a field too: rules must be able to point at what is missing. */
export interface Field extends CellRef {
  readonly role: string;
  /** Row and column of the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  /** What the cell shows; for a value behind its label's colon, only that value. */
  readonly text: string;
  readonly value: Value;
  /** What the cell stores, and its formula: what a fill compares with. */
  readonly stored: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

/** One row of a table. */
export interface AnnexRow {
  /** The printed row it is ("total", "reception"…), "part" for a row of the unit's own, "item" in a list, "subtotal" and "closing" for its sums. */
  readonly key: string;
  /** The row it is a part of, if any. */
  readonly whole: AnnexRow | null;
  readonly label: Field | null;
  /** By column role; a column that the form does not have is absent. Headings that span rows are carried down. */
  readonly cells: Readonly<Record<string, Field | undefined>>;
}

export interface AnnexTable {
  readonly id: string;
  readonly heading: Readonly<Record<string, Field | undefined>>;
  readonly rows: readonly AnnexRow[];
  /** The sums of items under one heading of a list; the items name theirs as their whole. */
  readonly subtotals: readonly AnnexRow[];
  readonly closing: AnnexRow | null;
  /** The unit of amounts that are typed without one: 万元 unless the form says otherwise. */
  readonly money: Unit;
}

/**
 * A cell of a form that was given no meaning: "column" heads a column of a table, "label" stands before a value (both are
 * shown to the person, who may know better), "text" is anything else that the form prints or holds.
 */
export interface Unread {
  readonly kind: "column" | "label" | "text";
  readonly cell: string;
  readonly text: string;
  /** The table whose heading it stands in, for a column. */
  readonly table: string | null;
}

/** An annex that was read: its cells by what they mean, each knowing where it stands. */
export interface Annex {
  readonly description: AnnexDescription;
  readonly sheet: string;
  readonly area: Area;
  readonly title: Field | null;
  readonly year: number | null;
  readonly fields: Readonly<Record<string, Field | undefined>>;
  readonly tables: Readonly<Record<string, AnnexTable | undefined>>;
  /** What the form holds beside these. */
  readonly unread: readonly Unread[];
}
