import { missingEssentials } from "../../../src/core/judging/essentials";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { sheetOf } from "../reading/sheet-of";

const form = `
部门预算项目支出绩效自评表（2023年度）
项目名称||活动经费
主管部门||某某局|||实施单位|某某中心
预算执行情况（10分）|年度预算数（万元）||年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因
|总额||10|10|10|100%|10|10|
绩效指标（90分）|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
|产出指标|数量指标|举办活动|≥|4|次|4|90|90|
合计||||||||100|100
`;

test.each([
  ["nothing", "活动经费", "活动经费", []],
  ["the target", "指标值", "甲", ["target"]],
  ["the actual value", "完成值", "甲", ["actual"]],
  ["the indicators' weight", "完成值|权重", "完成值|甲", ["weight"]],
  ["the indicators' score", "权重|得分|未", "权重|甲|未", ["score", "total"]],
  ["the total", "合计||||||||100|100", "以上", ["total"]],
  ["what was executed", "预算执行数", "甲", ["amounts"]],
])("without %s", (_what, label, other, missing) => {
  const [annex] = readAnnexes([sheetOf(form.replace(label, other))]);
  expect(missingEssentials(annex!)).toEqual(missing);
});
