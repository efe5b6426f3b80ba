import type { looks } from "./looks";

export type Look = keyof typeof looks;

/** The columns that a cell takes, by their letters: "B", "B:E". */
export type Columns = string;

/** Where and how something is printed. */
export interface Printing {
  readonly at: Columns;
  readonly look?: Look;
  /** How many signs stand in each line but the last, where a form breaks its words by hand. */
  readonly lines?: readonly number[];
  /** What is printed around a label. {本年}, {上年} and {年} are the form's year, or those words; {年} is nothing then. */
  readonly before?: string;
  readonly after?: string;
}

/** A cell that is no table's. Without text, label and question it is blank. */
export interface PrintedCell<Role extends string = string> extends Printing {
  readonly text?: string;
  readonly label?: Role;
  /** What is filled in: in a cell of its own, or behind the label of the same cell. */
  readonly ask?: Role;
}

/** One row of such cells. Heights are points. */
export interface PrintedLine<Role extends string = string> {
  readonly height: number;
  readonly cells: readonly PrintedCell<Role>[];
}

/** Parts with a heading at their left, which spans them all. */
export interface PrintedBlock<Role extends string, Table> {
  readonly block: Printing & { readonly text: string };
  readonly of: readonly PrintedPart<Role, Table>[];
}

interface PrintedColumn<Role extends string> extends Printing {
  readonly role: Role;
  /** The column whose filled cells a serial number counts. */
  readonly counts?: Role;
  /** Whether the heading says what the column is measured in. */
  readonly measured?: true;
  /** What stands in a list already: the unit's projects, the unit beside each of them, or names that the form prints. */
  readonly known?: "projects" | "unit" | readonly string[];
}

/** A row of a table by its key, or one of the form's own words that has none. */
interface PrintedRow<Role extends string, Key extends string> extends Omit<Printing, "at"> {
  readonly row: Key | { readonly text: string };
  /** The columns that it fills; all of them unless told. */
  readonly asks?: readonly Role[];
  /** Rows of the unit's own below it: its projects and a blank one, or a blank one only. */
  readonly own?: "projects" | "blank";
}

/** A table: a heading, then its printed rows; without those, a list in which a row stands for one thing. */
export interface PrintedTable<Id extends string = string, Role extends string = string, Key extends string = string> {
  readonly table: Id;
  readonly heading: { readonly height: number; readonly cells?: readonly PrintedCell<never>[] };
  readonly columns: readonly PrintedColumn<Role>[];
  readonly rowHeight: number;
  /** Where the rows have their labels. */
  readonly labels?: Columns;
  readonly rows?: readonly PrintedRow<Role, Key>[];
  /** How many rows a list has at least; 1 unless told. Under the headings of a place it has as many as the person wants. */
  readonly least?: number;
}

/** The row of totals that ends a list, below it and what else stands in its block. */
export interface PrintedClosing<Id extends string = string, Role extends string = string> {
  readonly closing: Id;
  readonly height: number;
  readonly at: Columns;
  /** The columns that stand in it. */
  readonly columns: readonly Role[];
  /** Where it says that the weights are not those of the place. */
  readonly check?: Role;
}

export type PrintedPart<Role extends string = string, Table = PrintedTable | PrintedClosing> =
  PrintedLine<Role> | PrintedBlock<Role, Table> | Table;

/** A form as it is printed, from the top to the bottom, between its title and the line to be signed. */
export interface PrintedForm<Role extends string = string, Id extends string = string, Table = PrintedTable> {
  /** What the sheet is called; one of several, for a project each, has the project's name behind it. */
  readonly sheet: string;
  /** The line above the title; the sheet's name unless told. */
  readonly marker?: string;
  /** Whether it is no part of the set that every unit hands in, and laid out only where it is asked for. */
  readonly onRequest?: true;
  /** Behind the year. */
  readonly title: string;
  /** Of the columns, in points. */
  readonly widths: readonly number[];
  /** The table whose heading each page repeats, with all that stands above it or by itself. */
  readonly repeats: Id;
  readonly repeatsTitle?: true;
  readonly parts: readonly PrintedPart<Role, Table>[];
}
