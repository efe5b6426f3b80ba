import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { sheetOf } from "../reading/sheet-of";
import { ruleCases } from "./rule-cases";

ruleCases("indicator-score", {
  clean: [
    ["full marks for a missed target are another rule's", { "附件3!indicators.7.actual": "90%" }],
    [
      "in proportion",
      {
        "附件3!indicators.7.actual": "90%",
        "附件3!indicators.7.score": "3.6",
        "附件3!indicators.7.reason": "系统故障",
      },
    ],
    ["deducted with a reason", { "附件3!indicators.7.score": "3", "附件3!indicators.7.reason": "资料不全" }],
    [
      "a deadline that was kept",
      { "附件3!indicators.10.target": "2023年12月底前", "附件3!indicators.10.actual": "11月25日" },
    ],
  ],
  faulty: [
    [
      "above what it earns",
      {
        "附件3!indicators.7.actual": "90%",
        "附件3!indicators.7.score": "3.8",
        "附件3!indicators.7.reason": "系统故障",
      },
      ["附件3!indicators.7.score"],
      [
        "warning indicator-score.above (生存认证精准率 自评得分): 3.8, right is 3.6, 4 × 90% ÷ 100% = 3.6, by E20 F20 G20",
      ],
    ],
    [
      "below, unexplained",
      { "附件3!indicators.7.actual": "90%", "附件3!indicators.7.score": "3" },
      ["附件3!indicators.7.score"],
      [
        "info indicator-score.below (生存认证精准率 自评得分): 3, right is 3.6, 4 × 90% ÷ 100% = 3.6, by E20 F20 G20, because of 附件3!I20",
      ],
    ],
    [
      "met, yet deducted",
      { "附件3!indicators.7.score": "3" },
      ["附件3!indicators.7.score"],
      ["info indicator-score.deducted (生存认证精准率 自评得分): 3, right is 4, by E20 F20 G20, because of 附件3!H31"],
    ],
  ],
  unclear: [
    [
      "words that do not say how far",
      { "附件3!indicators.12.actual": "下降1.2%" },
      ["附件3!indicators.12.score"],
      ["words: 下降1.2%"],
    ],
    ["another unit", { "附件3!indicators.7.actual": "3人" }, ["附件3!indicators.7.score"], ["units-differ: 3人"]],
  ],
});

describe("in a form without scores", () => {
  const unclear = (indicator: string) => {
    const text = `
项目支出绩效自评表（2023年度）
项目名称|培训经费
一级指标|二级指标|三级指标|年度指标值|实际完成值|偏差原因
产出指标|数量指标|${indicator}
`;
    return checkWorkbook([sheetOf(text)])
      .unjudged.filter(({ rule }) => rule === "indicator-score")
      .map(({ cell, reason }) => [cell, reason.key, ...Object.values(reason.args)].join(" "));
  };

  test.each([
    ["培训人数|100人|100人|", []],
    ["培训效果|显著|较好|", []],
    ["培训人数|100人|3场|", ["E4 units-differ 3场"]],
    ["培训人数|100人|很多|", ["E4 no-number 很多"]],
    ["培训人数|大量|100人|", ["E4 words 大量"]],
  ])("%s: what a person has to look at", (indicator, cells) => {
    expect(unclear(indicator)).toEqual(cells);
  });
});
