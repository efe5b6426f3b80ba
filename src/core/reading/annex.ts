import type { CellRef } from "../grid/address";
import type { Area, CellValue } from "../grid/grid";
import type { AnnexDescription, FieldRole, RoleOf, RowKeyOf, TableId } from "../forms/index";
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

/** The fields of some roles; a column or a label that the form does not have is absent. */
type Fields<Role extends string> = { readonly [One in Role]?: Field | undefined };

/** One row of a table. */
export interface AnnexRow<Id extends TableId = TableId> {
  /** The printed row it is ("total", "reception"…), "part" for a row of the unit's own, "item" in a list, "subtotal" and "closing" for its sums. */
  readonly key: RowKeyOf<Id> | "part" | "item" | "subtotal" | "closing";
  /** The row it is a part of, if any. */
  readonly whole: AnnexRow<Id> | null;
  readonly label: Field | null;
  /** By column role. Headings that span rows are carried down. */
  readonly cells: Fields<RoleOf<Id>>;
}

export interface AnnexTable<Id extends TableId = TableId> {
  readonly id: Id;
  /** The cells that head its columns, and the one that names the whole block at their left. */
  readonly heading: Fields<RoleOf<Id> | "block">;
  readonly rows: readonly AnnexRow<Id>[];
  /** The sums of items under one heading of a list; the items name theirs as their whole. */
  readonly subtotals: readonly AnnexRow<Id>[];
  readonly closing: AnnexRow<Id> | null;
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
  readonly fields: Fields<FieldRole>;
  readonly tables: { readonly [Id in TableId]?: AnnexTable<Id> | undefined };
  /**
   * Whether the total of the funds scores the execution of the budget, and the form's total counts its points; null where
   * an indicator does, or nobody.
   */
  readonly execution: "in-total" | "beside-total" | null;
  /** Other readings that labels, order and printed weights leave open, from likelier to less likely. */
  readonly others: readonly Annex[];
  /** What the form holds beside these. */
  readonly unread: readonly Unread[];
}
