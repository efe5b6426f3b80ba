import { ruleCases } from "./rule-cases";

ruleCases("missing-reason", {
  clean: [
    [
      "with a reason",
      {
        "附件3!indicators.7.actual": "99.7%",
        "附件3!indicators.7.score": "3.99",
        "附件3!indicators.7.reason": "一户失联",
      },
    ],
    ["reached in other words", { "附件3!indicators.12.target": "有效提升", "附件3!indicators.12.actual": "有效提升" }],
    ["smaller is better", { "附件3!indicators.7.target": "≤3%", "附件3!indicators.7.actual": "2.5%" }],
  ],
  faulty: [
    [
      "99.7% of 100%",
      { "附件3!indicators.7.actual": "99.7%", "附件3!indicators.7.score": "3.99" },
      ["附件3!indicators.7.reason"],
    ],
    [
      "that there is no deviation",
      {
        "附件3!indicators.7.actual": "99.7%",
        "附件3!indicators.7.score": "3.99",
        "附件3!indicators.7.reason": "无偏差",
      },
      ["附件3!indicators.7.reason"],
    ],
    [
      "more than the limit",
      {
        "附件3!indicators.7.target": "控制在5%以内",
        "附件3!indicators.7.actual": "6%",
        "附件3!indicators.7.score": "3.33",
      },
      ["附件3!indicators.7.reason"],
    ],
    [
      "partly done",
      { "附件3!indicators.12.actual": "部分完成", "附件3!indicators.12.score": "3.5" },
      ["附件3!indicators.12.reason"],
    ],
    [
      "not done at all",
      { "附件3!indicators.12.actual": "未完成", "附件3!indicators.12.score": "0" },
      ["附件3!indicators.12.reason"],
    ],
  ],
});
