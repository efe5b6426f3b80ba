import { checkWorkbook } from "../../../../src/core/checking/check-workbook";
import { testForms, type Expected } from "./test-forms";
import { publishedProjects } from "./projects";
import { publishedUnits } from "./units";
import { sheetOf } from "../sheet-of";

const forms = { ...publishedProjects, ...publishedUnits };

const expected: Readonly<Partial<Record<keyof typeof forms, Expected>>> = {
  "Yunnan, 2022: headings of indicators in two rows, in 元": {
    kind: "project-evaluation",
    unit: "某县某中学",
    year: 2022,
    funds: ["387,664.62", "387,664.62"],
    rows: 7,
    weights: 90,
    faults: [
      ["735|人次|735|20|20", "735|人次|700|20|20", ["I14 full-marks-for-missed-target", "J14 missing-reason"]],
      ["||10|100%|10", "||10|90%|10", ["I6 execution-rate"]],
    ],
  },
  "Sichuan, 2022: weights before the targets, project leader": {
    kind: "project-evaluation",
    unit: "某县水利局",
    year: 2022,
    funds: ["20", "20"],
    rows: 9,
    weights: 90,
    findings: ["D22 placeholder-left"],
    faults: [
      ["验收合格率|20|", "验收合格率|15|", ["B14 heading-weight", "H16 score-above-weight", "E23 weight-total"]],
      ["总分||||100|||100", "总分||||100|||98", ["H23 score-total"]],
    ],
  },
  "Hunan, 2020: a county's special funds, without scores": {
    kind: "project-evaluation",
    unit: "储备与产业发展股",
    year: 2020,
    funds: ["194.9", "194.9"],
    rows: 8,
    faults: [
      [
        "|县级资金|||194.9|194.9|100%",
        "|县级资金|||149.9|194.9|100%",
        ["E5 funds-total", "F7 executed-exceeds-budget", "G7 execution-rate"],
      ],
      ["≥90%|100%|", "≥90%||", ["F19 missing-actual"]],
    ],
  },
  "Hubei, 2022: execution of 20 points in the heading": {
    kind: "project-evaluation",
    unit: "某某学院",
    year: 2022,
    funds: ["500", "475"],
    rows: 5,
    faults: [
      ["总分||||||99", "总分||||||96", ["G16 score-total"]],
      ["500|475|95%|19", "500|475|98%|19", ["F9 execution-rate"]],
    ],
  },
  "Chongqing, 2023: targets at the year's start and adjusted, coefficients": {
    kind: "project-evaluation",
    unit: "某区文化馆",
    year: 2023,
    funds: ["280", "238"],
    rows: 3,
    weights: 90,
    faults: [
      ["|85.00|10|8.50", "|85.00|10|9.50", ["H2 score-total", "H5 execution-score"]],
      [
        "|60|50|52|100%|40|40|",
        "|60|50|45|100%|40|40|",
        ["G9 goal-against-indicator", "J9 full-marks-for-missed-target", "L9 missing-reason"],
      ],
    ],
  },
  "Liaoning, 2022: operators, completion rate, reasons to be ticked": {
    kind: "project-evaluation",
    unit: "某市民政局",
    year: 2022,
    funds: ["120.00", "120.00"],
    rows: 5,
    weights: 90,
    faults: [
      ["√||人员调整影响进度，下年度提前安排", "||", ["P16 missing-reason"]],
      [
        "|其中：财政拨款||120.00|120.00|120.00",
        "|其中：财政拨款||120.00|102.00|102.00",
        ["E6 funds-total", "F6 funds-total"],
      ],
    ],
  },
  "Xinjiang, 2023: weights, completion and deviation rates": {
    kind: "project-evaluation",
    unit: "某某中心",
    year: 2023,
    funds: ["48.00", "48.00"],
    rows: 6,
    weights: 90,
    faults: [
      [
        "<=2.4万元|2.4万元",
        "<=2.4万元|3万元",
        ["G16 completion-rate", "H16 completion-rate", "J16 full-marks-for-missed-target", "K16 missing-reason"],
      ],
      ["85%|-15%|10|8.5|", "85%|-15%|10|12|", ["J17 score-above-weight", "J19 score-total"]],
    ],
  },
  "Central transfer payments, 2023: a region's form": {
    kind: "transfer-evaluation",
    unit: "某市林业局",
    year: 2023,
    funds: ["1520", "1444"],
    rows: 5,
    findings: ["G24 improvement-missing"],
    faults: [
      [
        "|地方资金||320|304||95%",
        "|地方资金||230|304||95%",
        ["D7 funds-total", "E9 executed-exceeds-budget", "G9 execution-rate"],
      ],
      ["部分地块受天气影响延期，已补种", "", ["G24 missing-reason"]],
    ],
  },
  "Hebei, 2019: budget, arrivals and spending side by side": {
    kind: "project-evaluation",
    unit: "某市技工学校",
    year: null,
    funds: ["200", "190"],
    rows: 5,
    weights: 100,
    faults: [
      ["执行数：|190|95%", "执行数：|230|95%", ["G5 executed-exceeds-budget", "G5 funds-total"]],
      ["自评总分|||||||99.5", "自评总分|||||||95.9", ["H16 score-total"]],
    ],
  },
  "Shanghai, 2022: the grade at the top, sums of each level": {
    kind: "project-evaluation",
    unit: "某街道社区文化中心",
    year: 2022,
    funds: ["750000.00", "712500.00"],
    rows: 5,
    weights: 90,
    faults: [
      ["产出指标小计|||||50|50", "产出指标小计|||||50|45", ["G13 score-total"]],
      ["自评等级：|优", "自评等级：|良", ["G3 grade-mismatch"]],
    ],
  },
  "Henan, 2023: sources of budget, 得分计算方法": {
    kind: "project-evaluation",
    unit: "某某监测中心",
    year: 2023,
    funds: ["260", "247"],
    rows: 6,
    weights: 90,
    faults: [
      ["|财政拨款||260|260|247", "|财政拨款||260|250|247", ["E7 funds-total", "H8 execution-rate"]],
      ["≥30个|30个|20|", "≥30个|27个|20|", ["J17 full-marks-for-missed-target", "K17 missing-reason"]],
    ],
  },
  "Shaanxi, 2020: a whole unit by criteria, sources, targets": {
    kind: "whole-evaluation",
    unit: "某某局",
    year: 2020,
    rows: 7,
    weights: 100,
    faults: [
      ["|规范|规范|10|", "|规范|规范|12|", ["J9 score-above-weight", "J12 score-total"]],
      ["资产管理规范性|10|", "资产管理规范性|5|", ["A8 heading-weight", "J9 score-above-weight", "D12 weight-total"]],
    ],
  },
  "Hubei, 2022: a whole unit, basic and project spending": {
    kind: "whole-evaluation",
    unit: "某某局",
    year: 2022,
    funds: ["2000", "1900"],
    rows: 4,
    faults: [["办件合格率|100%|100%|20", "办件合格率|100%|100%|15", ["G15 score-total"]]],
  },
  "Henan, 2022: a whole unit, investment, output, benefit": {
    kind: "whole-evaluation",
    unit: "某某委员会",
    year: 2022,
    funds: ["3500", "3325"],
    rows: 8,
    weights: 90,
    faults: [
      ["|其他资金|0|0|0|", "|其他资金|0|50|0|", ["D5 funds-total"]],
      ["|10|95%|9.5|", "|10|95%|9.8|", ["H5 execution-score", "H19 score-total"]],
    ],
  },
  "Jiangsu, 2023: a whole unit, weights before the targets": {
    kind: "whole-evaluation",
    unit: "某某局",
    year: 2023,
    funds: ["2600", "2340"],
    rows: 8,
    weights: 100,
    faults: [
      ["|1000|1100|870|79.09%", "|1000|1000|870|87%", ["E4 funds-total"]],
      ["≥12次|12次|20|", "≥12次|9次|20|", ["G14 full-marks-for-missed-target", "H14 missing-reason"]],
    ],
  },
  "Yunnan, 2023: a whole unit, tasks with their money, no scores": {
    kind: "whole-evaluation",
    unit: "某县政务服务管理局",
    year: null,
    rows: 4,
    // The tasks with their money are a table that no rule asks for.
    unread: ["label A13 政务大厅运行", "label B13 本级", "label C13 保障大厅运行"],
    faults: [["|98|%|99%|", "|98|%|95%|", ["H18 missing-reason"]]],
  },
  "Hunan, 2019: base data with staff by the numbers": {
    kind: "base-data",
    unit: "某县某某局",
    year: 2019,
    rows: 15,
    findings: ["E26 signature-incomplete"],
    faults: [
      ["三公经费|12||11||9", "三公经费|12||11||8", ["F7 three-public-sum"]],
      ["45||43||95.56%", "45||43||59.56%", ["F5 control-rate"]],
    ],
  },
  "a city's base data, sums in other words": {
    kind: "base-data",
    unit: "某市某某中心",
    year: 2022,
    rows: 17,
    faults: [
      [
        "三公”经费支出合计|30|28|25",
        "三公”经费支出合计|30|28|52",
        ["D6 final-exceeds-budget", "D6 three-public-growth", "D6 three-public-sum"],
      ],
      [
        "（3）市级专项资金|150|150|145",
        "（3）市级专项资金|150|150|154",
        ["D12 project-spending-sum", "D15 final-exceeds-budget"],
      ],
    ],
  },
  "a county's list, with amounts and contacts": {
    kind: "registry",
    year: 2023,
    rows: 3,
    faults: [["3|城乡居民补助|某县民政局", "3|城乡居民补助|", ["C7 unnamed-row"]]],
  },
  "a list by offices": {
    kind: "registry",
    year: 2022,
    rows: 3,
    faults: [["一|农业股|某县农业农村局", "一|农业股|", ["C3 unnamed-row"]]],
  },
};

testForms(forms, expected);

test("a list of many projects' results is none of the annexes", () => {
  const { annexes, unrecognised } = checkWorkbook([sheetOf(forms["results of many projects in one list"])]);
  expect({ annexes, unrecognised }).toEqual({ annexes: [], unrecognised: [] });
});
