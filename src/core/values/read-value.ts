import { Big } from "./big";
import type { Cell } from "../grid/grid";
import { about } from "./about";
import { chineseNumber, numeral } from "./chinese-number";
import { halfWidth } from "./half-width";
import { keptNumber, meantBy, shifted } from "./number-format";
import { remembered } from "./remembered";
import { shownIn } from "./shown-in";
import { noUnit, percent, unitNamed, type Unit } from "./unit";
import type { Comparator, Value } from "./value";

const blank: Value = { kind: "blank" };
const notCalculated: Value = { kind: "unreadable", why: "not-calculated" };

/** What a cell says. Never throws: what cannot be understood is "words", what cannot be right is "unreadable". */
export function readValue(cell: Cell | null): Value {
  if (cell === null) return blank;
  if (cell.value === null) return cell.formula === null ? blank : notCalculated;
  if (typeof cell.value === "number") return readNumber(cell.value, cell.text, cell.format);
  if (typeof cell.value === "boolean") return { kind: "words", text: cell.text };
  return readText(shownIn(cell));
}

/** What a typed text says; the same text always gives the same value. */
export const readText = remembered((text) => parse(halfWidth(text)));

/**
 * A number cell: Excel keeps 15 significant digits, a percent format means hundredths, a date format a day. A format may
 * also count in thousands, or write a sign and a unit around the number ("≥"0"天"): they are read as they are shown.
 */
function readNumber(number: number, shown: string, format: string): Value {
  if (!Number.isFinite(number)) return { kind: "unreadable", why: "number" };
  if (format === "General" && shown === String(number) && !shown.includes("e")) return plainNumber(shown);
  const { isDate, isPercent, shift, unit } = meantBy(format);
  if (isDate) return { kind: "date", text: shown };
  const amount = shifted(keptNumber(String(number)), shift);
  const seen = readText(shown);
  const { comparator, unit: seenUnit, approximate } = seen.kind === "quantity" ? seen : { ...exact, unit };
  const places = /\.(\d+)/.exec(halfWidth(shown))?.[1]?.length ?? (/\d/.test(shown) ? 0 : amount.places);
  const step = stepOf(places);
  return { kind: "quantity", comparator, amount, unit: isPercent ? percent : seenUnit, step, approximate };
}

const exact = { comparator: null, approximate: false } as const;

/** A number that is shown as it is stored, which most are. */
const plainNumber = remembered((shown): Value => {
  const places = shown.split(".")[1]?.length ?? 0;
  return { kind: "quantity", ...exact, amount: keptNumber(shown), unit: noUnit, step: stepOf(places) };
});

const steps = Array.from({ length: 16 }, (_, places) => new Big(`1e-${places}`));

function stepOf(places: number): Big {
  return steps[Math.min(places, 15)] as Big;
}

const errorCell = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|GETTING_DATA)$/i;
const placeholder = /^([.。·…]{2,}|[xX×*_]{2,})$/;
/** What the printed form asks for, left in place of an answer: 对照年度目标，说明完成情况（100字以内）. */
const printedHint = /\(\d+字(?:以内|左右)\)/;
const notApplicable = /^(\/+|\\|暂?无|-+|[—―─]+|\/-|不适用|n\/?a|未涉及|不涉及)$/i;
const number = "[-+]?(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)";
/** m2 and m3 are the units that hold a digit. */
const quantityPattern = new RegExp(`^(${number})((?:[^\\d:]|m[23])*)$`);
const rangePattern = new RegExp(`^(${number})([^\\d:\\-~至到]*)[-~—至到](${number})([^\\d:]*)$`);
const ratioPattern = /^(\d+(?:\.\d+)?)[:比](\d+(?:\.\d+)?)$/;
const datePattern =
  /^(?:\d{4}年(?:度)?(?:\d{1,2}月)?(?:份)?(?:\d{1,2}[日号])?|\d{1,2}月份?(?:\d{1,2}[日号])?|(?:19|20)\d{2}[-/]\d{1,2}(?:[-/]\d{1,2})?|(?:19|20)\d{2}\.\d{1,2}(?:\.\d{1,2}|(?=\D))|每[年季月周日].*)(?:底|末|初|中旬|上旬|下旬)?(?:之?前|以前|前后|内|完成)*$/;

function parse(text: string): Value {
  if (text === "") return blank;
  if (errorCell.test(text)) return { kind: "unreadable", why: "error-cell" };
  if (placeholder.test(text) || printedHint.test(text)) return { kind: "placeholder" };
  if (notApplicable.test(text)) return { kind: "not-applicable" };
  if (datePattern.test(text)) return { kind: "date", text };
  // '100: a sign that makes Excel keep a number as text, and that other programs leave in it.
  const bare = text.replace(/^['’‘](?=[-+≥≤<>=]?[\d.])/, "").replace(/[。;,]+$/, "");
  // Most texts are words: none of the patterns of numbers is tried on them.
  return (digit.test(bare) ? parseNumber(bare) : null) ?? parseUnit(bare) ?? { kind: "words", text };
}

const digit = new RegExp(`[\\d${numeral}万]`);

function parseNumber(bare: string): Value | null {
  return parseRatio(bare) ?? parseMixedMoney(bare) ?? parseBetween(bare) ?? parseQuantity(bare) ?? parseRange(bare);
}

function parseRatio(text: string): Value | null {
  const [body, comparator] = cut(text, prefixes);
  const [, first = "", second = "0"] = ratioPattern.exec(body) ?? [];
  // 约1:3 is none: what is cut off must say how it bounds.
  if (Number(second) === 0 || (body !== text && comparator === null)) return null;
  return { kind: "ratio", comparator, antecedent: new Big(first), consequent: new Big(second) };
}

function parseUnit(text: string): Value | null {
  const unit = unitNamed(text);
  return unit && unit.name !== "" ? { kind: "unit", unit } : null;
}

const money: Readonly<Record<string, string>> = { 亿: "100000000", 万: "10000", 千: "1000", 百: "100" };

/** 1亿2000万元, 3万5千元: an amount in several units, larger before smaller, comes to 元. */
function parseMixedMoney(text: string): Value | null {
  if (!/^\d+(?:\.\d+)?[亿万千](?:\d+(?:\.\d+)?[亿万千百]?)+元$/.test(text)) return null;
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)([亿万千百]?)/g)].map(([, digits = "", power = ""]) => ({
    digits,
    scale: new Big(money[power] ?? "1"),
  }));
  if (parts.some(({ scale }, at) => at > 0 && scale.gte(parts[at - 1]?.scale ?? 0))) return null;
  const amount = parts.reduce((sum, { digits, scale }) => sum.plus(scale.times(digits)), new Big(0));
  return { kind: "quantity", ...exact, amount, unit: unitNamed("元") ?? noUnit, step: stepOf(0) };
}

const between = new RegExp(
  `^(?:(${number})([^\\d:≤<]*)[≤<](?:x|值|指标)?[≤<](${number})([^\\d:]*)|≥(${number})([^\\d:]*?)[且并和,，、;；]+≤(${number})([^\\d:]*))$`,
  "i",
);

/** 90%≤X≤95% and ≥95%且≤100% bound a value on both sides. */
function parseBetween(text: string): Value | null {
  const match = between.exec(text);
  if (!match) return null;
  const [, a, b, c, d, e, f, g, h] = match;
  return rangeOf(a ?? e ?? "", b ?? f ?? "", c ?? g ?? "", d ?? h ?? "");
}

function parseRange(text: string): Value | null {
  const match = rangePattern.exec(text);
  if (!match) return null;
  const [, low = "", lowUnit = "", high = "", highUnit = ""] = match;
  return rangeOf(low, lowUnit, high, highUnit);
}

function rangeOf(low: string, lowUnit: string, high: string, highUnit: string): Value | null {
  const unit = unitNamed(highUnit || lowUnit);
  if (!unit || (lowUnit !== "" && lowUnit !== highUnit)) return null;
  const [from, to] = [decimal(low), decimal(high)];
  return from.lte(to) ? { kind: "range", low: from, high: to, unit } : null;
}

const prefixes: readonly (readonly [RegExp, Comparator | null])[] = [
  [/^(?:≥|不[得能]?(?:低|少|小)于|至少|最少|最低|大于等于|大于或等于|达到|达)/, "≥"],
  [/^(?:≤|[不未][得能]?(?:高于|超过|多于|大于)|小于等于|小于或等于|控制在|最多|最高)/, "≤"],
  [/^(?:>|大于|高于|超过|多于|超|逾)/, ">"],
  [/^(?:<|小于|低于|少于|不到|不足)/, "<"],
  [/^(?:=|等于)/, "="],
  [new RegExp(`^(?:${about.before}|共计|共|合计|累计|实际|完成|已完成|¥)`), null],
];
const suffixes: readonly (readonly [RegExp, Comparator | null])[] = [
  [/(?:及以上|或以上|以上)$/, "≥"],
  [/(?:及以内|以内|之内|内|及以下|或以下|以下)$/, "≤"],
  [new RegExp(`(?:${about.behind}|整|完成|达标)$`), null],
];
/** 95%(含)以上: the bound itself belongs to it. */
const inclusive = /\(含[^()]*\)/;
/** 300余人, 20多万元: at least so many. */
const andMore = new RegExp(`^(${number}|[${numeral}万]+)[余多](?=\\D)`);

function parseQuantity(text: string): Value | null {
  let [body, comparator] = cut(text.replace(inclusive, ""), prefixes);
  if (/^[-+]?[\d零〇一二三四五六七八九十百千万亿两百分之点]/.test(body)) {
    const [inner, bound] = cut(body, suffixes);
    body = inner;
    comparator ??= bound;
  }
  if (inclusive.test(text)) comparator = withBound[comparator ?? "="] ?? comparator;
  if (andMore.test(body)) {
    body = body.replace(andMore, "$1");
    comparator ??= "≥";
  }
  const numeric = chineseNumber(body);
  const match = quantityPattern.exec(numeric);
  if (!match) return null;
  // 一般 and 二级 are words: only a number in digits may count something that we have no unit for.
  const unit = numeric === body ? openUnit(match[2] ?? "") : unitNamed(match[2] ?? "");
  if (!unit) return null;
  const amount = decimal(match[1] ?? "");
  const places = /\.(\d+)$/.exec(match[1] ?? "")?.[1]?.length ?? 0;
  return { kind: "quantity", comparator, amount, unit, step: stepOf(places), approximate: aboutSoMany.test(text) };
}

const aboutSoMany = new RegExp(`^(?:${about.before})|(?:${about.behind})$`);

const withBound: Readonly<Partial<Record<Comparator, Comparator>>> = { ">": "≥", "<": "≤" };

/** The first prefix or suffix that fits is cut off and gives the comparator. */
function cut(text: string, list: readonly (readonly [RegExp, Comparator | null])[]): [string, Comparator | null] {
  for (const [pattern, comparator] of list) if (pattern.test(text)) return [text.replace(pattern, ""), comparator];
  return [text, null];
}

/** A unit we know, or a short word behind a number, which then counts things of its own kind. */
function openUnit(text: string): Unit | null {
  const known = unitNamed(text.replace(/^\((.*)\)$/, "$1"));
  if (known) return known;
  // 元/人/月 counts a thing of its own kind as well; 元/人*月 and 元/人·月 are the same.
  if (
    !/^[\p{Script=Han}a-zA-Z]{1,4}(?:\/[\p{Script=Han}a-zA-Z]{1,4}[23]?(?:[/*·×][\p{Script=Han}a-zA-Z]{1,4}[23]?)?)?$/u.test(
      text,
    )
  )
    return null;
  return { name: text, base: text.replace(/[*·×]/, "/"), scale: new Big(1) };
}

function decimal(text: string): Big {
  return new Big(text.replace(/,/g, "").replace(/^\+/, ""));
}
