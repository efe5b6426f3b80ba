import { checkWorkbook } from "../../../../src/core/checking/check-workbook";
import { testForms, type Expected } from "./test-forms";
import { publishedHunan } from "./hunan";
import { sheetOf } from "../sheet-of";

const expected: Readonly<Record<keyof typeof publishedHunan, Expected>> = {
  "a city, 2018: base data without a name, the unit of money in its place": {
    kind: "base-data",
    unit: "",
    year: 2018,
    rows: 15,
    findings: ["A3 missing-text", "D8 three-public-growth"],
    faults: [
      ["填报单位:|", "填报单位:某市某局|", []],
      ["三公经费|29.08|63.46|24.29", "三公经费|29.08|63.46|42.29", ["D7 three-public-growth", "D7 three-public-sum"]],
      ["143|136|95.10%", "143|163|95.10%", ["C5 over-establishment", "D5 control-rate"]],
    ],
  },
  "a county, 2023: base data with finished buildings, wide columns, signatures": {
    kind: "base-data",
    unit: "某县某局",
    year: 2023,
    rows: 16,
    findings: ["D27 signature-incomplete"],
    faults: [
      ["|1000|990|99%", "|1000|990|90%", ["D24 scale-control"]],
      ["|300|290|96.67%", "|300|230|96.67%", ["G24 investment-control"]],
      ["项目支出：|300||320|||310", "项目支出：|300||320|||301", ["G13 project-spending-sum"]],
      ["厉行节约保障措施|1.严格控制三公经费；2.推行无纸化办公。", "厉行节约保障措施|", ["B25 missing-text"]],
    ],
  },
  "a district, 2021: base data in 元, last year at the right, no footers": {
    kind: "base-data",
    unit: "某区某局",
    year: 2021,
    rows: 16,
    faults: [
      [
        "合计|30000.00|25600.50|31000.00",
        "合计|30000.00|25600.50|3100.00",
        ["C7 three-public-growth", "D7 three-public-sum"],
      ],
      ["1480000.00|1400000.00", "1840000.00|1400000.00", ["C13 final-exceeds-budget", "C13 project-spending-sum"]],
    ],
  },
  "a county, 2020: base data in numbered blocks, measures below their label": {
    kind: "base-data",
    unit: "某县教育局",
    year: 2020,
    rows: 13,
    faults: [
      ["事业|40|38|95%", "事业|40|38|59%", ["D6 control-rate"]],
      ["严格执行各项节约制度。", "", ["B25 missing-text"]],
    ],
  },
  "a city, 2023: a whole unit, income and spending as rows under the same columns": {
    kind: "whole-evaluation",
    unit: "某市某某局",
    year: 2023,
    funds: ["900", "855"],
    rows: 5,
    weights: 90,
    faults: [
      ["政府性基金拨款|100|100|95", "政府性基金拨款|100|10|95", ["D6 funds-total", "E9 executed-exceeds-budget"]],
      ["项目支出|300|350|315", "项目支出|300|350|351", ["E13 funds-by-nature", "E14 executed-exceeds-budget"]],
      ["|100|97.5|", "|100|95.7|", ["H23 score-total"]],
    ],
  },
  "a county, 2022: a whole unit, income and spending beside each other": {
    kind: "whole-evaluation",
    unit: "某县某某局",
    year: 2022,
    funds: ["1200", "1140"],
    rows: 6,
    weights: 90,
    faults: [
      ["非税收入拨款：100", "非税收入拨款：10", ["B7 funds-by-source"]],
      ["项目支出：400", "项目支出：40", ["F7 funds-by-nature"]],
    ],
  },
  "Hubei, 2020: two goals with their points, execution's in its heading": {
    kind: "project-evaluation",
    unit: "某市水土保持所",
    year: 2020,
    funds: ["10", "10"],
    rows: 5,
    faults: [
      ["|10|10|100%|20|", "|10|9|90%|20|", ["F7 execution-score"]],
      ["总分||||||99.6", "总分||||||96.9", ["G15 score-total"]],
    ],
  },
  "Chongqing, 2021: a whole unit, the total at the top, one row of money without a label": {
    kind: "whole-evaluation",
    year: null,
    funds: ["1000", "960"],
    rows: 4,
    weights: 90,
    faults: [
      ["自评总分（分）|99.6", "自评总分（分）|96.9", ["J2 score-total"]],
      ["自评总分（分）|99.6", "自评总分（分）|100", []],
      ["|96|10|9.6|", "|96|10|6.9|", ["J2 score-total", "I5 execution-score"]],
    ],
  },
  "Hubei, 2021: decision and management scored in a table of the form's own": {
    kind: "project-evaluation",
    unit: "某市交通局",
    year: null,
    rows: 5,
    weights: 85,
    unread: [
      "label A6 项目决策",
      "label B6 2分",
      "label C6 决策依据",
      "label A7 项目管理",
      "label B7 13分",
      "label C7 财务制度",
    ],
    faults: [
      ["300公里|300公里|15|", "300公里|300公里|20|", ["G8 weight-total", "B9 heading-weight", "H9 indicator-score"]],
    ],
  },
  "Beijing, 2016: points in the heading of their column, how the score is computed": {
    kind: "project-evaluation",
    unit: "某街道城市运行服务中心",
    year: 2016,
    funds: ["310.2", "280.4"],
    rows: 4,
    weights: 90,
    faults: [["总分||||100||||99.04", "总分||||100||||90.94", ["I16 score-total"]]],
  },
  "state capital budget, 2022: none of the budget's own forms": {
    kind: "project-evaluation",
    unit: "某集团公司",
    year: 2022,
    funds: ["500", "500"],
    rows: 3,
    weights: 90,
    faults: [["预算资金|500|500|500", "预算资金|500|500|50", ["E6 funds-total", "G7 execution-rate"]]],
  },
  "purchased services, 2023": {
    kind: "project-evaluation",
    unit: "某市民政局",
    year: 2023,
    funds: ["50", "50"],
    rows: 3,
    weights: 90,
    faults: [["520人次|50|50|", "520人次|50|60|", ["H9 score-above-weight", "H12 score-total"]]],
  },
};

testForms(publishedHunan, expected);

test("a total behind its label is corrected there", () => {
  const form = publishedHunan["Chongqing, 2021: a whole unit, the total at the top, one row of money without a label"];
  const { findings } = checkWorkbook([sheetOf(form.replace("自评总分（分）|99.6", "自评总分：96.9|"))]);
  expect(findings.map(({ cell, fix }) => [cell, fix?.value])).toEqual([["I2", "自评总分：99.6"]]);
});

test.each(["2023年度项目支出绩效运行监控表", "项目支出绩效目标申报表"])("%s is none of the annexes", (title) => {
  const form = `
${title}
项目名称|培训|||||||
主管部门|某局|||实施单位|某中心|||
项目资金（万元）||年初预算数|1-8月执行数|1-8月执行率|全年预计执行数||
|年度资金总额|100|60|60%|100||
绩效指标|一级指标|二级指标|三级指标|年度指标值|1-8月执行情况|全年预计完成情况|偏差原因分析
|产出指标|数量指标|培训次数|≥12次|7次|12次|
`;
  const { annexes, unrecognised, findings } = checkWorkbook([sheetOf(form)]);
  expect({ annexes, unrecognised, findings }).toEqual({ annexes: [], unrecognised: [], findings: [] });
});
