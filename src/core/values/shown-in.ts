import type { Cell } from "../grid/grid";
import { keptNumber, meantBy, shifted } from "./number-format";
import { percent } from "./unit";

/**
 * What a cell shows. A text shows itself, with what its format writes around it (300 in @"元" shows 300元). A number in a column too
 * narrow for it is shown as a wider one would.
 */
export function shownIn({ value, text, format }: Cell): string {
  if (typeof value === "string") {
    // Excel shows some long texts as #, and a format may hide a text that still counts.
    return format.includes("@") && text.trim() !== value.trim() && text.includes(value.trim()) ? text : value;
  }
  if (typeof value !== "number" || !Number.isFinite(value) || !/^#+$/.test(text)) return text;
  const { isDate, isPercent, shift, unit } = meantBy(format);
  if (isDate) return text;
  return shifted(keptNumber(String(value)), shift).toFixed() + (isPercent ? percent : unit).name;
}
