import type { Big } from "../values/big";

/** A rate in percent as a sum prints it, with two decimals where it has any: 101.00% says that it was rounded, 10% that not. */
export function shownRate(percent: Big): string {
  if (percent.eq(percent.round(1))) return `${percent.toFixed()}%`;
  const [whole = "", places = ""] = percent.round(2).toFixed().split(".");
  return `${whole}.${places.padEnd(2, "0")}%`;
}
