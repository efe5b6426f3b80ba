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

/** The same by the texts that say it. */
function said(indicator: string): string[] {
  const { findings, unjudged } = checkWorkbook([sheetOf(formOf([`${indicator}|90|90`]))]);
  return [...findings.map(({ message }) => message.key), ...unjudged.map(({ reason }) => reason.key)];
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
  ["满意度|≥|#REF!|%|96%", "unreadable-value, unreadable"],
  ["满意度|≥|95|%|#REF!", "unreadable-value, unreadable"],
  // A bound says enough only where the target lies beyond it.
  ["举办活动|＝|4|次|4次以上", "approximate"],
  ["举办活动|＝|4|次|不超过4次", "approximate"],
  ["举办活动|＝|4|次|＞4次", "approximate"],
  ["举办活动|＝|4|次|＜4次", "approximate"],
  ["安全事故|≤|4|起|不超过3起", "met"],
  ["安全事故|≤|4|起|＜4起", "met"],
  ["安全事故|≤|4|起|3起以上", "approximate"],
  ["安全事故|≤|4|起|＞3起", "approximate"],
  ["安全事故|≤|4|起|5起以上", missed],
  ["安全事故|≤|4|起|不超过5起", "approximate"],
  ["安全事故|＜|4|起|不超过3起", "met"],
  ["安全事故|＜|4|起|3起以上", "approximate"],
  ["安全事故||0|起|不超过0起", "met"],
  ["安全事故||0|起|0起以上", "approximate"],
  ["举办活动|＞|4|次|5次以上", "met"],
  ["举办活动|＞|4|次|不超过5次", "approximate"],
  ["举办活动||4|次|不超过3次", missed],
  ["举办活动||4|次|3次以上", "approximate"],
  // About so many is enough only where it leaves room.
  ["培训人数|≥|300|人|约310人", "met"],
  ["培训人数|≥|300|人|约300人", "approximate"],
  ["培训人数|≥|300|人|约290人", "approximate"],
  ["培训人数||约300人||约300人", "met"],
  ["培训人数||约300人||298人", "approximate"],
  ["满意度|区间|90-95|%|93%以上", "approximate"],
  ["满意度|区间|90-95|%|不超过93%", "approximate"],
  ["满意度|区间|90-95|%|约93%", "met"],
  ["满意度|区间|90-95|%|约80%", "approximate"],
  ["满意度|区间|90-95|%|90", "met"],
  ["满意度|区间|90-95|%|95", "met"],
  ["满意度|区间|90-95|%|96", missed],
  ["满意度|区间|90-95|%|达标", "no-number"],
  ["人数||20-30人||25场", "units-differ"],
  ["师生比|≥|1:3||≥1:2", "approximate"],
  ["配比||2:1||4:2", "met"],
  // A bare number takes the other's unit, a bare fraction beside a percentage is a share of it.
  ["举办活动|≥|4||4次", "met"],
  ["举办活动|≥|4||3次", missed],
  ["满意度|≥|0.95||96%", "met"],
  ["满意度|≥|0.95||94%", missed],
  ["满意度||≥95%||0.96", "met"],
  ["满意度||≥95%||0.94", missed],
  ["满意度||≥95%||96", "no-unit"],
  ["差错率||≤20%||0.15", "met"],
  ["差错率||≤2%||0.5", "no-unit"],
  ["差错率||≤2%||0.01", "met"],
  ["差错率||≤2%||0", "met"],
  ["差错率||≤2%||3", "no-unit"],
  ["差错率||≤10%||0.5", missed],
  // Without a sign the name says what is better, and of a time nothing does.
  ["投诉件数||5|件|3", "met"],
  ["投诉件数||5|件|6", missed],
  ["投诉处理件数||5|件|6", "met"],
  ["投诉处理件数||5|件|4", missed],
  ["成本占比||5|%|4", "direction"],
  ["成本占比||5|%|5", "met"],
  ["成本节约额||5|万元|4", missed],
  ["安全事故||0|起|0", "met"],
  ["安全事故||0|起|1", missed],
  ["使用年限||5|年|6", "direction"],
  ["办理时间||5|个工作日|6", "direction"],
  ["安全事故||0|起|无", "met"],
  ["安全事故||2|起|无", "met"],
  ["安全事故||2|起|—", "no-number"],
  ["工程完成率|＝|100|%|已全部完成", "met"],
  ["工程完成率|＝|100|%|全部或部分完成", "no-number"],
  ["工程完成率|＝|100|%|基本全部完成", "no-number"],
  ["工程完成率|＝|100|件|全部完成", "no-number"],
  ["完成情况||无||完成", "met"],
  ["完成情况||—||完成", "words"],
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

describe("a target in words", () => {
  /** Beside all its points: the band that the result's words belong to. */
  const degree = (reached: string) =>
    /qualitative-band\.(\w+)|words/.exec(said(`服务质量|定性|优良||${reached}`).join(", "))?.[0] ?? "met";

  test.each<[degree: string, reached: readonly string[]]>([
    [
      "met",
      [
        ...["优良", "优良完成", "优良已完成", "已优良", "已完成", "均已完成", "已经完成", "全部完成", "全面完成"],
        ...["圆满完成", "按时完成", "按期完成", "如期完成", "提前完成", "完成", "达成", "达到", "实现", "达标", "落实"],
        ...["完成100%", "基本达成预期指标", "基本实现了年度目标", "全部或基本达到既定目标"],
      ],
    ],
    [
      "qualitative-band.partly",
      ["部分完成", "大部分达成", "部分地达到", "部分实现", "部分达标", "大部分落实", "部分达成预期指标"],
    ],
    ["qualitative-band.missed", ["未完成", "没有达到", "尚未实现", "无法落实", "未开展", "不达标", "未达标"]],
    [
      "words",
      [
        ...[
          "良好",
          "完成80%",
          "完成三分之一",
          "完成一半",
          "完成部分",
          "达到基本水平",
          "完成但效果较差",
          "达到一般水平",
        ],
        ...["完成不足", "完成，尚未验收", "完成不到位", "完成不够", "完成不理想", "落实率低", "即将完成", "计划完成"],
        ...["较好完成", "基本完成", "已"],
      ],
    ],
  ])("%s", (wanted, reached) => {
    expect(reached.map((one) => `${one}: ${degree(one)}`)).toEqual(reached.map((one) => `${one}: ${wanted}`));
  });
});
