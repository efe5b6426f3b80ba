/** What stands in a Word document, in its order: as a person sees it once all tracked changes are taken over. */
export type Block = Paragraph | WordTable;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** The id of its style. */
  readonly style: string | null;
  /** The list that numbers it, as the paragraph itself says; `list` is null where it only changes the level of its style's. */
  readonly numbered: { readonly list: string | null; readonly level: number } | null;
  /** A page begins with it, or ends with it. */
  readonly breaks: "before" | "after" | null;
}

export interface WordTable {
  readonly kind: "table";
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Grid columns that the row leaves out at its left. */
  readonly skipped: number;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** How many grid columns it takes. */
  readonly span: number;
  /** Whether a merged area of several rows begins here or goes on. */
  readonly down: "begins" | "goes-on" | null;
  /** Whether it belongs to the cell before it, as old versions of Word merge cells of a row. */
  readonly joinsBefore: boolean;
  readonly blocks: readonly Block[];
}
