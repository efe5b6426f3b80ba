import { ruleCases } from "./rule-cases";

ruleCases("full-marks-for-missed-target", {
  clean: [
    [
      "332 of 333 rounds to the full point",
      {
        "附件3!indicators.1.target": "333人",
        "附件3!indicators.1.actual": "332人",
        "附件3!indicators.1.weight": "1",
        "附件3!indicators.1.score": "1",
        "附件3!indicators.2.weight": "9",
        "附件3!indicators.2.score": "9",
      },
    ],
    ["as a target of none asks", { "附件3!indicators.9.actual": "0起" }],
  ],
  faulty: [
    [
      "90% of 100%",
      { "附件3!indicators.7.actual": "90%" },
      ["附件3!indicators.7.score"],
      [
        "error full-marks-for-missed-target (生存认证精准率 自评得分): 4, right is 3.6, 4 × 90% ÷ 100% = 3.6, by E20 F20 G20, fix 3.6",
      ],
    ],
    [
      "a bound with what belongs to it",
      { "附件3!indicators.7.target": "95%（含）以上", "附件3!indicators.7.actual": "90%" },
      ["附件3!indicators.7.score"],
      [
        "error full-marks-for-missed-target (生存认证精准率 自评得分): 4, right is 3.79, 4 × 90% ÷ 95% = 3.79, by E20 F20 G20, fix 3.79",
      ],
    ],
    [
      "full-width digits",
      { "附件3!indicators.7.target": "≥９５％", "附件3!indicators.7.actual": "９０％" },
      ["附件3!indicators.7.score"],
      [
        "error full-marks-for-missed-target (生存认证精准率 自评得分): 4, right is 3.79, 4 × 90% ÷ 95% = 3.79, by E20 F20 G20, fix 3.79",
      ],
    ],
    [
      "in Chinese numerals",
      { "附件3!indicators.7.target": "百分之九十五", "附件3!indicators.7.actual": "百分之九十" },
      ["附件3!indicators.7.score"],
      [
        "error full-marks-for-missed-target (生存认证精准率 自评得分): 4, right is 3.79, 4 × 90% ÷ 95% = 3.79, by E20 F20 G20, fix 3.79",
      ],
    ],
    [
      "in another size of the unit",
      { "附件3!indicators.7.target": "120人次", "附件3!indicators.7.actual": "0.011万人次" },
      ["附件3!indicators.7.score"],
      [
        "error full-marks-for-missed-target (生存认证精准率 自评得分): 4, right is 3.67, 4 × 0.011万人次 ÷ 120人次 = 3.67, by E20 F20 G20, fix 3.67",
      ],
    ],
    [
      "outside its range",
      { "附件3!indicators.7.target": "95%-100%", "附件3!indicators.7.actual": "90%" },
      ["附件3!indicators.7.score"],
      [
        "error full-marks-for-missed-target (生存认证精准率 自评得分): 4, right is 3.79, 4 × 90% ÷ 95% = 3.79, by E20 F20 G20, fix 3.79",
      ],
    ],
    [
      "not exactly as many",
      { "附件3!indicators.7.target": "=3次", "附件3!indicators.7.actual": "4次" },
      ["附件3!indicators.7.score"],
      [
        "error full-marks-for-missed-target (生存认证精准率 自评得分): 4, right is 2.67, 4 × (1 - |4次 - 3次| ÷ 3次) = 2.67, by E20 F20 G20, fix 2.67",
      ],
    ],
    [
      "what nobody wants more of",
      { "附件3!indicators.7.name": "有效投诉", "附件3!indicators.7.target": "2件", "附件3!indicators.7.actual": "4件" },
      ["附件3!indicators.7.score"],
      [
        "error full-marks-for-missed-target (有效投诉 自评得分): 4, right is 2, 4 × 2件 ÷ 4件 = 2, by E20 F20 G20, fix 2",
      ],
    ],
    [
      "smaller is better",
      { "附件3!indicators.7.target": "≤2%", "附件3!indicators.7.actual": "4%" },
      ["附件3!indicators.7.score"],
      [
        "error full-marks-for-missed-target (生存认证精准率 自评得分): 4, right is 2, 4 × 2% ÷ 4% = 2, by E20 F20 G20, fix 2",
      ],
    ],
  ],
});
