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
      [
        "warning qualitative-band.partly (降低参保门槛，扩大参保覆盖面 自评得分): 10, ≤8, low 6, high 8, by E28 F28 G28",
      ],
    ],
    [
      "kept in time",
      {
        "附件3!indicators.10.target": "2023年12月底前",
        "附件3!indicators.10.actual": "2023年11月",
        "附件3!indicators.10.score": "2",
      },
      ["附件3!indicators.10.score"],
      ["warning qualitative-band.met (工作完成时限 自评得分): 2, ≥4, low 4, high 5, by E23 F23 G23"],
    ],

    [
      "all but met",
      { "附件3!indicators.12.actual": "基本达成目标", "附件3!indicators.12.score": "3" },
      ["附件3!indicators.12.score"],
      ["warning qualitative-band.met (追回多发退休待遇，保障基金安全 自评得分): 3, ≥4, low 4, high 5, by E25 F25 G25"],
    ],
    [
      "met",
      { "附件3!indicators.12.actual": "全部完成", "附件3!indicators.12.score": "3" },
      ["附件3!indicators.12.score"],
      ["warning qualitative-band.met (追回多发退休待遇，保障基金安全 自评得分): 3, ≥4, low 4, high 5, by E25 F25 G25"],
    ],
    [
      "partly met",
      { "附件3!indicators.12.actual": "部分完成" },
      ["附件3!indicators.12.score"],
      [
        "warning qualitative-band.partly (追回多发退休待遇，保障基金安全 自评得分): 5, ≤4, low 3, high 4, by E25 F25 G25",
      ],
    ],
    [
      "not met",
      { "附件3!indicators.12.actual": "未完成", "附件3!indicators.12.reason": "推迟" },
      ["附件3!indicators.12.score"],
      [
        "warning qualitative-band.missed (追回多发退休待遇，保障基金安全 自评得分): 5, ≤3, low 0, high 3, by E25 F25 G25",
      ],
    ],
  ],
});
