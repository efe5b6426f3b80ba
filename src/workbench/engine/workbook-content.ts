import type { Area, CellValue } from "../../core/grid/grid";

/** How a border is drawn, by the names that .xlsx files use. */
export type LineStyle =
  | "thin"
  | "hair"
  | "dotted"
  | "dashed"
  | "dashDot"
  | "dashDotDot"
  | "double"
  | "medium"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot"
  | "thick";

export interface BorderLine {
  readonly line: LineStyle;
  /** "#RRGGBB" */
  readonly color: string;
}

export type Edge = "top" | "bottom" | "left" | "right";
export type HorizontalAlignment = "left" | "center" | "right" | "justify" | "distributed";
export type VerticalAlignment = "top" | "center" | "bottom";

/** How a cell looks; what is absent is the default of the workbook. Colours are "#RRGGBB", sizes points. */
export interface CellStyle {
  readonly format?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly borders?: Readonly<Partial<Record<Edge, BorderLine>>>;
  /** True where a protected sheet still lets the person type. */
  readonly unlocked?: boolean;
}

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

export type ComparisonOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "greaterThanOrEqual"
  | "lessThan"
  | "lessThanOrEqual";

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

export type ValidationKind = "list" | "wholeNumber" | "decimal" | "textLength" | "date" | "custom";

/** What may be typed into an area, and what the person is told. */
export interface Validation {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly kind: ValidationKind;
  readonly operator?: ComparisonOperator;
  /** A number, a list "a,b,c", or a formula with its leading "=". */
  readonly operands: readonly string[];
  readonly ignoreBlanks: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: { readonly style: "stop" | "warning" | "information"; readonly title: string; readonly message: string };
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** How a sheet is printed, in the terms and with the names of Office.js; margins are points. */
export interface PageSetup {
  readonly orientation?: "Portrait" | "Landscape";
  readonly paperSize?: string;
  readonly zoom?: { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly margins?: Readonly<Partial<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>>;
  /** A1 address of the printed area. */
  readonly printArea?: string;
  /** Rows repeated on each page, e.g. "1:3". */
  readonly titleRows?: string;
  readonly headerFooter?: Readonly<Record<string, string>>;
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
