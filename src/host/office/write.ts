import type { CellContent } from "../../core/filling/edit";

/** The only texts that Excel stores as an error value; all other text stays text. */
const errorCodes = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** Queues the writing of a cell so that it holds exactly this, whatever Excel would rather make of it. */
export function write(range: Excel.Range, content: CellContent): void {
  const { value, formula, format } = content;
  if (formula !== null) {
    // In a cell formatted as text a formula would be stored as its letters.
    range.numberFormat = [["General"]];
    range.formulas = [[formula]];
  } else if (typeof value === "string" && value !== "" && !errorCodes.has(value)) {
    // As text first: elsewhere Excel turns "5%", "001" and "5月" into numbers and dates.
    range.numberFormat = [["@"]];
    range.values = [[asText(value)]];
  } else {
    range.numberFormat = [["General"]];
    range.values = [[value ?? ""]];
  }
  // Last, because a formula takes over the format of the cells that it refers to.
  range.numberFormat = [[format]];
}

/** The apostrophe keeps text text even when the person edits the cell later; Excel does not store it in the text. */
function asText(value: string): string {
  return /^[=+\-@']/.test(value) ? `'${value}` : value;
}
