import { ruleCases } from "./rule-cases";

ruleCases("executed-exceeds-budget", {
  clean: [
    [
      "less",
      { "附件4-原试点退费!funds.total.executed": "120", "附件4-原试点退费!funds.appropriation.executed": "120" },
    ],
    [
      "in 元",
      {
        "附件4-原试点退费!funds.total.executed": "1480000元",
        "附件4-原试点退费!funds.appropriation.executed": "1480000元",
      },
    ],
    [
      "by rounding alone",
      {
        "附件4-原试点退费!funds.total.executed": "148.04",
        "附件4-原试点退费!funds.appropriation.executed": "148.04",
        "附件4-原试点退费!funds.total.annualBudget": "148.0",
        "附件4-原试点退费!funds.appropriation.annualBudget": "148.0",
      },
    ],
    [
      "none of none",
      {
        "附件4-原试点退费!funds.total.annualBudget": "0",
        "附件4-原试点退费!funds.appropriation.annualBudget": "0",
        "附件4-原试点退费!funds.total.executed": "0",
        "附件4-原试点退费!funds.appropriation.executed": "0",
      },
    ],
    [
      "to the last fen",
      { "附件4-原试点退费!funds.total.executed": "148.00", "附件4-原试点退费!funds.appropriation.executed": "148.00" },
    ],
  ],
  faulty: [
    [
      "in the whole form",
      { "附件3!funds.total.executed": "600" },
      ["附件3!funds.total.executed"],
      ["error executed-exceeds-budget (年度资金总额 全年执行数): 600, ≤592.76, budget 592.76, by E5"],
    ],
    [
      "without a budget",
      { "附件4-原试点退费!funds.total.annualBudget": "0", "附件4-原试点退费!funds.appropriation.annualBudget": "0" },
      ["附件4-原试点退费!funds.total.executed", "附件4-原试点退费!funds.appropriation.executed"],
      [
        "error executed-exceeds-budget (年度资金总额 全年执行数): 148, ≤0, budget 0, by E6",
        "error executed-exceeds-budget (其中：当年财政拨款 全年执行数): 148, ≤0, budget 0, by E7",
      ],
    ],
    [
      "one part alone",
      { "附件4-原试点退费!funds.carryOver.annualBudget": "0", "附件4-原试点退费!funds.carryOver.executed": "3" },
      ["附件4-原试点退费!funds.carryOver.executed"],
      ["error executed-exceeds-budget (上年结转资金 全年执行数): 3, ≤0, budget 0, by E8"],
    ],

    [
      "160 of 148, in the total and its part",
      { "附件4-原试点退费!funds.total.executed": "160", "附件4-原试点退费!funds.appropriation.executed": "160" },
      ["附件4-原试点退费!funds.total.executed", "附件4-原试点退费!funds.appropriation.executed"],
      [
        "error executed-exceeds-budget (年度资金总额 全年执行数): 160, ≤148, budget 148, by E6",
        "error executed-exceeds-budget (其中：当年财政拨款 全年执行数): 160, ≤148, budget 148, by E7",
      ],
    ],
  ],
});
