import type { Area, CellValue } from "../../core/grid/grid";
import type { CellStyle } from "../../core/grid/sheet-layout";
import type {
  ConditionalFormat,
  DefinedName,
  SheetSettings,
  StoredCell,
  Validation,
  WorkbookContent,
} from "./workbook-content";

export interface SheetInfo extends SheetSettings {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
}

/** What of a cell is to change; what is absent stays. A null style clears all looks. */
export interface CellChange {
  readonly value?: CellValue;
  readonly formula?: string | null;
  readonly style?: CellStyle | null;
}

/** Cell changes by absolute row and column. */
export type CellChanges = ReadonlyMap<number, ReadonlyMap<number, CellChange>>;

export type EngineEvent =
  | { readonly kind: "cells"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "added" | "deleted" | "activated"; readonly sheet: string }
  | { readonly kind: "selection"; readonly sheet: string; readonly area: Area };

/**
 * The workbook behind the bridge: sheets, cells, formulas and formats, headless or on the screen.
 * Sheets are named by id; a call with an id that is gone throws. Formulas are calculated after `settled`.
 */
export interface WorkbookEngine {
  sheets(): readonly SheetInfo[];
  addSheet(name: string): string;
  deleteSheet(sheet: string): void;
  changeSheet(sheet: string, change: Partial<SheetSettings>): Promise<void>;
  moveSheet(sheet: string, position: number): void;

  activeSheet(): string;
  activate(sheet: string): void;
  selection(): { readonly sheet: string; readonly area: Area };
  select(sheet: string, area: Area): void;
  /** True while the person types into a cell: Excel then refuses everything. */
  isEditing(): boolean;

  /** The smallest area around every cell of the sheet, or of an area, that holds a value (or, unless `valuesOnly`, a style), or null. */
  usedArea(sheet: string, valuesOnly: boolean, within?: Area): Area | null;
  /** The cell, or null where it is blank and has no style. */
  cell(sheet: string, row: number, column: number): StoredCell | null;
  write(sheet: string, changes: CellChanges): void;
  /** Whole rows or columns, counted from `first`; formulas, merges and formats move along. */
  insertLines(sheet: string, lines: "rows" | "columns", first: number, count: number): Promise<void>;
  deleteLines(sheet: string, lines: "rows" | "columns", first: number, count: number): Promise<void>;

  merges(sheet: string): readonly Area[];
  merge(sheet: string, areas: readonly Area[]): void;
  /** Takes apart every merged area that touches this one. */
  unmerge(sheet: string, area: Area): void;

  /** Points. */
  columnWidth(sheet: string, column: number): number;
  rowHeight(sheet: string, row: number): number;
  setColumnWidth(sheet: string, first: number, last: number, points: number): void;
  setRowHeight(sheet: string, first: number, last: number, points: number): void;
  isRowHidden(sheet: string, row: number): boolean;
  isColumnHidden(sheet: string, column: number): boolean;

  /** The strongest first. */
  conditionalFormats(sheet: string): readonly ConditionalFormat[];
  /** Adds it as the strongest, or replaces the one of the same id. */
  putConditionalFormat(sheet: string, format: ConditionalFormat): void;
  deleteConditionalFormat(sheet: string, id: string): void;

  validations(sheet: string): readonly Validation[];
  putValidation(sheet: string, validation: Validation): void;
  deleteValidation(sheet: string, id: string): void;

  names(): readonly DefinedName[];
  putName(name: DefinedName): void;
  deleteName(name: string): void;

  /** The custom XML parts by id; whoever holds it may change it. */
  readonly customXml: Map<string, string>;

  isProtected(): boolean;
  /** Resolves when no calculation is waiting or running. */
  settled(): Promise<void>;
  content(): WorkbookContent;
  onEvent(listener: (event: EngineEvent) => void): () => void;
  dispose(): void;
}
