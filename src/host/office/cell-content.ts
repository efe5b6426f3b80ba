import type { CellContent } from "../../core/changes/edit";
import type { CellValue } from "../../core/grid/grid";

/** A cell's content from the three arrays that Excel gives for a range. */
export function toContent(value: unknown, formula: unknown, format: unknown): CellContent {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return {
    value: toValue(value, isFormula),
    // A cell that holds the text "=1+1" gives that text as value and as formula; a real formula's result differs from it.
    formula: isFormula ? formula : null,
    format: typeof format === "string" ? format : "General",
  };
}

/** Whether a cell holds what it should: a formula counts by its text (its result changes with other cells), all else by value. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.format !== b.format) return false;
  if (a.formula !== null && b.formula !== null) return plain(a.formula) === plain(b.formula);
  return a.formula === b.formula && sameValue(a.value, b.value);
}

function toValue(value: unknown, isFormula: boolean): CellValue {
  if (typeof value === "number") return significant(value);
  if (typeof value === "string") return value === "" && !isFormula ? null : value;
  return typeof value === "boolean" ? value : null;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return significant(a) === significant(b);
  return a === b;
}

/** Excel shows and compares 15 digits; the binary rest is noise such as 0.30000000000000004. */
function significant(value: number): number {
  return Number(value.toPrecision(15));
}

/** Excel rewrites a formula that it stores: capitals, spaces, quotes round a sheet's name. */
function plain(formula: string): string {
  return formula.replace(/[\s']/g, "").toUpperCase();
}
