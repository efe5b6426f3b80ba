import { decimal, type Fraction } from "./fraction";

/** What a number is counted in: what it measures ("" for a bare number or a share), and how many of that one unit is. */
interface Measure {
  readonly of: string;
  readonly size: Fraction;
}

const sizes: Readonly<Record<string, string>> = {
  百: "100",
  千: "1000",
  万: "10000",
  百万: "1000000",
  千万: "10000000",
  亿: "100000000",
};

/** Words for one thing, and how many of it they are. */
const same: Readonly<Record<string, readonly [of: string, size: string]>> = {
  "%": ["", "0.01"],
  百分比: ["", "0.01"],
  百分点: ["", "0.01"],
  个百分点: ["", "0.01"],
  "‰": ["", "0.001"],
  名: ["人", "1"],
  日: ["天", "1"],
  号: ["天", "1"],
  个工作日: ["工作日", "1"],
  m2: ["平方米", "1"],
  "m²": ["平方米", "1"],
  "㎡": ["平方米", "1"],
  平米: ["平方米", "1"],
  公顷: ["平方米", "10000"],
  公里: ["米", "1000"],
  千米: ["米", "1000"],
  吨: ["千克", "1000"],
  公斤: ["千克", "1"],
};

/** What a unit's name says; null for what is none: a comparator, a word with a sign in it. */
export function measureOf(name: string): Measure | null {
  if (name === "") return { of: "", size: decimal("1") };
  if (/[≥≤<>＜＞≠~～\-+×÷=“”"'()（）,，。;；、\s]/u.test(name)) return null;
  const known = same[name];
  if (known) return { of: known[0], size: decimal(known[1]) };
  const [, size = "", thing = ""] = /^(百万|千万|百|千|万|亿)?(.*)$/u.exec(name) ?? [];
  if (size === "千" && thing === "克") return { of: "千克", size: decimal("1") };
  const plain = same[thing]?.[0] ?? thing;
  return { of: plain, size: decimal(sizes[size] ?? "1") };
}
