import { ExcelError } from "./excel-error";
import { numfmt } from "../engine/univer";
import type { CellValue } from "../../core/grid/grid";
import type { CellStyle } from "../../core/grid/sheet-layout";
import type { CellChange } from "../engine/workbook-engine";
import type { Session } from "./session";

const errors = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;

/**
 * What writing a value into a cell does, as if a person in the USA had typed it, whatever the region (office-js #1559,
 * reference of `Range.values`): "=…" is a formula, "'…" is text, "12%" is 0.12 and formats the cell. Null leaves the
 * cell alone, as in Excel.
 */
export function typedChange(raw: unknown, style: CellStyle, session: Session): CellChange | null {
  if (raw === null || raw === undefined) return null;
  if (typeof raw === "number" || typeof raw === "boolean") return { value: raw, formula: null };
  if (typeof raw !== "string") throw new ExcelError("InvalidArgument");
  if (raw === "") return { value: null, formula: null };
  if (raw.startsWith("'")) return { value: raw.slice(1), formula: null };
  if (style.format === "@") return { value: raw, formula: null };
  if (raw.startsWith("=") && raw.length > 1) return { value: null, formula: raw };
  const parsed = numfmt.parseValue(raw.trim());
  if (!parsed && /^[+-]./.test(raw) && session.does("signs-are-formulas")) return { value: null, formula: `=${raw}` };
  if (!parsed) return { value: raw, formula: null };
  const value = parsed.v as CellValue;
  const format = parsed.z && (style.format ?? "General") === "General" ? parsed.z : null;
  return { value, formula: null, ...(format && { style: { ...style, format } }) };
}

/** What a cell shows for a value in a number format. */
export function shownText(value: CellValue, format = "General"): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return numfmt.format(format, value);
  } catch {
    return String(value);
  }
}

/** Excel's name for the kind of value. */
export function valueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return errors.test(value) ? "Error" : "String";
}
