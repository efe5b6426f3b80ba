import { ruleCases } from "./rule-cases";

ruleCases("missing-target", {
  clean: [
    ["none of what should not happen", { "附件3!indicators.9.target": "无", "附件3!indicators.9.actual": "无" }],
    [
      "neither",
      {
        "附件3!indicators.7.target": "",
        "附件3!indicators.7.actual": "",
        "附件3!indicators.7.score": "",
        "附件3!indicators.7.name": "",
        "附件3!indicators.7.weight": "",
      },
    ],
  ],
  faulty: [
    [
      "scored, no target",
      { "附件3!indicators.7.target": "" },
      ["附件3!indicators.7.target"],
      ["error missing-target (生存认证精准率 年度指标值): by H20"],
    ],
    [
      "spaces are none",
      { "附件3!indicators.7.target": " \n " },
      ["附件3!indicators.7.target"],
      ["error missing-target (生存认证精准率 年度指标值): by H20"],
    ],
    [
      "the printed dots are none",
      { "附件3!indicators.7.target": "……" },
      ["附件3!indicators.7.target"],
      ["error missing-target (生存认证精准率 年度指标值): by H20"],
    ],
  ],
});
