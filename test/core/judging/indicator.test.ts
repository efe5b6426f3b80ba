import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import type { Grid } from "../../../src/core/grid/grid";
import { sheetOf } from "../reading/sheet-of";

/** One indicator of a form that splits its target into 指标性质, 指标值 and 度量单位: name, these three, actual value. */
function judged(indicator: string): string {
  return judgedIn(sheetOf(formOf([`${indicator}|90|90`])));
}

function formOf(indicators: readonly string[], heading = "完成值"): string {
  const rows = indicators.map((indicator) => `|产出指标|数量指标|${indicator}`).join("\n");
  return `
部门预算项目支出绩效自评表（2023年度）
项目名称||活动经费
主管部门||某某局|||实施单位|某某中心
预算执行情况（10分）|年度预算数（万元）||年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因
|总额||10|10|10|100%|10|10|
绩效指标（90分）|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|${heading}|权重|得分|未完成原因分析
${rows}
合计||||||||100|100
`;
}

function judgedIn(grid: Grid): string {
  const { findings, unjudged } = checkWorkbook([grid]);
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

/** The score of each is full. */
test.each([
  ["满意度||≥95%||96", "完成率||≥90%||92%", "met"],
  ["满意度||≥95%||9", "完成率||≥90%||92%", missed],
  ["满意度||≥95%||96", "培训人数||20人||20人", "no-unit"],
  ["满意度||≥95%||3", "培训人数||20人||20人", "no-unit"],
  ["满意度||≥95%||96", "培训人数||20||20", "no-unit"],
  ["满意度||≥95%||96", "完成率||≥90%||92", "no-unit, no-unit"],
  ["满意度||100%||100", "培训人数||20人||20人", "met"],
  ["满意度||≥95%||0.96", "培训人数||20人||20人", "met"],
  ["满意度||95||96%", "培训人数||20人||20人", "no-unit"],
  ["满意度||95||96%", "完成率||≥90%||92%", "met"],
  ["增长率||≥5%||-2", "培训人数||20人||20人", "no-unit"],
  ["增长率||≥5%||-2", "完成率||≥90%||92%", missed],
  ["满意度||90%-95%||92", "培训人数||20人||20人", "no-unit"],
  ["满意度||90%-95%||92", "完成率||≥90%||92%", "met"],
])("beside a percentage %s is a share by its neighbour %s: %s", (indicator, beside, expected) => {
  expect(judgedIn(sheetOf(formOf([`${indicator}|45|45`, `${beside}|45|45`])))).toBe(expected);
});

test("beside a percentage a number is a share where its column is headed so or its own format writes the sign", () => {
  const indicators = ["满意度||≥95%||96|45|45", "培训人数||20人||20人|45|45"];
  expect(judgedIn(sheetOf(formOf(indicators, "完成值（％）")))).toBe("met");
  const plain = sheetOf(formOf(indicators));
  const format = '0"%"';
  const rows = plain.rows.map((row) =>
    row.map((cell) => (cell?.text === "96" ? { ...cell, text: "96%", format } : cell)),
  );
  expect(judgedIn({ ...plain, rows })).toBe("met");
});

test.each([
  ["培训班||95人次的培训班||95人次的培训班", "met"],
  ["培训班||95人次的培训班||已完成", "met"],
  ["培训班||95人次的培训班||部分完成", "number-in-words"],
  ["培训班||95人次的培训班||80人次", "number-in-words"],
  ["培训||3个月内完成培训||3个月内完成培训", "met"],
  ["培训||3个月内完成培训||未完成", "number-in-words"],
  ["培训||3个月内完成培训||2个月内完成培训", "number-in-words"],
  ["验收||一次性通过||部分完成", "qualitative-band, missing-reason"],
  ["验收||2023年底前完成||2023年11月", "met"],
  ["服务||第1时间响应||部分完成", "qualitative-band, missing-reason"],
])("%s is %s, whatever degree the words say", (indicator, expected) => {
  expect(judged(indicator)).toBe(expected);
});
