import { ruleCases } from "./rule-cases";

ruleCases("project-amount-mismatch", {
  clean: [
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
      "in the wrong unit",
      { "附件2!spending.part.2.finalAccounts": "148元" },
      ["附件4-原试点退费!funds.total.executed"],
    ],
    [
      "two digits swapped",
      { "附件2!spending.operations.finalAccounts": "170.59" },
      ["附件4-业务工作经费!funds.total.executed"],
    ],

    [
      "executed",
      { "附件4-原试点退费!funds.total.executed": "140", "附件4-原试点退费!funds.appropriation.executed": "140" },
      ["附件4-原试点退费!funds.total.executed"],
    ],
    ["budget", { "附件2!spending.part.2.budget": "160" }, ["附件4-原试点退费!funds.total.initialBudget"]],
  ],
});
