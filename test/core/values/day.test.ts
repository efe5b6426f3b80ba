import { daysIn, keptDeadline } from "../../../src/core/values/day";

test.each([
  ["2023年12月底前", "2023年11月25日", true],
  ["12月底前", "12月31日", true],
  ["12月31日前", "12月份", true],
  ["2023年6月前", "2023年5月完成", true],
  ["2023年6月前", "2023年6月15日", false],
  ["11月上旬", "11月", null],
  ["2023.10.31", "2023.9.1", true],
  ["2023年12月", "2024年1月5日", false],
  ["２０２３年１２月底", "2023年12月20日", true],
  ["每月月底前", "12月", null],
  ["2023年底前", "2023年12月", true],
  ["年底前", "11月30日", true],
  ["2023年末", "2024年1月3日", false],
  ["≤12月31日", "12月20日", true],
  ["不晚于6月30日", "7月2日", false],
  ["12月底前", "按时完成", null],
  ["6月10日前", "6月15日", false],
  ["6月1日前", "6月", null],
  ["截至6月30日", "6月20日", true],
  ["截止到6月30日", "7月1日", false],
  ["2023年6月前", "2023年6月1日", false],
  ["2023年1月底前", "2022年12月5日", true],
  // A year that only one of them names tells nothing.
  ["12月底前", "2024年1月5日", true],
  ["2023年6月底前", "7月2日", false],
])("a deadline of %s, done %s: %s", (deadline, done, kept) => {
  expect(keptDeadline(deadline, done)).toBe(kept);
});

test.each(["0月", "13月", "12月32日", "45万元", "3-5天", "", "2023年"])("%s names no day", (text) => {
  expect(daysIn(text)).toBeNull();
});
