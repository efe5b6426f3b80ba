import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { sheetOf } from "../reading/sheet-of";

/** One indicator of a form that splits its target into 指标性质, 指标值 and 度量单位: name, these three, actual value. */
function judged(indicator: string): string {
  const text = `
部门预算项目支出绩效自评表（2023年度）
项目名称||活动经费
主管部门||某某局|||实施单位|某某中心
预算执行情况（10分）|年度预算数（万元）||年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因
|总额||10|10|10|100%|10|10|
绩效指标（90分）|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
|产出指标|数量指标|${indicator}|90|90
合计||||||||100|100
`;
  const { findings, unjudged } = checkWorkbook([sheetOf(text)]);
  return [...findings.map(({ rule }) => rule), ...unjudged.map(({ reason }) => reason.key)].join(", ") || "met";
}

const missed = "full-marks-for-missed-target, missing-reason";

test.each([
  ["举办活动|≥|4|次|4", "met"],
  ["举办活动|≥|4|次|3", missed],
  ["举办活动|＝|4|次|4次", "met"],
  ["举办活动|＝|4|次|5", missed],
  ["举办活动|正向指标|4|次|3", missed],
  ["举办活动|越大越好|4|次|3", missed],
  ["安全事故|反向指标|4|起|3", "met"],
  ["安全事故|越小越优|4|起|5", missed],
  ["办理时限|≤|30|天|25天", "met"],
  ["办理时限|≤|30|天|35", missed],
  ["办理时限||30|天|25", "direction"],
  ["完成时间|定性|12月底前||11月", "met"],
  ["满意度|≥|95|%|96%", "met"],
  ["满意度|≥|95|%|96", "met"],
  ["满意度|≥|95|%|0.96", "met"],
  ["满意度|≥|95|%|0.9", missed],
  ["满意度|≥|95|百分比|90", missed],
  ["满意度|≥|95|%|95%以上", "met"],
  ["满意度|≥|95|%|95%以下", "approximate"],
  ["满意度|≥|95|%|已达标", "no-number"],
  ["差错率|≤|2|%|0.5", "met"],
  ["差错率|≤|2|%|3", missed],
  ["修缮面积|≥|2|万平方米|20000平方米", "met"],
  ["修缮面积|≥|2|万平方米|19000㎡", missed],
  ["总成本|≤|10|万元|95000元", "met"],
  ["总成本|≤|10|万元|105000元", missed],
  ["单位成本||10|万元|9.5", "met"],
  ["单位成本||10|万元|11", missed],
  ["覆盖人数|≥|1.2|万人|12500人", "met"],
  ["收入增长|≥|5|%|-2", missed],
  ["服务质量|定性|优良||优良", "met"],
  ["服务质量|定性|优良||良好", "words"],
  ["师生比|≥|1:3||1:2", "met"],
  ["师生比|≥|1:3||1:4", missed],
  ["生师比|≤|18:1||17.5:1", "met"],
  ["生师比||≤18：1||19：1", missed],
  ["配比|＝|2:1||4:2", "met"],
  ["配比|＝|2:1||3:1", missed],
  ["配比||2:1||3:1", "direction"],
  ["师生比|≥|1:3||达标", "no-number"],
  ["满意度|区间|90-95|%|92", "met"],
  ["满意度|区间|90-95|%|88", missed],
  ["到货批次|≥|1|批次|1批", "units-differ"],
  ["安全事故|越大越好|4|起|3", `sign-against-sense, ${missed}`],
  ["安全事故|越高越优|4|起|3", `sign-against-sense, ${missed}`],
  ["安全事故|大于等于|4|起|3", `sign-against-sense, ${missed}`],
  ["举办活动|反向指标|4|次|3", "met"],
  ["举办活动|越低越好|4|次|5", missed],
  ["安全事故|≤|0|起|无", "met"],
  ["安全事故|≤|0|起|/", "no-number"],
  ["举办活动|≥|4|次|无", "no-number"],
  ["工程完成率|＝|100|%|全部完成", "met"],
  ["工程完成率|＝|90|%|全部完成", "no-number"],
  ["工程完成率|＝|100|%|部分完成", "no-number"],
  ["举办活动|≥|4|次|……", "missing-actual"],
  ["服务质量|定性|优良||部分达成", "qualitative-band, missing-reason"],
  ["服务质量|定性|优良||未达到", "qualitative-band, missing-reason"],
  ["服务质量|定性|优良||已全部达到", "met"],
  ["服务质量|定性|优良||基本达成预期目标", "met"],
])("%s is %s", (indicator, expected) => {
  expect(judged(indicator)).toBe(expected);
});
