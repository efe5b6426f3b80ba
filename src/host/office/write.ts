import type { CellContent } from "../../core/changes/edit";
import type { CellValue } from "../../core/grid/grid";

/** The only texts that Excel stores as an error value; all other text stays text. */
const errorCodes = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** Queues the writing of a cell so that it holds exactly this, whatever Excel would rather make of it. */
export function write(range: Excel.Range, { value, formula, format }: CellContent): void {
  const isText = formula === null && isPlainText(value);
  // As text first: elsewhere Excel turns "5%", "001" and "5月" into numbers and dates. All else as General first:
  // in a cell formatted as text a formula would be stored as its letters.
  range.numberFormat = [[isText ? "@" : "General"]];
  setContent(range, value, formula, /^[=+\-@']/);
  // Last, because a formula takes over the format of the cells that it refers to.
  range.numberFormat = [[format]];
}

/** The same on a protected sheet, which lets the person's unlocked cells be filled but no format be touched. */
export function writeUnformatted(range: Excel.Range, { value, formula }: CellContent): void {
  setContent(range, value, formula, /^/);
}

function setContent(range: Excel.Range, value: CellValue, formula: string | null, needsApostrophe: RegExp): void {
  if (formula !== null) range.formulas = [[formula]];
  // The apostrophe keeps text text even when the person edits the cell later; Excel does not count it as text.
  else if (isPlainText(value) && needsApostrophe.test(value)) range.values = [[`'${value}`]];
  else range.values = [[value ?? ""]];
}

function isPlainText(value: CellValue): value is string {
  return typeof value === "string" && value !== "" && !errorCodes.has(value);
}
