import type { Profile } from "../places/profile";
import type { PrintedClosing, PrintedForm, PrintedTable } from "./printed/printed-form";

/**
 * The labels that mean one thing, the printed form's own first unless the words say which it is. They match whole cells, whatever the spacing, width,
 * numbering (1、), year, bracketed remark or closing colon; "*" stands for any text.
 */
export type Labels = readonly string[];

/** What an annex is, for the rules that are about more than one: "evaluation" has money, indicators and 100 points. */
export type Family = "registry" | "base-data" | "evaluation" | "whole" | "project";

/** What a cell holds: a blank form asks for it, shows it and has Excel check it by that. */
export type Holds =
  | "name"
  | "words"
  | "prose"
  | "amount"
  | "count"
  | "area"
  | "weight"
  | "score"
  /** A target, and what it came to: as the indicator's heading has it, a number, a share or a degree. */
  | "target"
  | "actual"
  /** A share of two other cells. */
  | "rate"
  /** A serial number. */
  | "serial";

/** How a value beside (or, behind a colon, inside) its label is read. */
interface FieldStructure<Role extends string> {
  readonly holds: Holds;
  /** The breakdown it is a part of; such fields stand among the rows of a table, each beside or inside its label. */
  readonly breakdown?: "bySource" | "byNature";
  /** Whether it counts above the tables only: further down the label means something else. */
  readonly above?: true;
  /** The role it is read as where no label of that role stands; its own labels count before a colon, above the tables. */
  readonly standsFor?: Role;
  /** A person answers here when evaluating: always, or only where there is something to say. */
  readonly answer?: "always" | "occasional";
}

/** A label as the form of the ministry prints it, and as others do. */
interface Worded {
  readonly labels: Labels;
  readonly printed: string;
}

export interface DefinedField<Role extends string = string> extends FieldStructure<Role>, Worded {
  readonly role: Role;
}

export interface DefinedColumn<Role extends string = string> extends Worded {
  readonly role: Role;
  readonly holds: Holds;
  /** A column that it never stands before: a heading of the whole block may use its words at the left. */
  readonly behind?: Role;
}

/** How a row that the form prints stands to the others. */
interface RowStructure<Key extends string> {
  /** The row it is a part of. */
  readonly partOf?: Key;
  /** Whether it heads rows of the unit's own (one project a line). */
  readonly open?: boolean;
  /** Often stays blank: it counts as one to be filled in only once something is typed. */
  readonly occasional?: boolean;
}

export interface DefinedRow<Key extends string = string> extends RowStructure<Key>, Worded {
  readonly key: Key;
}

/** What describes a table whichever words it is printed in. */
interface TableTraits<Id extends string, Role extends string> {
  readonly id: Id;
  /** How many of the columns a row must name to be this table's heading. */
  readonly evidence: number;
  /**
   * Where a row can be added: at the list's end, under each of its headings, behind the parts of the total, or under each
   * row that heads rows of the unit's own. A table that does not say so keeps its rows.
   */
  readonly grows?: "at-end" | "under-headings" | "parts" | "open-rows";
  /** Columns of which a row of the list fills one, if it is one of its things at all. */
  readonly essential?: readonly Role[];
  /** Columns whose text heads the rows below it until the next text. */
  readonly carriedDown?: readonly Role[];
  /** Columns that are carried down too where they stand left of another: a unit before its funds. */
  readonly carriedBefore?: { readonly [One in Role]?: Role };
  /** Columns whose text, in a cell that is merged over several rows, is said of each of them. */
  readonly sharedDown?: readonly Role[];
  /**
   * Columns in which a person answers when evaluating; its amounts, counts and areas unless told. What is printed or was
   * planned before (names, targets, weights) is none.
   */
  readonly answers?: readonly Role[];
  /** Often stays blank as a whole: it counts as one to be filled in only once something is typed. */
  readonly occasional?: boolean;
}

/** A block of cells under a row of column headings. */
export interface DefinedTable<
  Id extends string = string,
  Role extends string = string,
  Key extends string = string,
> extends TableTraits<Id, Role> {
  readonly columns: readonly DefinedColumn<Role>[];
  readonly answers: readonly Role[];
  /** The rows that the form prints, by their labels; a table without them is a list, one thing a row. */
  readonly rows?: readonly DefinedRow<Key>[];
  /** Rows that sum up the items above them under one heading of a list. */
  readonly subtotals?: Labels;
  /** The row of totals that a list ends with. */
  readonly closing?: Labels;
}

/** A table's columns and rows in the order in which it is described; the words for them stand in words/. */
interface TableStructure<Id extends string, Role extends string, Key extends string> extends TableTraits<
  Id,
  NoInfer<Role>
> {
  readonly columns: { readonly [One in Role]: Holds };
  readonly behind?: { readonly [One in NoInfer<Role>]?: NoInfer<Role> };
  readonly rows?: { readonly [One in Key]: RowStructure<NoInfer<Key>> };
}

interface TableWords<Role extends string, Key extends string> {
  readonly columns: Readonly<Record<Role, Labels>>;
  readonly rows?: Readonly<Record<Key, Labels>>;
  /** The printed label where it is not the first: the first tells the role even from others, as 执行率权重 does and 分值 does not. */
  readonly printed?: Readonly<Partial<Record<Role | Key, string>>>;
  readonly subtotals?: Labels;
  readonly closing?: Labels;
}

/** What a person measures: not planned before, not printed, and no share of other cells. */
const measured: readonly Holds[] = ["amount", "count", "area"];

/** Describes a table by its structure and the words for it; a role or row that the structure does not have does not compile. */
export function defineTable<const Id extends string, const Role extends string, const Key extends string = never>(
  { columns, behind, rows, ...traits }: TableStructure<Id, Role, Key>,
  words: TableWords<NoInfer<Role>, NoInfer<Key>>,
): DefinedTable<Id, Role, Key> {
  const held = Object.entries(columns) as [Role, Holds][];
  const described = rows && (Object.entries(rows) as [Key, RowStructure<Key>][]);
  const worded = (of: Role | Key, labels: Labels = []) => ({
    labels,
    printed: words.printed?.[of] ?? labels[0] ?? "",
  });
  return {
    ...traits,
    answers: traits.answers ?? held.flatMap(([role, holds]) => (measured.includes(holds) ? [role] : [])),
    columns: held.map(([role, holds]) => {
      const first = behind?.[role];
      return { role, holds, ...worded(role, words.columns[role]), ...(first && { behind: first }) };
    }),
    ...(described && { rows: described.map(([key, row]) => ({ key, ...worded(key, words.rows?.[key]), ...row })) }),
    ...(words.subtotals && { subtotals: words.subtotals }),
    ...(words.closing && { closing: words.closing }),
  };
}

/** A table as a form prints it, with the row of totals that may end it. */
export type PrintedIn<Table> =
  Table extends DefinedTable<infer Id, infer Role, infer Key>
    ? PrintedTable<Id, Role, Key> | PrintedClosing<Id, Role>
    : never;

/** What a form prints in the place of its tables' own printed labels. */
type PrintedWords<Table extends DefinedTable> = {
  readonly [Id in Table["id"]]?: { readonly [Of in WordedIn<Extract<Table, { id: Id }>>]?: string };
};
type WordedIn<Table> = Table extends DefinedTable<string, infer Role, infer Key> ? Role | Key : never;

/** A cell that follows from others in one of these tables. */
export type DerivedIn<Table> =
  Table extends DefinedTable<infer Id, infer Role, infer Key> ? DerivedAt<Id, Role, Key> : never;

/** A cell that follows from others: one expression serves the check, the fill and the template. */
export interface DerivedAt<Id extends string, Role extends string, Key extends string> {
  readonly table: Id;
  /** The row's key, "closing" or "subtotal"; absent: every row of the list. */
  readonly row?: Key | "closing" | "subtotal";
  /** Every row but this one, each by itself. */
  readonly besides?: Key;
  readonly column: Role;
  /** What it follows from (see judging/expression), by the numbers of a place where those decide. */
  readonly expression: string | ((place: Profile) => string);
  readonly shown: "percent" | "score" | "amount";
  /** A blank is no fault: the cell may be left to its parts. */
  readonly optional?: boolean;
  /** The parts need not be all there is (其中): their sum is only offered where nothing is typed. */
  readonly partial?: boolean;
}

/** A form, described once: read, checked, filled and laid out from here. */
export interface DefinedForm<
  Kind extends string = string,
  Role extends string = string,
  Table extends DefinedTable = DefinedTable,
> {
  /** The name that the command line and the JSON use. */
  readonly kind: Kind;
  readonly families: readonly Family[];
  readonly titles: Labels;
  readonly fields: readonly DefinedField<Role>[];
  readonly tables: readonly Table[];
  readonly derived: readonly DerivedIn<Table>[];
  readonly printed: PrintedForm<Role, Table["id"], PrintedIn<Table>>;
  /** By table and by column or row: what this form prints there. */
  readonly printedWords: { readonly [Id in string]?: { readonly [Of in string]?: string } };
}

interface FormStructure<Kind extends string, Role extends string, Table extends DefinedTable> {
  readonly kind: Kind;
  readonly families: readonly Family[];
  readonly fields: { readonly [One in Role]: FieldStructure<NoInfer<Role>> };
  readonly tables: readonly Table[];
  readonly derived: readonly DerivedIn<NoInfer<Table>>[];
  readonly printed: PrintedForm<NoInfer<Role>, NoInfer<Table>["id"], PrintedIn<NoInfer<Table>>>;
}

interface FormWords<Role extends string, Table extends DefinedTable> {
  readonly titles: Labels;
  readonly fields: Readonly<Record<Role, Labels>>;
  readonly printed?: PrintedWords<Table>;
}

/** Describes a form; a derived cell of a table, row or column that its tables do not have does not compile. */
export function defineForm<const Kind extends string, const Role extends string, const Table extends DefinedTable>(
  { fields, ...form }: FormStructure<Kind, Role, Table>,
  words: FormWords<NoInfer<Role>, NoInfer<Table>>,
): DefinedForm<Kind, Role, Table> {
  const described = Object.entries(fields) as [Role, FieldStructure<Role>][];
  return {
    ...form,
    titles: words.titles,
    fields: described.map(([role, field]) => {
      const labels = words.fields[role];
      return { role, labels, printed: labels[0] ?? "", ...field };
    }),
    printedWords: words.printed ?? {},
  };
}
