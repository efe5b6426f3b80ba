import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { sheetOf } from "../reading/sheet-of";
import { ruleCases } from "./rule-cases";

ruleCases("weight-total", {
  clean: [
    [
      "a form whose weights are still to come",
      Object.fromEntries(
        Array.from({ length: 17 }, (_, at) => `附件3!indicators.${String(at + 1)}`).flatMap((row) => [
          [`${row}.weight`, ""],
          [`${row}.score`, ""],
        ]),
      ),
    ],
    ["in per cent", { "附件3!indicators.17.weight": "10%" }],
    ["with its unit", { "附件3!indicators.17.weight": "10分", "附件3!indicators.closing.weight": "100分" }],
    ["no total", { "附件3!indicators.closing.weight": "" }],
    [
      "halves",
      {
        "附件3!indicators.1.weight": "4.5",
        "附件3!indicators.1.score": "4.5",
        "附件3!indicators.2.weight": "5.5",
        "附件3!indicators.2.score": "5.5",
      },
    ],
  ],
  faulty: [
    [
      "a score without its weight",
      { "附件3!indicators.17.weight": "" },
      ["附件3!indicators.closing.weight"],
      [
        "error weight-total.part-missing (总分 分值): 100, sum 90, parts “社会公众满意度”（G30）, by G30 G5 G14 G15 G16 G17 G18 G19 G20 G21 G22 G23 G24 G25 G26 G27 G28 G29",
      ],
    ],
    [
      "two weights for one's points",
      { "附件3!indicators.17.weight": "5", "附件3!indicators.1.weight": "9" },
      ["附件3!indicators.closing.weight"],
      [
        "error weight-total (总分 分值): 100, 10 + 9 + 5 + 5 + 4 + 4 + 5 + 4 + 4 + 4 + 5 + 5 + 5 + 5 + 5 + 10 + 5 + 5 = 99, sum 99, by G5 G14 G15 G16 G17 G18 G19 G20 G21 G22 G23 G24 G25 G26 G27 G28 G29 G30, because of 附件3!B14",
      ],
    ],
    [
      "the total alone",
      { "附件3!indicators.closing.weight": "90" },
      ["附件3!indicators.closing.weight"],
      [
        "error weight-total.stated (总分 分值): 90, right is 100, 10 + 5 + 5 + 5 + 4 + 4 + 5 + 4 + 4 + 4 + 5 + 5 + 5 + 5 + 5 + 10 + 5 + 10 = 100, by G5 G14 G15 G16 G17 G18 G19 G20 G21 G22 G23 G24 G25 G26 G27 G28 G29 G30",
      ],
    ],
    [
      "99 points",
      { "附件3!indicators.17.weight": "9", "附件3!indicators.17.score": "9" },
      ["附件3!indicators.closing.weight"],
      [
        "error weight-total (总分 分值): 100, 10 + 5 + 5 + 5 + 4 + 4 + 5 + 4 + 4 + 4 + 5 + 5 + 5 + 5 + 5 + 10 + 5 + 9 = 99, sum 99, by G5 G14 G15 G16 G17 G18 G19 G20 G21 G22 G23 G24 G25 G26 G27 G28 G29 G30",
      ],
    ],
  ],
  unclear: [
    [
      "what does not apply was left out and the rest converted",
      {
        "附件3!indicators.17.weight": "",
        "附件3!indicators.17.score": "",
        "附件3!indicators.closing.weight": "90",
        "附件3!A32": "注：不适用的指标不评分，总分按比例换算为100分",
      },
      ["附件3!indicators.closing.weight"],
      ["converted: 90"],
    ],
    [
      "a total in words",
      { "附件3!indicators.closing.weight": "大约很多" },
      ["附件3!indicators.closing.weight"],
      ["unreadable: 大约很多"],
    ],
    [
      "a weight in words",
      { "附件3!indicators.17.weight": "若干" },
      ["附件3!indicators.closing.weight"],
      ["unreadable: 若干"],
    ],
  ],
});

test.each([
  ["10", "90", []],
  ["", "90", []],
  ["9.5", "85", []],
  ["", "85", ["F5"]],
  ["9.5", "105", ["F5"]],
  ["9.5", "100", []],
])("an execution scored %s without a weight of its own takes what %s points leave", (score, weight, found) => {
  const text = `
项目支出绩效自评表（2023年度）
项目名称|培训经费
项目资金（万元）|年初预算数|全年预算数|全年执行数|执行率|得分
资金总额|10|10|10|100%|${score}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|培训人数|100人|100人|${weight}|${weight}
`;
  const { findings } = checkWorkbook([sheetOf(text)]);
  expect(findings.filter(({ rule }) => rule === "weight-total").map(({ cell }) => cell)).toEqual(found);
});
