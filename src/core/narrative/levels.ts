import { insideName } from "./claims";
import { indexOfSign, aQuantity } from "./marked";

/** The text of a sentence outside its brackets, or inside one pair of them. */
export interface Level {
  readonly text: string;
  /** The number right before the brackets; null outside of them, or where none stands there. */
  readonly before: number | null;
}

const pointInBrackets = /\(\d{1,2}\)|(?<=^|[；：。，])\d{1,2}[.、](?!\d)|(?<=^|[；：。，])[一二三四五六七八九十]是/g;

/** The sign that stands in a level where a point of a list began: （1）, 2、, 三是. */
export const point = "\u0001";

/** A marked sentence level by level: what brackets add is read by itself, for it is no sibling of what stands outside. */
export function levelsOf(signed: string): Level[] {
  const text = signed.replace(pointInBrackets, point).replace(insideName, "");
  const outside: string[] = [];
  const levels: Level[] = [];
  let inner: string[] | null = null;
  let depth = 0;
  let before: number | null = null;
  for (const letter of text) {
    if (letter === "(") {
      if (depth++ === 0) {
        inner = [];
        const last = outside.at(-1) ?? "";
        before = new RegExp(aQuantity).test(last) ? indexOfSign(last) : null;
        continue;
      }
    } else if (letter === ")" && depth > 0) {
      if (--depth === 0) {
        levels.push({ text: (inner ?? []).join(""), before });
        inner = null;
        continue;
      }
    }
    (inner ?? outside).push(letter);
  }
  return [{ text: outside.join("") + (inner ?? []).join(""), before: null }, ...levels];
}
