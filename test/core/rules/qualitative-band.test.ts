import { ruleCases } from "./rule-cases";

ruleCases("qualitative-band", {
  clean: [
    ["four of five, met", { "附件3!indicators.12.actual": "全部完成", "附件3!indicators.12.score": "4" }],
    ["words that say nothing", { "附件3!indicators.12.actual": "较好", "附件3!indicators.12.score": "1" }],
    [
      "not met, no points",
      {
        "附件3!indicators.12.actual": "未完成",
        "附件3!indicators.12.score": "0",
        "附件3!indicators.12.reason": "推迟",
      },
    ],
    ["said with a doubt", { "附件3!indicators.12.actual": "完成一半", "附件3!indicators.12.score": "2.5" }],
    [
      "the method's own words for all but met",
      { "附件3!indicators.12.actual": "全部或基本达成预期指标", "附件3!indicators.12.score": "4" },
    ],
    [
      "partly met, three of five",
      {
        "附件3!indicators.12.actual": "部分完成",
        "附件3!indicators.12.score": "3",
        "附件3!indicators.12.reason": "推迟",
      },
    ],
  ],
  faulty: [
    [
      "the method's own words",
      { "附件3!indicators.15.actual": "部分达成预期指标并具有一定效果", "附件3!indicators.15.reason": "推迟" },
      ["附件3!indicators.15.score"],
    ],
    [
      "kept in time",
      {
        "附件3!indicators.10.target": "2023年12月底前",
        "附件3!indicators.10.actual": "2023年11月",
        "附件3!indicators.10.score": "2",
      },
      ["附件3!indicators.10.score"],
    ],

    [
      "all but met",
      { "附件3!indicators.12.actual": "基本达成目标", "附件3!indicators.12.score": "3" },
      ["附件3!indicators.12.score"],
    ],
    [
      "met",
      { "附件3!indicators.12.actual": "全部完成", "附件3!indicators.12.score": "3" },
      ["附件3!indicators.12.score"],
    ],
    ["partly met", { "附件3!indicators.12.actual": "部分完成" }, ["附件3!indicators.12.score"]],
    [
      "not met",
      { "附件3!indicators.12.actual": "未完成", "附件3!indicators.12.reason": "推迟" },
      ["附件3!indicators.12.score"],
    ],
  ],
});
