import { Big } from "./big";
import { about } from "./about";
import { chineseNumber, numeral } from "./chinese-number";
import { noUnit, percent, unitNamed, type Unit } from "./unit";

/** A number that stands somewhere in a text, with the unit behind it. */
export interface QuantityIn {
  /** Where the number begins and where its unit ends, in the text that was asked about. */
  readonly start: number;
  readonly end: number;
  /** In `unit`: 6446.6 for 6446.6万元. */
  readonly amount: Big;
  /** `noUnit` where none that we know stands behind the number. */
  readonly unit: Unit;
  /** One unit of the last digit that is written, in `unit`. */
  readonly step: Big;
  /** About so many: 约300人, 300余人, 95%左右. */
  readonly approximate: boolean;
  /** Written in Chinese numerals (七个股室), which may be no more than an article (一个). */
  readonly inWords: boolean;
}

const digits = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d,])|\\d+(?:\\.\\d+)?";
const found = new RegExp(
  `(?<money>\\d+(?:\\.\\d+)?亿\\d+(?:\\.\\d+)?万(?=元)|\\d+(?:\\.\\d+)?万\\d+(?:\\.\\d+)?(?=元))|(?<digits>${digits})|百分之(?:[${numeral}]+(?:点[${numeral}]+)?)|(?<words>[${numeral}]+)`,
  "g",
);
const moreThan = /^\s*[余多](?=\s*[\p{Script=Han}])/u;
/** 300万余元 */
const insideUnit = /^\s*([万亿])[余多]元/;
const aboutBefore = new RegExp(`(?:${about.before})\\s*$`);
const aboutBehind = new RegExp(`^\\s*(?:${about.behind})`);

/**
 * The numbers in a text, cell or prose, in their order. Dates, years, ordinals (第3), ranges (3-5期), the numbers of documents
 * (〔2018〕34号) and of points (1.、(2)) count nothing and are left out. Widths are normalised by the caller (NFKC).
 */
export function quantitiesIn(text: string): QuantityIn[] {
  const quantities: QuantityIn[] = [];
  for (const match of text.matchAll(found)) {
    const before = text.slice(0, match.index);
    const behind = text.slice(match.index + match[0].length);
    const one = match.groups?.words === undefined ? inDigits(match, before, behind) : inNumerals(match, before, behind);
    if (one) quantities.push(one);
  }
  return quantities;
}

function inDigits(match: RegExpExecArray, before: string, behind: string): QuantityIn | null {
  const [whole] = match;
  if (isPartOfAnother(whole, before, behind)) return null;
  const percentage = whole.startsWith("百分之");
  const shape = match.groups?.money === undefined ? null : mixedMoney(whole);
  const written = (percentage ? chineseNumber(whole).replace("%", "") : (shape ?? whole)).replace(/,/g, "");
  const more = moreThan.exec(behind)?.[0] ?? "";
  const { unit, length } = percentage ? { unit: percent, length: 0 } : unitAt(behind.slice(more.length));
  const places = shape === null ? (/\.(\d+)$/.exec(written)?.[1]?.length ?? 0) : 0;
  const approximate =
    more !== "" ||
    insideUnit.test(behind) ||
    aboutBefore.test(before) ||
    aboutBehind.test(behind.slice(more.length + length));
  const end = match.index + whole.length + (length > 0 ? more.length + length : 0);
  return {
    ...{ start: match.index, end, amount: new Big(written), unit, step: new Big(`1e-${String(places)}`) },
    ...{ approximate, inWords: false },
  };
}

/** 七个, 三十二名, 两项: a numeral counts only before a unit, and what is left of one is a word (一般, 统一, 十五字方针). */
function inNumerals(match: RegExpExecArray, before: string, behind: string): QuantityIn | null {
  const [whole] = match;
  if (/[第\d.〔(-]$|(?:统|唯|专|单|同|万)$/.test(before)) return null;
  const { unit, length } = unitAt(behind);
  if (!isCounter.test(unit.name)) return null;
  const amount = new Big(chineseNumber(`${whole}个`).replace(/\D+$/, "") || 0);
  const end = match.index + whole.length + length;
  return { start: match.index, end, amount, unit, step: new Big(1), approximate: false, inWords: true };
}

/** Words such as 年, 级, 次 behind a numeral more often name than count. */
const isCounter = /^(?:个|名|家|项|所|处|人|户|件|台|辆|套|万元|亿元|元)$/;

/** 1亿2000万, 3万5000: the money before 元 in 元, the larger unit first. */
function mixedMoney(text: string): string | null {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)([亿万]?)/g)];
  const scale: Readonly<Record<string, number>> = { 亿: 1e8, 万: 1e4 };
  const sum = parts.reduce((all, [, n = "0", power = ""]) => all.plus(new Big(n).times(scale[power] ?? 1)), new Big(0));
  return sum.toFixed();
}

const dateBehind = /^\s*(?:年|月|日|号|时\d|点\d)/;

/** Whether a number is a piece of a date, a range, an ordinal, a code or the number of a document or a point. */
function isPartOfAnother(number: string, before: string, behind: string): boolean {
  if (/[第\d.〔〕[\]A-Za-z]\s*$|\d\s*[-~—至到/]\s*$/.test(before)) return true;
  if (/^\s*(?:[-~—至到]\s*\d|\/\d|〕)/.test(behind)) return true;
  if (dateBehind.test(behind) && /^(?:(?:19|20)\d{2}|\d{1,2})$/.test(number)) return true;
  if (/^\d{1,2}$/.test(number) && /^[.、)]/.test(behind) && /(?:^|[\n;；:：。(])\s*$/.test(before)) return true;
  // 0730-3103108 and 53090000722201000 are no amounts.
  return /^\d{7,}$/.test(number) && !/^\s*(?:[余多]?\s*(?:[万亿]?元|[万亿]|人|户))/.test(behind);
}

/** The longest unit that a text begins with, and its length; `noUnit` where a word or nothing follows. */
function unitAt(text: string): { readonly unit: Unit; readonly length: number } {
  const open = /^\s*/.exec(text)?.[0].length ?? 0;
  const words = /^(?:[%‰]|[\p{Script=Han}a-zA-Z]{1,5}[23]?)/u.exec(text.slice(open))?.[0] ?? "";
  const plain = words.replace(insideUnit, "$1元");
  const dropped = words.length - plain.length;
  for (let length = Math.min(plain.length, 5); length > 0; length--) {
    const unit = unitNamed(plain.slice(0, length));
    if (unit) return { unit, length: open + length + dropped };
  }
  return { unit: noUnit, length: 0 };
}
