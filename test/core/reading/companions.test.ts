/** Forms that go with the annexes and look like them, but are none: recognised and not judged. */
import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { sheetOf } from "./sheet-of";

const check = (text: string) => checkWorkbook([sheetOf(text)]);

test.each<[string, string]>([
  [
    "2023年部门预算项目支出计划表",
    `2023年部门预算项目支出计划表
     序号|项目名称|实施单位|年初预算数|备注
     1|培训|某局|100|
     3|修缮||50|`,
  ],
  [
    "2023年度项目支出绩效执行监控表",
    `2023年度项目支出绩效执行监控表
     项目名称|培训||||||
     项目资金|年初预算数|全年预算数|1-7月执行数|执行率|全年预计执行数||
     资金总额|100|100|50|60%|100||
     一级指标|二级指标|三级指标|年度指标值|1-7月完成情况|全年预计完成情况|偏差原因分析|备注
     产出指标|数量指标|培训人数|100人|50人|90人||`,
  ],
  [
    "项目支出绩效目标申报表",
    `项目支出绩效目标申报表
     项目名称|培训||||
     一级指标|二级指标|三级指标|指标值|权重|备注
     产出指标|数量指标|培训人数|100人|50|`,
  ],
  [
    "某某单位绩效指标",
    `某某单位绩效指标
     项目名称|培训||||
     一级指标|二级指标|三级指标|指标值|权重|备注
     产出指标|数量指标|培训人数|100人|50|`,
  ],
  [
    "绩效问题整改清单",
    `绩效问题整改清单
     序号|项目名称|责任单位|备注
     1|培训|某局|已整改
     3|修缮||`,
  ],
  [
    "政府采购项目清单（2023年）",
    `政府采购项目清单（2023年）
     序号|项目名称|实施单位|备注
     1|培训|某局|
     3|修缮||`,
  ],
  [
    "绩效自评数据导入模板",
    `绩效自评数据导入模板
     项目编码|项目名称|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
     001|培训|产出指标|数量指标|培训人数|100人|90人|50|50
     002|修缮|产出指标|数量指标|修缮面积|100平方米|90平方米|50|50`,
  ],
  [
    "",
    `项目编码|项目名称|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
     001|培训|产出指标|数量指标|培训人数|100人|90人|50|50
     002|修缮|产出指标|数量指标|修缮面积|100平方米|90平方米|50|50`,
  ],
])("%s is no annex", (title, form) => {
  const { annexes, companions, unrecognised, findings, unjudged } = check(form);
  expect({ annexes, companions, unrecognised, findings, unjudged }).toEqual({
    annexes: [],
    companions: [{ sheet: "Sheet1", title }],
    unrecognised: [],
    findings: [],
    unjudged: [],
  });
});

const indicators = `
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
  产出指标|数量指标|培训人数|100人|90人|100|100|`;

test.each<[string, string, string | null, string[]]>([
  [
    "a list of special funds, whatever it is called",
    `某区2023年支出清单
     序号|专项资金名称|主管部门|备注
     1|培训|某局|
     3|修缮|某局|`,
    "某区2023年支出清单",
    ["A4 serial-gap"],
  ],
  [
    "a list without a title",
    `序号|项目名称|实施单位|备注
     1|培训|某局|
     3|修缮|某局|`,
    null,
    ["A3 serial-gap"],
  ],
  [
    "targets with what became of them",
    `2023年项目绩效目标表
     项目名称|培训${indicators}`,
    "2023年项目绩效目标表",
    ["G4 full-marks-for-missed-target", "H4 missing-reason"],
  ],
  [
    "an evaluation whose project is a plan's",
    `项目支出绩效自评表
     项目名称|乡村建设年度计划表编制${indicators}`,
    "项目支出绩效自评表",
    ["G4 full-marks-for-missed-target", "H4 missing-reason"],
  ],
  [
    "an evaluation whose project is an evaluation",
    `项目支出绩效自评表
     主管部门|某局
     项目名称|项目绩效自评系统建设${indicators}`,
    "项目支出绩效自评表",
    ["G5 full-marks-for-missed-target", "H5 missing-reason"],
  ],
  [
    "a text alone with a year",
    `附件4
     某某局2023年度预算项目绩效情况
     （2023年度）
     项目名称|培训${indicators}`,
    "某某局2023年度预算项目绩效情况",
    ["G6 full-marks-for-missed-target", "H6 missing-reason"],
  ],
  [
    "the year's own line",
    `2023年度
     项目名称|培训${indicators}`,
    null,
    ["G4 full-marks-for-missed-target", "H4 missing-reason"],
  ],
  [
    "a sentence with a year",
    `请各单位于2024年3月底前报送2023年度自评，逾期不候。
     项目名称|培训${indicators}`,
    null,
    ["G4 full-marks-for-missed-target", "H4 missing-reason"],
  ],
])("%s is judged, under its title", (_, form, title, found) => {
  const { annexes, companions, findings } = check(form);
  expect(annexes.map((annex) => annex.title)).toEqual([title]);
  expect(companions).toEqual([]);
  expect(findings.map(({ cell, rule }) => `${cell} ${rule}`)).toEqual(found);
});

test("below a form another one's title is its own", () => {
  const { annexes } = check(`
    2022年度第一项工作情况
    项目名称|培训${indicators}
    合计||||| 100|100|
    2023年度第二项工作情况
    项目名称|修缮${indicators}`);
  expect(annexes.map(({ title, year }) => [title, year])).toEqual([
    ["2022年度第一项工作情况", 2022],
    ["2023年度第二项工作情况", 2023],
  ]);
});
