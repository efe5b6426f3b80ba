/** The four annexes, by the names that the command line and the JSON use. */
export type AnnexKind = "registry" | "base-data" | "whole-evaluation" | "project-evaluation";

/**
 * The labels that mean one thing, the printed form's own first. They match whole cells, whatever the spacing, width,
 * numbering (1、), year, bracketed remark or closing colon; "*" stands for any text.
 */
export type Labels = readonly string[];

/** One value beside (or, behind a colon, inside) its label. */
export interface FieldDescription {
  readonly role: string;
  readonly labels: Labels;
  /** The breakdown it is a part of; such fields stand among the rows of a table, each beside or inside its label. */
  readonly breakdown?: "bySource" | "byNature";
  /** Whether it counts above the tables only: further down the label means something else. */
  readonly above?: true;
  /** The role it is read as where no label of that role stands; its own labels count before a colon, above the tables. */
  readonly standsFor?: string;
}

export interface ColumnDescription {
  readonly role: string;
  readonly labels: Labels;
  /** A column that it never stands before: a heading of the whole block may use its words at the left. */
  readonly behind?: string;
}

/** A row that the form prints. */
export interface RowDescription {
  readonly key: string;
  readonly labels: Labels;
  /** The row it is a part of. */
  readonly partOf?: string;
  /** Whether it heads rows of the unit's own (one project a line). */
  readonly open?: boolean;
}

/** A block of cells under a row of column headings. */
export interface TableDescription {
  readonly id: string;
  readonly columns: readonly ColumnDescription[];
  /** How many of the columns a row must name to be this table's heading. */
  readonly evidence: number;
  /** The rows that the form prints, by their labels; a table without them is a list, one thing a row. */
  readonly rows?: readonly RowDescription[];
  /** Columns of which a row of the list fills one, if it is one of its things at all. */
  readonly essential?: readonly string[];
  /** Rows that sum up the items above them under one heading of a list. */
  readonly subtotals?: Labels;
  /** The row of totals that a list ends with. */
  readonly closing?: Labels;
  /** Columns whose text heads the rows below it until the next text. */
  readonly carriedDown?: readonly string[];
  /** Columns that are carried down too where they stand left of another: a unit before its funds. */
  readonly carriedBefore?: Readonly<Record<string, string>>;
}

/** A cell that follows from others: one expression serves the check, the fill and the template. */
export interface DerivedCell {
  readonly table: string;
  /** The row's key, "closing" or "subtotal"; absent: every row of the list. */
  readonly row?: string;
  /** Every row but this one, each by itself. */
  readonly besides?: string;
  readonly column: string;
  readonly expression: string;
  readonly shown: "percent" | "score" | "amount";
  /** Rows of which the form must print one, for the parts to be all there are. */
  readonly onlyWith?: readonly string[];
  /** A blank is no fault: the cell may be left to its parts. */
  readonly optional?: boolean;
  /** The parts need not be all there is (其中): their sum is only offered where nothing is typed. */
  readonly partial?: boolean;
}

/** An annex, described once: read, checked, filled and laid out from here. */
export interface AnnexDescription {
  readonly kind: AnnexKind;
  readonly titles: Labels;
  readonly fields: readonly FieldDescription[];
  readonly tables: readonly TableDescription[];
  readonly derived: readonly DerivedCell[];
}
