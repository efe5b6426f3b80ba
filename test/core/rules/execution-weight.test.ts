import { ruleCases } from "./rule-cases";

ruleCases("execution-weight", {
  clean: [
    ["with its unit", { "附件3!funds.total.weight": "10分" }],
    ["in per cent", { "附件3!funds.total.weight": "10%" }],
    ["not said", { "附件3!funds.total.weight": "" }],
    ["10.0", { "附件3!funds.total.weight": "10.0" }],
  ],
  faulty: [
    [
      "5 points",
      { "附件4-原试点退费!funds.total.weight": "5", "附件4-原试点退费!funds.total.score": "5" },
      ["附件4-原试点退费!funds.total.weight"],
      ["warning execution-weight (年度资金总额 分值): 5, right is 10"],
    ],
    [
      "15 points",
      { "附件4-业务工作经费!funds.total.weight": "15", "附件4-业务工作经费!funds.total.score": "15" },
      ["附件4-业务工作经费!funds.total.weight"],
      ["warning execution-weight (年度资金总额 分值): 15, right is 10"],
    ],
    [
      "12 points",
      { "附件3!funds.total.weight": "12", "附件3!funds.total.score": "12" },
      ["附件3!funds.total.weight"],
      ["warning execution-weight (年度资金总额 分值): 12, right is 10"],
    ],
  ],
});
