import { halfWidth } from "./half-width";
import { remembered } from "./remembered";

/**
 * How two names of units, funds or projects relate. "short" is one inside the other (社会保险服务中心 for
 * 岳阳市岳阳楼区社会保险服务中心); "variant" is the same name misspelt (人力资源与/和社会保障局).
 */
export type NameRelation = "same" | "short" | "variant" | "different";

export function relateNames(one: string, other: string): NameRelation {
  const [a, b] = [bare(one), bare(other)];
  if (a === "" || b === "") return "different";
  if (a === b) return "same";
  if (withoutJoints(a) === withoutJoints(b)) return "variant";
  if (a.includes(b) || b.includes(a)) return Math.min(a.length, b.length) >= 3 ? "short" : "different";
  const [longer, shorter] = withoutJoints(a).length >= withoutJoints(b).length ? [a, b] : [b, a];
  const [x, y] = [withoutJoints(longer), withoutJoints(shorter)];
  if (x.endsWith(y) && y.length >= 4) return "variant";
  return oneSlip(a, b) ? "variant" : "different";
}

/** Whether two names mean the same thing, however it is written. */
export function namesMeet(one: string, other: string): boolean {
  return relateNames(one, other) !== "different";
}

/** A name without its code in the bureau's system (219001-, 51092324T000010263357-), brackets and punctuation. */
const bare = remembered((name) =>
  halfWidth(name)
    .replace(/^[\dA-Z]{3,}-/i, "")
    .replace(/\([^)]*\)|["“”'‘’《》·.,、;:：]/g, ""),
);

const withoutJoints = remembered((name) => name.replace(/[与和及暨]/g, ""));

/**
 * One letter left out of a long name; numerals and directions tell different names apart (第一小学, 城东街道). One letter
 * for another is no slip: 教育局 and 体育局, 民政局 and 财政局 are two bureaus.
 */
function oneSlip(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (short.length < 8) return false;
  let at = 0;
  while (long[at] === short[at]) at++;
  if (long.slice(at + 1) !== short.slice(at)) return false;
  return !/[\d零一二三四五六七八九十百东西南北中上下大小老新前后内外甲乙丙丁分]/.test(long[at] ?? "");
}

/** Whether two names can be of one unit: 楼区水利局 is 水利局 without its place, 教育局幼儿园 is not 教育局. */
export function isSameUnit(one: string, other: string): boolean {
  const relation = relateNames(one, other);
  if (relation !== "short") return relation !== "different";
  const [a, b] = [one, other].map((name) => bare(name).replace(/(?<=.{3})(本级|机关)$/, "")) as [string, string];
  return a.endsWith(b) || b.endsWith(a);
}

/** Whether one may be made of letters of the other: 区人社局 for 区人力资源和社会保障局. */
export function mayAbbreviate(one: string, other: string): boolean {
  const [short = "", long = ""] = [bare(one), bare(other)].sort((a, b) => a.length - b.length);
  let at = -1;
  return (
    short.length >= 3 &&
    short.at(-1) === long.at(-1) &&
    [...short].every((letter) => (at = long.indexOf(letter, at + 1)) >= 0)
  );
}
