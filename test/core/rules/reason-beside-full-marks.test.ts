import { ruleCases } from "./rule-cases";

ruleCases("reason-beside-full-marks", {
  clean: [
    ["none is no reason", { "附件3!indicators.7.reason": "无" }],
    ["beside a target that was met", { "附件3!indicators.7.reason": "系统升级" }],
    [
      "one that rounds to full marks",
      {
        "附件3!indicators.1.target": "333人",
        "附件3!indicators.1.actual": "332人",
        "附件3!indicators.1.weight": "1",
        "附件3!indicators.1.score": "1",
        "附件3!indicators.1.reason": "一人迁出",
      },
    ],
    [
      "points deducted",
      {
        "附件3!indicators.7.actual": "90%",
        "附件3!indicators.7.score": "3.6",
        "附件3!indicators.7.reason": "系统故障",
      },
    ],
  ],
  faulty: [
    [
      "less would be better",
      {
        "附件3!indicators.7.target": "≤2%",
        "附件3!indicators.7.actual": "4%",
        "附件3!indicators.7.reason": "系统故障",
      },
      ["附件3!indicators.7.reason"],
      [
        "warning reason-beside-full-marks (生存认证精准率 偏差原因分析及改进措施): 系统故障, score 4, by H20, because of 附件3!H20",
      ],
    ],
    [
      "of a project",
      { "附件4-业务工作经费!indicators.1.actual": "98%", "附件4-业务工作经费!indicators.1.reason": "缺货" },
      ["附件4-业务工作经费!indicators.1.reason"],
      [
        "warning reason-beside-full-marks (运行维护 偏差原因分析及改进措施): 缺货, score 5, by H13, because of 附件4-业务工作经费!H13",
      ],
    ],
    [
      "outside a range",
      {
        "附件3!indicators.7.target": "95%-100%",
        "附件3!indicators.7.actual": "90%",
        "附件3!indicators.7.reason": "系统故障",
      },
      ["附件3!indicators.7.reason"],
      [
        "warning reason-beside-full-marks (生存认证精准率 偏差原因分析及改进措施): 系统故障, score 4, by H20, because of 附件3!H20",
      ],
    ],
    [
      "4 of 4",
      { "附件3!indicators.7.actual": "90%", "附件3!indicators.7.reason": "系统故障" },
      ["附件3!indicators.7.reason"],
      [
        "warning reason-beside-full-marks (生存认证精准率 偏差原因分析及改进措施): 系统故障, score 4, by H20, because of 附件3!H20",
      ],
    ],
  ],
});
