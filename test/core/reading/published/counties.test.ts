import { testForms, type Expected } from "./test-forms";
import { publishedCounties } from "./counties";

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
  "a district, 2022: a whole unit, its tasks with their money, the total beside the name": {
    kind: "whole-evaluation",
    unit: "某区民政局",
    year: 2022,
    funds: ["800", "789"],
    rows: 3,
    weights: 90,
    // The tasks with their money are a table that no rule asks for.
    unread: ["label B5 任务1", "label C5 低保", "label B6 任务2", "label C6 养老"],
    faults: [["自评总分|98.86", "自评总分|96.88", ["K2 score-total"]]],
  },
  "Anhui, 2023: a whole unit by nature, then by source, a rate for each": {
    kind: "whole-evaluation",
    unit: "某镇人民政府",
    year: 2023,
    funds: ["1100", "1045"],
    rows: 3,
    weights: 90,
    faults: [["财政拨款|900|1000|950||95%", "财政拨款|900|1000|905||90.5%", ["E5 funds-total"]]],
  },
  "special funds, 2023: what came from each level": {
    kind: "project-evaluation",
    year: 2023,
    funds: ["500", "450"],
    rows: 3,
    weights: 90,
    faults: [["市级资金|50|50|40|80%", "市级资金|50|50|40|40%", ["F8 execution-rate"]]],
  },
};

testForms(publishedCounties, expected);
