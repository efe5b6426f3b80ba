import { ruleCases } from "./rule-cases";

ruleCases("project-amount-mismatch", {
  clean: [
    ["what was executed is told in words", { "附件4-原试点退费!funds.total.executed": "若干" }],
    [
      "in 元",
      {
        "附件4-原试点退费!funds.total.executed": "1480000元",
        "附件4-原试点退费!funds.appropriation.executed": "1480000元",
      },
    ],
    ["shown in whole numbers", { "附件2!spending.operations.finalAccounts": "108" }],
    ["no amount in 附件2", { "附件2!spending.part.2.budget": "", "附件2!spending.part.2.finalAccounts": "" }],
    [
      "附件2 has the adjusted budget",
      {
        "附件4-原试点退费!funds.total.initialBudget": "100",
        "附件4-原试点退费!funds.appropriation.initialBudget": "100",
      },
    ],
  ],
  faulty: [
    [
      "of a project that does not say whose it is",
      { "附件4-原试点退费!unit": "", "附件4-原试点退费!funds.total.executed": "140" },
      ["附件4-原试点退费!funds.total.executed"],
      ["error project-amount-mismatch.executed (年度资金总额 全年执行数): 140, other 148, by 附件2!F18"],
    ],
    [
      "in the wrong unit",
      { "附件2!spending.part.2.finalAccounts": "148元" },
      ["附件4-原试点退费!funds.total.executed"],
      ["error project-amount-mismatch.executed (年度资金总额 全年执行数): 148, other 148元, by 附件2!F18"],
    ],
    [
      "two digits swapped",
      { "附件2!spending.operations.finalAccounts": "170.59" },
      ["附件4-业务工作经费!funds.total.executed"],
      ["error project-amount-mismatch.executed (年度资金总额 全年执行数): 107.59, other 170.59, by 附件2!F14"],
    ],

    [
      "executed",
      { "附件4-原试点退费!funds.total.executed": "140", "附件4-原试点退费!funds.appropriation.executed": "140" },
      ["附件4-原试点退费!funds.total.executed"],
      ["error project-amount-mismatch.executed (年度资金总额 全年执行数): 140, other 148, by 附件2!F18"],
    ],
    [
      "budget",
      { "附件2!spending.part.2.budget": "160" },
      ["附件4-原试点退费!funds.total.initialBudget"],
      ["error project-amount-mismatch.budget (年度资金总额 年初预算数): 148, other 160, by 附件2!D18"],
    ],
  ],
});
