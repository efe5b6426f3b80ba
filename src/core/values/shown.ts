import type { Big } from "./big";

/** A number as a message shows it: exact, or rounded half up to `places` decimals, all of which then stand there: 3.30 for 3.2989. */
export function shownNumber(value: Big, places = 2): string {
  const rounded = value.round(places);
  const text = rounded.toFixed();
  if (rounded.eq(value)) return text;
  const missing = places - rounded.places;
  return missing > 0 ? `${text}${rounded.places === 0 ? "." : ""}${"0".repeat(missing)}` : text;
}

/** A fraction as a message shows it: 0.32888 -> "32.89%", 0.5 -> "50%". */
export function shownPercent(fraction: Big, places = 2): string {
  return `${shownNumber(fraction.times(100), places)}%`;
}

/** A share as the sum that it comes of, to be redone by anyone: "148 ÷ 450 = 32.89%". The whole is not zero. */
export function shownShare(part: Big, whole: Big): string {
  return `${part.toFixed()} ÷ ${inBrackets(whole)} = ${shownPercent(part.div(whole))}`;
}

/** A change as a share of what it changed: "592.76 ÷ 485 - 1 = 22.22%". What was before is not zero. */
export function shownChange(now: Big, before: Big): string {
  return `${now.toFixed()} ÷ ${inBrackets(before)} - 1 = ${shownPercent(now.minus(before).div(before))}`;
}

/** Numbers added up, each with its unit: "148万元 + 107.59万元 = 255.59万元". */
export function shownSum(parts: readonly Big[], unit = ""): string {
  const sum = parts.reduce((all, one) => all.plus(one));
  return `${parts.map((part, at) => (at === 0 ? part.toFixed() + unit : inBrackets(part, unit))).join(" + ")} = ${sum.toFixed()}${unit}`;
}

/** A number behind a sign: one below zero stands in brackets. */
function inBrackets(value: Big, unit = ""): string {
  const text = value.toFixed() + unit;
  return value.lt(0) ? `(${text})` : text;
}
