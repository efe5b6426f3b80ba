import type ExcelJS from "exceljs";

/** The colours of Office's own theme, by their number in a file. */
const theme = [
  "FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31",
  "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72",
]; // prettier-ignore

/** "#RRGGBB" of a colour in a file; undefined where it has none of its own. */
export function fromColour(colour: Partial<ExcelJS.Color> | undefined): string | undefined {
  if (colour?.argb) return `#${colour.argb.slice(-6).toUpperCase()}`;
  const base = colour?.theme === undefined ? undefined : theme[colour.theme];
  if (!base) return undefined;
  const tint = (colour as { tint?: number }).tint ?? 0;
  const parts = [0, 2, 4].map((at) => parseInt(base.slice(at, at + 2), 16));
  const tinted = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${tinted.map((part) => part.toString(16).padStart(2, "0")).join("").toUpperCase()}`; // prettier-ignore
}

/** A "#RRGGBB" as files keep it, without transparency. */
export function toColour(hex: string): { argb: string } {
  return { argb: `FF${hex.replace("#", "").toUpperCase()}` };
}
