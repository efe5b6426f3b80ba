import type { Claim } from "./claims";

/** What the field divides completely: the whole, and the parts that must all be named. */
const complete: readonly (readonly [whole: RegExp, parts: readonly RegExp[]])[] = [
  [/基本支出/, [/人员经费|工资福利/, /公用|商品和服务/]],
  [/三公/, [/出国/, /公务用车|公车/, /接待/]],
  [/公务用车|公车/, [/购置/, /运行/]],
  [/^(?!.*(?:基本|项目)支出).*支出|预算/, [/基本支出/, /项目支出/]],
];

/** Whether the parts of a whole are, by the field's own division, all there is: 基本支出 is 人员经费 and 公用经费. */
export function isComplete({ phrase }: Claim, parts: readonly string[]): boolean {
  const division = complete.find(
    ([whole, wanted]) => whole.test(phrase) && wanted.every((one) => parts.some((part) => one.test(part))),
  );
  // 人员经费 holds the 补助; 工资福利支出 does not, and then that must be named too.
  return (
    division !== undefined &&
    (!parts.some((part) => /工资福利/.test(part)) ||
      parts.some((part) => /对个人和家庭/.test(part) || /补助/.test(part)))
  );
}

const beside: readonly (readonly [RegExp, RegExp])[] = [
  [/基本支出/, /项目支出/],
  [/项目支出/, /基本支出/],
  [/一般公共预算/, /政府性基金|国有资本|社会保险基金/],
  [/三公/, /会议费|培训费/],
];

/** Whether a name is no part of a whole but stands beside it: 项目支出 beside 基本支出. */
export function isSibling({ phrase }: Claim, part: string): boolean {
  return beside.some(([one, other]) => one.test(phrase) && other.test(part));
}
