import type { CellContent } from "../../core/changes/edit";
import type { CellValue } from "../../core/grid/grid";
import { HostError } from "../host-error";
import type { Memory } from "./memory";

/** A cell of a range whose values, formulas and number formats were loaded. Rejects with "too-large" where Excel gave null in their place (office-js #6781). */
export function readContent(range: Excel.Range, row: number, column: number): CellContent {
  const { values, formulas, numberFormat } = range as Partial<
    Record<"values" | "formulas" | "numberFormat", unknown[][] | null>
  >;
  if (!values || !formulas || !numberFormat) throw new HostError("too-large", "");
  return toContent(values[row]?.[column], formulas[row]?.[column], numberFormat[row]?.[column]);
}

/** A cell's content from what Excel gives of its value, formula and number format. */
function toContent(value: unknown, formula: unknown, format: unknown): CellContent {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return {
    value: toValue(value, isFormula),
    // A cell that holds the text "=1+1" gives that text as value and as formula; a real formula's result differs from it.
    formula: isFormula ? formula : null,
    format: typeof format === "string" ? format : "General",
  };
}

/** Whether a cell still holds what it should, a number format also as Excel has rewritten it before. */
export function holds(found: CellContent, wanted: CellContent, { rewritten }: Memory): boolean {
  const format = found.format === rewritten.get(wanted.format) ? wanted.format : found.format;
  return sameContent({ ...found, format }, wanted);
}

/**
 * Whether a cell that was just written holds what was wanted. Excel rewrites number formats by region, $ to ￥ and dates
 * (office-js #590, #2824): that is no failure, and is remembered. It never makes "General" or text of them.
 */
export function isStored(found: CellContent, wanted: CellContent, { rewritten }: Memory): boolean {
  if (!sameContent({ ...found, format: wanted.format }, wanted)) return false;
  if (found.format === wanted.format) return true;
  if (found.format === "General" || found.format === "@") return false;
  rewritten.set(wanted.format, found.format);
  return true;
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
