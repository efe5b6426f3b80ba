import { ruleCases } from "./rule-cases";

ruleCases("unreadable-value", {
  clean: [
    ["a word is none", { "附件3!indicators.7.reason": "#1 楼未完工" }],
    ["a dash for no budget", { "附件4-原试点退费!funds.carryOver.initialBudget": "——" }],
    [
      "an amount with its unit",
      {
        "附件4-原试点退费!funds.total.annualBudget": "148万",
        "附件4-原试点退费!funds.appropriation.annualBudget": "148 万元",
      },
    ],
  ],
  faulty: [
    [
      "an error cell",
      { "附件3!indicators.7.actual": "#DIV/0!" },
      ["附件3!indicators.7.actual"],
      ["error unreadable-value (生存认证精准率 实际完成值): #DIV/0!"],
    ],
    [
      "in the funds",
      { "附件3!funds.total.initialBudget": "#REF!" },
      ["附件3!funds.total.initialBudget"],
      ["error unreadable-value (年度资金总额 年初预算数): #REF!"],
    ],
    [
      "in 附件2",
      { "附件2!spending.procurement.budget": "#N/A" },
      ["附件2!spending.procurement.budget"],
      ["error unreadable-value (政府采购金额 2023年预算数): #N/A"],
    ],
  ],
  unclear: [
    [
      "words for the initial budget of a form of one fund",
      { "附件3!funds.total.initialBudget": "若干" },
      ["附件3!funds.total.initialBudget"],
      ["unreadable: 若干"],
    ],
    [
      "a range for what was executed",
      { "附件4-原试点退费!funds.appropriation.executed": "140-150" },
      ["附件4-原试点退费!funds.appropriation.executed"],
      ["unreadable: 140-150"],
    ],
    [
      "words for a budget of 附件2",
      { "附件2!spending.procurement.budget": "另行下达" },
      ["附件2!spending.procurement.budget"],
      ["unreadable: 另行下达"],
    ],
  ],
});
