import type ExcelJS from "exceljs";
import type { CellValue } from "../../core/grid/grid";
import type { StoredCell } from "../engine/workbook-content";

/** Days from Excel's day 0 to 1970-01-01, in workbooks that count from 1900 and from 1904. */
const epoch = { from1900: 25_569, from1904: 24_107 };
const day = 86_400_000;
const errors = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"];

/** What a cell of a file stores: rich text as plain text, a link as its text, a date as its number. */
export function fromFileValue(cell: ExcelJS.Cell, from1904: boolean): Pick<StoredCell, "value" | "formula"> {
  const isFormula = Boolean(cell.formula);
  const value = plain(isFormula ? cell.result : cell.value, from1904);
  return { value, formula: isFormula ? `=${cell.formula}` : null };
}

/** A cell's content as a file keeps it. */
export function toFileValue({ value, formula }: Pick<StoredCell, "value" | "formula">): ExcelJS.CellValue {
  const stored = typeof value === "string" && errors.includes(value) ? { error: value } : value;
  if (formula === null) return stored as ExcelJS.CellValue;
  return { formula: formula.replace(/^=/, ""), ...(stored !== null && { result: stored }) } as ExcelJS.CellFormulaValue;
}

function plain(value: unknown, from1904: boolean): CellValue {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return value.getTime() / day + (from1904 ? epoch.from1904 : epoch.from1900);
  const { error, richText, text } = value as { error?: string; richText?: { text: string }[]; text?: unknown };
  if (error) return error;
  if (richText) return richText.map((run) => run.text).join("");
  return text === undefined ? null : plain(text, from1904);
}
