import { testForms, type Expected } from "./test-forms";
import { publishedPlaces } from "./places";

const expected: Readonly<Record<keyof typeof publishedPlaces, Expected>> = {
  "Sichuan, 2021: pairs of budget and spending, one beside the other": {
    kind: "project-evaluation",
    unit: "某某局",
    year: 2021,
    funds: ["46", "46"],
    rows: 5,
    faults: [
      ["执行数：|46", "执行数：|64", ["G4 executed-exceeds-budget", "G4 funds-total"]],
      ["≥3批次||3批次", "≥3批次||", ["G10 missing-actual"]],
    ],
  },
  "Beijing, 2022: contacts, subtotals of levels in the heading": {
    kind: "project-evaluation",
    unit: "某博物馆",
    year: 2022,
    funds: ["298.200000", "294.100000"],
    rows: 6,
    weights: 90,
    faults: [
      ["98.63%|9.86", "98.63%|9.68", ["J7 execution-score", "I20 score-total"]],
      [
        "≤310.5万元|294.1万元|10|10",
        "≤310.5万元|394.1万元|10|10",
        ["I17 full-marks-for-missed-target", "J17 missing-reason"],
      ],
    ],
  },
  "Inner Mongolia, 2022: a county's form with weights in brackets": {
    kind: "project-evaluation",
    unit: "某旗农牧技术推广中心",
    year: 2022,
    funds: ["150", "142.5"],
    rows: 7,
    weights: 90,
    faults: [
      [
        "挽回损失|≥500万元|520万元",
        "挽回损失|≥500万元|250万元",
        ["H17 full-marks-for-missed-target", "I17 missing-reason"],
      ],
      ["≥85%|88%|10|10", "≥85%|88%|10|11", ["H14 score-above-weight", "H20 score-total"]],
    ],
  },
  "Gansu, 2022: a whole unit, management, effects, capacity": {
    kind: "whole-evaluation",
    unit: "某某厅",
    year: 2022,
    funds: ["5200", "4940"],
    rows: 7,
    weights: 90,
    faults: [
      [
        "|年度资金总额||5000|5200|4940",
        "|年度资金总额||5000|5200|4490",
        ["F4 funds-total", "H4 execution-rate", "I4 execution-score", "F5 funds-by-nature"],
      ],
      ["|95%|9.5|", "|95%|9.8|", ["I4 execution-score", "H19 score-total"]],
    ],
  },
  "Shandong, 2023: grade beside the total, rows of prose below": {
    kind: "project-evaluation",
    unit: "某县城管指挥中心",
    year: 2023,
    funds: ["80", "76"],
    rows: 6,
    weights: 90,
    findings: ["E24 signature-incomplete"],
    faults: [
      ["绩效等级|||优", "绩效等级|||良", ["D23 grade-mismatch"]],
      ["系统运行良好。", "", ["F12 missing-text"]],
    ],
  },
  "Guangxi, 2022: indicators by name, without levels 1 and 2": {
    kind: "project-evaluation",
    unit: "某某规划院",
    year: 2022,
    funds: ["600000", "588000"],
    rows: 4,
    weights: 90,
    faults: [
      ["|98|10|9.8", "|89|10|9.8", ["E5 execution-rate"]],
      ["|90|%|93|20|20", "|90|%|83|20|20", ["G12 full-marks-for-missed-target", "H12 missing-reason"]],
    ],
  },
  "Zhejiang, 2023: two indicators of the integrated system per level": {
    kind: "project-evaluation",
    unit: "某某局（本级）",
    year: 2023,
    funds: ["200", "196"],
    rows: 5,
    weights: 100,
    faults: [
      ["执行金额|196", "执行金额|296", ["H5 executed-exceeds-budget"]],
      ["合计||||||100|99.8", "合计||||||100|98.9", ["H13 score-total"]],
      ["目标完成情况|已推进。", "目标完成情况|", ["F6 missing-text"]],
    ],
  },
  "Anhui, 2023: budget blank above a part that is filled in": {
    kind: "project-evaluation",
    unit: "219001-某镇人民政府",
    year: 2023,
    funds: ["89.974", "89.974"],
    rows: 10,
    weights: 90,
    findings: ["E13 mostly-words"],
    faults: [
      [
        "|年度资金总额：|90|89.974|89.974||10|100%|10",
        "|年度资金总额：|90|98.974|89.974||10|90.91%|9.09",
        ["D7 funds-total", "H25 score-total"],
      ],
      [
        "经费支出合规性|严格执行相关制度规定|达成预期指标|8|8",
        "经费支出合规性|严格执行相关制度规定|达成预期指标||8",
        ["B14 heading-weight", "G25 weight-total"],
      ],
    ],
  },
  "Hebei, a school, 2019: numbered indicators left blank, reasons of 0": {
    kind: "project-evaluation",
    unit: "某市食品工程学校",
    year: 2019,
    funds: ["43.2", "37.24"],
    rows: 6,
    weights: 90,
    faults: [["86%|8.6", "86%|9.6", ["I7 execution-score", "H20 score-total"]]],
  },
  "Hunan, 2023: a whole unit by source and by nature in separate cells": {
    kind: "whole-evaluation",
    unit: "某市某某局",
    year: 2023,
    funds: ["560", "532"],
    rows: 5,
    weights: 90,
    findings: ["E20 signature-incomplete"],
    faults: [
      ["其中：基本支出：|||332", "其中：基本支出：|||323", ["I7 funds-by-nature"]],
      ["一般公共预算：|||560", "一般公共预算：|||650", ["E7 funds-by-source"]],
    ],
  },
  "a special fund over two years, half-years and whole": {
    kind: "project-evaluation",
    unit: "某县就业服务中心",
    year: 2023,
    funds: ["420", "399"],
    rows: 4,
    weights: 90,
    faults: [
      ["|县级配套||100|100|50|99", "|县级配套||100|100|50|89", ["G7 funds-total"]],
      [
        "1100人|2100人|30|30",
        "1100人|1900人|30|30",
        ["G14 goal-against-indicator", "I14 full-marks-for-missed-target", "J14 missing-reason"],
      ],
    ],
  },
};

testForms(publishedPlaces, expected);
