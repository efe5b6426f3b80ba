import type { Area } from "./grid";

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
  /** Excel's number format code. */
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

export type ComparisonOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "greaterThanOrEqual"
  | "lessThan"
  | "lessThanOrEqual";

/** What may be typed into an area, and what the person is told. */
export interface CellValidation {
  readonly areas: readonly Area[];
  readonly kind: "list" | "wholeNumber" | "decimal" | "textLength" | "date" | "custom";
  readonly operator?: ComparisonOperator;
  /** A number, a list "a,b,c", or a formula with its leading "=". */
  readonly operands: readonly string[];
  readonly ignoreBlanks: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
}

/** How a sheet is printed, in the terms and with the names of Office.js; margins are points. */
export interface PageSetup {
  readonly orientation?: "Portrait" | "Landscape";
  readonly paperSize?: string;
  readonly zoom?: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly margins?: Readonly<Partial<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>>;
  /** A1 address of the printed area. */
  readonly printArea?: string;
  /** Rows repeated on each page, e.g. "1:3". */
  readonly titleRows?: string;
  readonly headerFooter?: Readonly<Record<string, string>>;
}

/** A cell of a sheet that we lay out. */
export interface LayoutCell {
  readonly value: string | number | null;
  /** With its leading "="; null for a plain value. */
  readonly formula: string | null;
  readonly style: CellStyle;
  /** The cell of the same workbook that a click leads to, as 'Sheet'!A1; files alone have it. */
  readonly link?: string;
}

/** A sheet that we make: everything about it as plain data, the same for Excel and for a file. */
export interface SheetLayout {
  readonly name: string;
  /** By A1 address; blank cells without style are absent. */
  readonly cells: Readonly<Record<string, LayoutCell>>;
  readonly merges: readonly Area[];
  /** Points, by column or row counted from 0. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly validations: readonly CellValidation[];
  readonly page: PageSetup;
  /** How many rows stay in sight while the others are scrolled; files alone have it. */
  readonly frozenRows?: number;
  /** The table, its heads included, whose rows a person may filter; files alone have it. */
  readonly filtered?: Area;
}
