import fc from "fast-check";
import { checked } from "./report-of";

const title = "某区社会保险服务中心2023年度整体支出绩效自评报告\n";
const shown = (cents: number) => `${(cents / 100).toFixed(2)}万元`;
const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(2)}%`;
const names = ["工资津贴", "办公费", "印刷费", "差旅费", "培训费", "维修费", "其他"];

/** A true report: a breakdown that adds up, a change with its rate, what is left of an amount, a rate of completion. */
const figures = fc.record({
  parts: fc.array(fc.integer({ min: 500, max: 90_000 }), { minLength: 2, maxLength: 7 }),
  now: fc.integer({ min: 30_000, max: 90_000 }),
  more: fc.integer({ min: 900, max: 20_000 }),
  left: fc.integer({ min: 100, max: 20_000 }),
  people: fc.integer({ min: 200, max: 9000 }),
});

function prose(
  { parts, now, more, left, people }: typeof figures extends fc.Arbitrary<infer T> ? T : never,
  off = 0,
): string {
  const total = parts.reduce((sum, part) => sum + part, 0) + off;
  const list = parts.map((part, at) => `${names[at + names.length - parts.length] ?? ""}${shown(part)}`).join("，");
  return [
    `全年项目支出${shown(total)}，其中：${list}。`,
    `公用经费${shown(now)}，比上年增加${shown(more)}，增长${percent(more, now - more)}。`,
    `财政拨付${shown(now + left)}，实际支出${shown(now)}，结转${shown(left + off)}。`,
    `应完成认证${String(people + 50)}人，已完成${String(people)}人，完成率${percent(people, people + 50)}。`,
  ].join("\n");
}

test("true prose is silent", () => {
  fc.assert(
    fc.property(figures, (drawn) => checked(title + prose(drawn)).findings.length === 0),
    { numRuns: 300 },
  );
});

test("a damaged total and a damaged rest are found, and what is expected is what was true", () => {
  fc.assert(
    fc.property(figures, fc.integer({ min: 10, max: 400 }), (drawn, off) => {
      const found = checked(title + prose(drawn, off)).findings;
      expect(found.map(({ rule }) => rule)).toEqual(["report-sum-mismatch", "report-difference-mismatch"]);
      expect(found[1]?.expected).toBe(`${String(drawn.left / 100)}万元`);
    }),
    { numRuns: 300 },
  );
});
