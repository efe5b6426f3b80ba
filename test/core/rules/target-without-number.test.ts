import { ruleCases } from "./rule-cases";

ruleCases("target-without-number", {
  clean: [
    ["none", { "附件3!indicators.9.target": "无" }],
    ["a number alone", { "附件3!indicators.9.target": "0" }],
    ["words", { "附件3!indicators.9.target": "不发生" }],
    ["0起", { "附件3!indicators.9.target": "0 起" }],
  ],
  faulty: [
    [
      "%",
      { "附件3!indicators.17.target": "%" },
      ["附件3!indicators.17.target"],
      ["error target-without-number (社会公众满意度 年度指标值): %, by F30"],
    ],
    [
      "万元, spaces before it",
      { "附件3!indicators.4.target": "   万元" },
      ["附件3!indicators.4.target"],
      ["error target-without-number (代发独生子女、乡村教师、乡村医生等补助金额 年度指标值): 万元, by F17"],
    ],
    [
      "人次",
      { "附件3!indicators.7.target": "人次" },
      ["附件3!indicators.7.target"],
      ["error target-without-number (生存认证精准率 年度指标值): 人次, by F20"],
    ],
    [
      "起",
      { "附件3!indicators.9.target": "起" },
      ["附件3!indicators.9.target"],
      ["error target-without-number (行政复议事件发生数量 年度指标值): 起, by F22"],
    ],
  ],
});
