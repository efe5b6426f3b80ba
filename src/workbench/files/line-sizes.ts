// A file counts a column's width in digits of the standard font, 7 pixels each, with 5 pixels around them.
const digit = 7;
const padding = 5;
const pixelsPerPoint = 96 / 72;

/** Points of a column whose width is counted in digits. */
export function columnPoints(digits: number): number {
  return Math.round(digits * digit + padding) / pixelsPerPoint;
}

/** A column's width in digits, to the 256th as files keep it. */
export function columnDigits(points: number): number {
  return Math.max(0, Math.round(((points * pixelsPerPoint - padding) / digit) * 256) / 256);
}
