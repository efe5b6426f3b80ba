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
    ["an error cell", { "附件3!indicators.7.actual": "#DIV/0!" }, ["附件3!indicators.7.actual"]],
    ["in the funds", { "附件3!funds.total.initialBudget": "#REF!" }, ["附件3!funds.total.initialBudget"]],
    ["in 附件2", { "附件2!spending.procurement.budget": "#N/A" }, ["附件2!spending.procurement.budget"]],
  ],
  unclear: [
    [
      "words for the initial budget of a form of one fund",
      { "附件3!funds.total.initialBudget": "若干" },
      ["附件3!funds.total.initialBudget"],
    ],
    [
      "a range for what was executed",
      { "附件4-原试点退费!funds.appropriation.executed": "140-150" },
      ["附件4-原试点退费!funds.appropriation.executed"],
    ],
    [
      "words for a budget of 附件2",
      { "附件2!spending.procurement.budget": "另行下达" },
      ["附件2!spending.procurement.budget"],
    ],
  ],
});
