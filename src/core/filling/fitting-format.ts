import { meantBy } from "../values/number-format";
import { isMoney, type Unit } from "../values/unit";

/** A rate keeps a percent format of the cell's own, else shows two decimals. */
export function percentFormat(format: string): string {
  return meantBy(format).isPercent ? format : "0.00%";
}

/**
 * A number keeps the cell's own format, but for one that would show it as text, as a rate, as a date, or as so much money
 * (0"万元") where it is none or counts in another unit.
 */
export function numberFormat(format: string, money?: Unit): string {
  const { isText, isPercent, isDate, unit } = meantBy(format);
  const isOtherMoney = isMoney(unit) && unit.name !== money?.name;
  return isText || isPercent || isDate || isOtherMoney ? "General" : format;
}
