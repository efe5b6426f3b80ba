import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { cappedTotal } from "../../../src/core/places/capped-total";
import { mof2020 } from "../../../src/core/places/mof-2020";
import type { Profile } from "../../../src/core/places/profile";
import { Big } from "../../../src/core/values/big";
import { sheetOf } from "../reading/sheet-of";

/** What is said to be due of an indicator's 90 points, and why; "" where the typed score may stand. */
function due(target: string, score: string, place: Profile, reason: string): string {
  const text = `
部门预算项目支出绩效自评表（2023年度）
项目名称||活动经费
主管部门||某某局|||实施单位|某某中心
预算执行情况（10分）|年度预算数（万元）||年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因
|总额||10|10|10|100%|10|10|
绩效指标（90分）|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
|产出指标|数量指标|${target}|90|${score}|${reason}
合计||||||||100|${String(Number(score) + 10)}
`;
  return checkWorkbook([sheetOf(text)], place)
    .findings.filter(({ expected }) => expected !== undefined)
    .map(({ rule, expected = "", arithmetic }) => `${rule} ${arithmetic ?? expected}`)
    .join(", ");
}

describe("a target that is far exceeded", () => {
  const own: Profile = { ...mof2020, overAchievement: new Big("1.5"), overAchievementDeduction: new Big("12.5") };
  const all: Profile = { ...own, overAchievementDeduction: new Big(95) };

  test.each([
    // The ministry leaves the deduction to the unit.
    ["举办活动|≥|4|次|6", "90", mof2020, ""],
    ["举办活动|≥|4|次|6", "80", mof2020, ""],
    // The manual's 2 points, from 130 % on.
    ["举办活动|≥|10|次|12.9", "90", cappedTotal, ""],
    ["举办活动|≥|10|次|13", "90", cappedTotal, "indicator-score 90 - 2 = 88"],
    ["举办活动|≥|4|次|6", "90", cappedTotal, "indicator-score 90 - 2 = 88"],
    ["举办活动||4|次|6", "90", cappedTotal, "indicator-score 90 - 2 = 88"],
    ["举办活动|＞|4|次|6", "90", cappedTotal, "indicator-score 90 - 2 = 88"],
    ["举办活动|≥|4|次|6", "88", cappedTotal, ""],
    // A place of one's own.
    ["举办活动|≥|10|次|14", "90", own, ""],
    ["举办活动|≥|10|次|15", "90", own, "indicator-score 90 - 12.5 = 77.5"],
    ["举办活动|≥|10|次|15", "77.5", own, ""],
    ["举办活动|≥|10|次|15", "90", all, "indicator-score 0"],
    // Less is better, or exactly so much is wanted, or none: nothing is far exceeded.
    ["安全事故|≤|10|起|1", "90", own, ""],
    ["安全事故|＜|10|起|1", "90", own, ""],
    ["增长|≥|0|%|5", "90", own, ""],
  ])("%s for %s points", (target, score, place, said) => {
    expect(due(target, score, place, "增加了场次")).toBe(said);
  });
});

test.each([
  ["举办活动|≥|10|次|8", "80", "indicator-score 90 × 8次 ÷ 10次 = 72"],
  ["举办活动|≥|10|次|8", "72", ""],
  ["举办活动|≥|10|次|8", "60", ""],
  ["举办活动|＞|10|次|10", "89", ""],
  ["举办活动|≥|10|次|0", "80", "indicator-score 0"],
  ["举办活动|区间|10-20|次|8", "80", "indicator-score 90 × 8次 ÷ 10次 = 72"],
  ["举办活动|区间|10-20|次|25", "80", "indicator-score 90 × 20次 ÷ 25次 = 72"],
  ["师生比|≥|1:3||1:4", "80", "indicator-score 90 × (1 ÷ 4) ÷ (1 ÷ 3) = 67.50"],
  ["收入增长|≥|5|%|-2", "80", "indicator-score 0"],
  ["总成本|≤|10|万元|12", "80", "indicator-score 90 × 10万元 ÷ 12万元 = 75"],
  ["总成本|＜|10|万元|20", "80", "indicator-score 90 × 10万元 ÷ 20万元 = 45"],
  ["安全事故|≤|0|起|2", "80", "indicator-score 0"],
  ["举办活动|＝|10|次|8", "80", "indicator-score 90 × (1 - |8次 - 10次| ÷ 10次) = 72"],
  ["举办活动|＝|10|次|12", "80", "indicator-score 90 × (1 - |12次 - 10次| ÷ 10次) = 72"],
  ["举办活动|＝|10|次|25", "80", "indicator-score 0"],
  ["安全事故|＝|0|起|1", "80", "indicator-score 0"],
  ["满意度|≥|95|%|90%", "88", "indicator-score 90 × 90% ÷ 95% = 85.26"],
  ["修缮面积|≥|2|万平方米|19000㎡", "90", "full-marks-for-missed-target 90 × 19000m2 ÷ 2万平方米 = 85.5"],
])("%s is not reached, %s points", (target, score, said) => {
  expect(due(target, score, mof2020, "天气原因")).toBe(said);
});
