import { testForms, type Expected } from "./published-forms-cases";
import { publishedLists } from "./published-forms-lists";

const expected: Readonly<Record<keyof typeof publishedLists, Expected>> = {
  "a list by units, each with its funds below it": {
    kind: "registry",
    year: 2023,
    rows: 4,
    unread: ["column D3 资金规模（万元）"],
    faults: [
      ["1|某县农业农村局", "1|", ["B4 unnamed-row", "B5 unnamed-row"]],
      ["4||农村饮水安全", "6||农村饮水安全", ["A7 serial-gap"]],
    ],
  },
  "a list of funds with their projects": {
    kind: "registry",
    year: 2022,
    rows: 3,
    faults: [["技改补助|某市工信局", "技改补助|", ["D3 unnamed-row"]]],
  },
  "base data with the year's budget adjusted, and the change": {
    kind: "base-data",
    unit: "某县某某局",
    year: 2022,
    rows: 12,
    unread: ["column C7 2022年年初预算数"],
    faults: [
      ["3.公务接待|4|4|4|3|", "3.公务接待|4|4|4|4|", ["E8 three-public-sum"]],
      [
        "2.县级专项资金|80|80|90|89|",
        "2.县级专项资金|80|80|70|69|",
        ["D14 project-spending-sum", "E14 project-spending-sum"],
      ],
    ],
  },
  "base data with the staff beside its labels": {
    kind: "base-data",
    unit: "某市某某中心",
    year: 2023,
    rows: 10,
    faults: [
      ["控制率|95.56%", "控制率|96.55%", ["F3 control-rate"]],
      [
        "公务接待费|20000||18000||17000",
        "公务接待费|20000||18000||19000",
        ["F5 three-public-sum", "F10 final-exceeds-budget"],
      ],
    ],
  },
  "Tianjin, 2024: execution in the indicators, reasons beside the goals": {
    kind: "project-evaluation",
    unit: "某某中心",
    year: 2024,
    funds: ["100", "100"],
    rows: 4,
    weights: 90,
    faults: [
      ["上年结转资金|0|0|0|0|", "上年结转资金|0|0|20|0|", ["D8 funds-total"]],
      ["总分：100", "总分：98", ["A16 score-total"]],
    ],
  },
  "columns with letters, a total inside its label": {
    kind: "project-evaluation",
    unit: "某县环卫所",
    year: 2022,
    funds: ["500", "480"],
    rows: 4,
    weights: 90,
    faults: [
      ["自评总分：99.6分", "自评总分：96.9分", ["A16 score-total"]],
      ["|96%|9.6|", "|96%|6.9|", ["H6 execution-score", "A16 score-total"]],
    ],
  },
  "whole unit with income and spending in the form": {
    kind: "whole-evaluation",
    unit: "某某局",
    year: 2023,
    funds: ["150", "148"],
    rows: 5,
    weights: 100,
    faults: [
      ["编制规划|100|98|98%", "编制规划|100|89|89%", ["E6 funds-total"]],
      [
        "98.67%|10|9.87",
        "98.67%|10|11",
        ["G14 full-marks-for-missed-target", "G14 score-above-weight", "G15 score-total"],
      ],
    ],
  },
  "central whole unit, tasks with money in a heading of two rows": {
    kind: "whole-evaluation",
    unit: "某某部",
    year: 2023,
    funds: ["150", "148"],
    rows: 4,
    weights: 100,
    unread: ["label B6 任务1：规划", "label B7 任务2：培训"],
    faults: [["|100|80|20|98|78|20|98%", "|100|80|20|89|69|20|89%", ["H8 funds-total"]]],
  },
  "base data in another order, parts in short": {
    kind: "base-data",
    unit: "某某局",
    year: 2023,
    rows: 13,
    faults: [
      ["运行维护费|6|5|5\n3", "运行维护费|6|5|4\n3", ["D9 three-public-sum"]],
      ["运行维护经费|40|40|39", "运行维护经费|40|40|35", ["D16 project-spending-sum"]],
    ],
  },
  "sums of each level above their indicators": {
    kind: "project-evaluation",
    unit: "某中心",
    year: 2023,
    funds: ["10", "10"],
    rows: 3,
    weights: 90,
    faults: [["效益指标|小计||||40|40", "效益指标|小计||||40|38", ["G10 score-total"]]],
  },
  "a year in Chinese numerals": {
    kind: "project-evaluation",
    unit: "某中心",
    year: 2023,
    funds: ["10", "10"],
    rows: 1,
    weights: 90,
    faults: [["|10|10|10|10|100%|10", "|10|10|9|10|100%|10", ["G6 execution-rate", "H6 execution-score"]]],
  },
};

testForms(publishedLists, expected);
