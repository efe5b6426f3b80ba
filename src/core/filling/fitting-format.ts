import { isMoney, unitNamed, type Unit } from "../values/unit";

/** A rate keeps a percent format of the cell's own, else shows two decimals. */
export function percentFormat(format: string): string {
  return codes(format).includes("%") ? format : "0.00%";
}

/**
 * A number keeps the cell's own format, but for one that would show it as text, as a rate, as a date, or as so much money
 * (0"万元") where it is none or counts in another unit.
 */
export function numberFormat(format: string, money?: Unit): string {
  const plain = codes(format);
  const isDate = /[ymdhs]/i.test(plain) && !/general/i.test(plain);
  const unit = unitNamed(/"([^"]*)"/.exec(format)?.[1] ?? "");
  const isOtherMoney = unit !== null && isMoney(unit) && unit.name !== money?.name;
  return plain === "@" || plain.includes("%") || isDate || isOtherMoney ? "General" : format;
}

/** The format without what it only prints: quoted text, escaped signs, colours. */
function codes(format: string): string {
  return format.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/g, "");
}
