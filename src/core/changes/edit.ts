import type { CellRef } from "../grid/address";
import type { CellValue } from "../grid/grid";

/** What a cell holds, as far as an edit can change it. */
export interface CellContent {
  readonly value: CellValue;
  /** With its leading "="; null for a plain value. Only ever set by us: text that a person typed never becomes a formula. */
  readonly formula: string | null;
  readonly format: string;
}

/** One change of one cell, with what it replaces: a value, so that it can be previewed, journalled and undone. */
export interface Edit extends CellRef {
  readonly before: CellContent;
  readonly after: CellContent;
}
