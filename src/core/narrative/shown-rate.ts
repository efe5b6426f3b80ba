import type { Big } from "../values/big";
import { shownNumber } from "../values/shown";

/** A rate in percent as a sum prints it: 101.00% says that it was rounded, 10% that it was not. */
export function shownRate(percent: Big): string {
  return `${shownNumber(percent)}%`;
}
