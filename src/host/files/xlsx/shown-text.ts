import { format, isDateFormat } from "numfmt";
import type { CellValue } from "../../../core/grid/grid";

/** Serial days between the two calendars that a workbook may count from. */
const from1904 = 1462;

/** What a cell shows: its value in its number format. A format that cannot be read shows the value plainly. */
export function shownText(value: CellValue, code: string, countsFrom1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && (code === "General" || code === "@")) return value;
  if (typeof value === "number" && code === "General" && isShort(value)) return String(value);
  try {
    const shift = countsFrom1904 && typeof value === "number" && isDateFormat(code) ? from1904 : 0;
    return format(code, typeof value === "number" ? value + shift : value, { throws: true }).trim();
  } catch {
    return String(value);
  }
}

/** Whether a number without a format shows all its digits: few, and none of them behind a row of zeros. */
function isShort(value: number): boolean {
  return String(value).length <= 10 && (value === 0 || Math.abs(value) >= 0.001);
}
