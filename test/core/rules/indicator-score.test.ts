import { ruleCases } from "./rule-cases";

ruleCases("indicator-score", {
  clean: [
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
    ],
    [
      "below, unexplained",
      { "附件3!indicators.7.actual": "90%", "附件3!indicators.7.score": "3" },
      ["附件3!indicators.7.score"],
    ],
    ["met, yet deducted", { "附件3!indicators.7.score": "3" }, ["附件3!indicators.7.score"]],
  ],
  unclear: [
    ["words that do not say how far", { "附件3!indicators.12.actual": "下降1.2%" }, ["附件3!indicators.12.score"]],
    ["another unit", { "附件3!indicators.7.actual": "3人" }, ["附件3!indicators.7.score"]],
  ],
});
