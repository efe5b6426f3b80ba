import type { Area, CellValue } from "../../core/grid/grid";
import type { CellStyle, CellValidation, ComparisonOperator, PageSetup } from "../../core/grid/sheet-layout";

/** What a cell stores. An error is its code as text, e.g. "#DIV/0!". */
export interface StoredCell {
  readonly value: CellValue;
  /** With its leading "="; null for a plain value. */
  readonly formula: string | null;
  readonly style: CellStyle;
  readonly note?: string;
}

/** The looks that a conditional format lays over a cell. */
export interface ConditionalStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export type ConditionalRule =
  | { readonly kind: "custom"; readonly formula: string; readonly style: ConditionalStyle }
  | {
      readonly kind: "cellValue";
      readonly operator: ComparisonOperator;
      readonly operands: readonly number[];
      readonly style: ConditionalStyle;
    };

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
}

/** What may be typed into some areas of a sheet that is open. */
export interface Validation extends CellValidation {
  readonly id: string;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** What a sheet may have been protected with leave to do. */
export type ProtectionLeave = "formatCells" | "insertRows" | "deleteRows";

/** Cells that Excel moves as a whole or not at all. */
export interface Block {
  readonly kind: "table" | "filter" | "array";
  readonly area: Area;
}

/** What is said of a sheet as a whole. */
export interface SheetSettings {
  readonly name: string;
  readonly visibility: Visibility;
  /** "#RRGGBB", or "" for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly protected: boolean;
  /** What the person may do all the same while it is protected; nothing where it does not say. */
  readonly allows?: readonly ProtectionLeave[];
  readonly blocks?: readonly Block[];
  readonly page: PageSetup;
}

/** A whole sheet as plain data. */
export interface SheetContent extends SheetSettings {
  /** By A1 address; blank cells without style are absent. */
  readonly cells: Readonly<Record<string, StoredCell>>;
  readonly merges: readonly Area[];
  /** Points, by column or row counted from 0; what is absent has the standard size. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
}

export interface DefinedName {
  readonly name: string;
  /** What it stands for, with its leading "=". */
  readonly formula: string;
  /** The sheet it belongs to, or null for the workbook. */
  readonly sheet: string | null;
}

/** A workbook as plain data: what is opened, saved and compared in tests. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  /** Name of the sheet in front. */
  readonly active: string;
  readonly protected: boolean;
  readonly names: readonly DefinedName[];
  /** The custom XML parts, where add-ins keep what is no sheet's business. */
  readonly customXml: readonly string[];
}

/** A sheet with nothing in it. */
export function emptySheet(name: string): SheetContent {
  return {
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    frozenRows: 0,
    frozenColumns: 0,
    protected: false,
    page: {},
    cells: {},
    merges: [],
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    conditionalFormats: [],
    validations: [],
  };
}
