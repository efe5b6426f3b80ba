import { testForms, type Expected } from "./published-forms-cases";
import { publishedCounties } from "./published-forms-counties";

const expected: Readonly<Record<keyof typeof publishedCounties, Expected>> = {
  "a county, 2020: a project without the year's first budget, the unit above": {
    kind: "project-evaluation",
    unit: "某县公路建养中心",
    year: 2020,
    funds: ["300", "285"],
    rows: 9,
    weights: 90,
    faults: [
      ["上年结转资金||50|45", "上年结转资金||5|45", ["D7 funds-total", "E9 executed-exceeds-budget"]],
      ["≥90%|93%|10|10|", "≥90%|39%|10|10|", ["H22 full-marks-for-missed-target", "I22 missing-reason"]],
    ],
  },
  "a district, 2022: a whole unit by criteria, points of every level": {
    kind: "whole-evaluation",
    unit: "某区某局",
    year: 2022,
    rows: 17,
    weights: 100,
    unread: ["column B3 分值", "column D3 分值"],
    faults: [
      ["公用经费控制率|8|≤100%|8|", "公用经费控制率|8|≤100%|9|", ["H10 score-above-weight", "H21 score-total"]],
      ["政府采购执行率|6|100%|6|", "政府采购执行率|5|100%|6|", ["H12 score-above-weight", "F21 weight-total"]],
    ],
  },
  "a county, 2022: base data with a project a line, sums left to their parts": {
    kind: "base-data",
    unit: "某县某局",
    year: 2022,
    rows: 19,
    faults: [
      ["乡村振兴专项|80|90|87|", "乡村振兴专项|80|90|78|", ["D16 project-spending-sum"]],
      ["公务接待|2.00|2.00|1.90|", "公务接待|2.00|2.00|1.09|", ["D7 three-public-sum"]],
    ],
  },
};

testForms(publishedCounties, expected);
