import { ruleCases } from "./rule-cases";

ruleCases("missing-reason", {
  clean: [
    [
      "a reason that names what is no longer open",
      {
        "附件3!indicators.7.actual": "99.7%",
        "附件3!indicators.7.score": "3.99",
        "附件3!indicators.7.reason": "系统升级，年底前没有未完成事项",
      },
    ],
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
      ["error missing-reason (生存认证精准率 偏差原因分析及改进措施): target 100%, reached 99.7%, by E20 F20"],
    ],
    [
      "that there is no deviation",
      {
        "附件3!indicators.7.actual": "99.7%",
        "附件3!indicators.7.score": "3.99",
        "附件3!indicators.7.reason": "无偏差",
      },
      ["附件3!indicators.7.reason"],
      ["error missing-reason (生存认证精准率 偏差原因分析及改进措施): target 100%, reached 99.7%, by E20 F20"],
    ],
    [
      "more than the limit",
      {
        "附件3!indicators.7.target": "控制在5%以内",
        "附件3!indicators.7.actual": "6%",
        "附件3!indicators.7.score": "3.33",
      },
      ["附件3!indicators.7.reason"],
      ["error missing-reason (生存认证精准率 偏差原因分析及改进措施): target 控制在5%以内, reached 6%, by E20 F20"],
    ],
    [
      "partly done",
      { "附件3!indicators.12.actual": "部分完成", "附件3!indicators.12.score": "3.5" },
      ["附件3!indicators.12.reason"],
      [
        "warning missing-reason.partly (追回多发退休待遇，保障基金安全 偏差原因分析及改进措施): reached 部分完成, by E25 F25",
      ],
    ],
    [
      "not done at all",
      { "附件3!indicators.12.actual": "未完成", "附件3!indicators.12.score": "0" },
      ["附件3!indicators.12.reason"],
      [
        "error missing-reason (追回多发退休待遇，保障基金安全 偏差原因分析及改进措施): target 有效保障, reached 未完成, by E25 F25",
      ],
    ],
  ],
});
