import type { Big } from "./big";

/** A number as a message shows it: at most `places` decimals, rounded half up, without trailing zeros. */
export function shownNumber(value: Big, places = 2): string {
  return value.round(places).toFixed();
}

/** A fraction as a message shows it: 0.32888 -> "32.89%". */
export function shownPercent(fraction: Big, places = 2): string {
  return `${shownNumber(fraction.times(100), places)}%`;
}

/** A share as the sum that it comes of, to be redone by anyone: "148 ÷ 450 = 32.89%". The whole is not zero. */
export function shownShare(part: Big, whole: Big): string {
  return `${part.toFixed()} ÷ ${whole.toFixed()} = ${shownPercent(part.div(whole))}`;
}
