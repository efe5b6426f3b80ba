import { checkWorkbook } from "../../../../src/core/checking/check-workbook";
import { testForms, type Expected } from "./test-forms";
import { publishedMixed } from "./mixed";
import { sheetOf } from "../sheet-of";

const expected: Readonly<Record<keyof typeof publishedMixed, Expected>> = {
  "Ningxia, 2021: decision, management, output, effect; the total beside the name": {
    kind: "project-evaluation",
    unit: "某市某中学",
    year: 2021,
    funds: ["64.8", "64.8"],
    rows: 14,
    weights: 100,
    faults: [
      ["自评得分|96", "自评得分|98", ["I4 score-total"]],
      ["||||100|||96", "||||100|||98", ["H25 score-total"]],
    ],
  },
  "Hubei, 2020: no weights, shares of the indicators in their headings": {
    kind: "project-evaluation",
    unit: "投资促进中心",
    year: 2020,
    funds: ["285.84", "285.84"],
    rows: 6,
    faults: [["285.84|285.84|100%|20", "285.84|285.84|100%|10", ["G7 execution-score", "G15 score-total"]]],
  },
  "Yunnan, 2022: headings in two rows, the grade in the total's row": {
    kind: "project-evaluation",
    unit: "某县某中学",
    year: 2022,
    funds: ["387664.62", "387664.62"],
    rows: 8,
    weights: 90,
    findings: ["J16 improvement-missing", "J18 improvement-missing"],
    faults: [["|%|90%|10|7|资金下达较晚", "|%|90%|10|7|", ["I16 indicator-score", "J16 missing-reason"]]],
  },
  "a city's list with kinds of funds and a sum": {
    kind: "registry",
    year: 2022,
    rows: 3,
    faults: [["3|市住建局", "4|市住建局", ["A7 serial-gap"]]],
  },
  "a county's list, numbered in groups": {
    kind: "registry",
    year: 2021,
    rows: 5,
    faults: [
      ["3||县教育局", "4||县教育局", ["A8 serial-gap"]],
      ["二|教科文股", "三|教科文股", ["A7 serial-gap"]],
    ],
  },
};

testForms(publishedMixed, expected);

const goals = (title: string, more: string) => `
${title}
(2020年度)
项目名称|薄弱学校改造补助资金|||||
项目主管部门|某区教育局||项目执行单位|某学校||
绩效指标|一级指标|二级指标|指标内容|指标值|${more}
|产出指标|数量指标|学校改造覆盖率|100%|100%|50|50
|效益指标|可持续影响指标|发展情况|稳步提高|稳步提高|50|50
`;

test.each([
  ["绩效目标表", "||", []],
  ["项目支出绩效目标表", "||", []],
  ["项目支出绩效目标表", "实际完成值|分值|得分", ["project-evaluation"]],
])("%s with %j", (title, more, kinds) => {
  const { annexes, findings, unrecognised } = checkWorkbook([sheetOf(goals(title, more))]);
  expect([annexes.map(({ kind }) => kind), findings, unrecognised]).toEqual([kinds, [], []]);
});
