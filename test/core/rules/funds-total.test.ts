import { ruleCases } from "./rule-cases";

ruleCases("funds-total", {
  clean: [
    [
      "less what was taken back",
      {
        "附件4-原试点退费!funds.appropriation.annualBudget": "150",
        "附件4-原试点退费!funds.carryOver.annualBudget": "-2",
      },
    ],
    ["its part in 元", { "附件4-原试点退费!funds.appropriation.annualBudget": "1480000元" }],
    ["shown in whole numbers", { "附件4-业务工作经费!funds.total.annualBudget": "108" }],
    [
      "a carry-over beside it",
      {
        "附件4-原试点退费!funds.appropriation.annualBudget": "100",
        "附件4-原试点退费!funds.carryOver.annualBudget": "48",
      },
    ],
    [
      "with a carry-over of none",
      { "附件4-原试点退费!funds.carryOver.annualBudget": "0", "附件4-原试点退费!funds.otherFunds.annualBudget": "/" },
    ],
  ],
  faulty: [
    [
      "a carry-over that is not in it",
      { "附件4-原试点退费!funds.carryOver.initialBudget": "20" },
      ["附件4-原试点退费!funds.total.initialBudget"],
    ],
    ["executed", { "附件4-原试点退费!funds.total.executed": "140" }, ["附件4-原试点退费!funds.total.executed"]],
    [
      "initially",
      { "附件4-原试点退费!funds.total.initialBudget": "184" },
      ["附件4-原试点退费!funds.total.initialBudget"],
    ],
    [
      "450 are not 148",
      { "附件4-原试点退费!funds.total.annualBudget": "450" },
      ["附件4-原试点退费!funds.total.annualBudget"],
    ],
  ],
  unclear: [
    [
      "a part in words",
      { "附件4-原试点退费!funds.carryOver.annualBudget": "待定" },
      ["附件4-原试点退费!funds.total.annualBudget"],
    ],
  ],
});
