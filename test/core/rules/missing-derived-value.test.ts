import { ruleCases } from "./rule-cases";

ruleCases("missing-derived-value", {
  clean: [
    [
      "nothing to compute it from",
      {
        "附件4-业务工作经费!funds.total.executionRate": "",
        "附件4-业务工作经费!funds.total.score": "",
        "附件4-业务工作经费!funds.total.annualBudget": "",
        "附件4-业务工作经费!funds.total.executed": "",
        "附件4-业务工作经费!funds.appropriation.annualBudget": "",
        "附件4-业务工作经费!funds.appropriation.executed": "",
      },
    ],
    [
      "a heading left to its parts",
      {
        "附件2!spending.projects.lastYear": "",
        "附件2!spending.projects.budget": "",
        "附件2!spending.projects.finalAccounts": "",
      },
    ],
  ],
  faulty: [
    [
      "rate and score",
      { "附件4-业务工作经费!funds.total.executionRate": "", "附件4-业务工作经费!funds.total.score": "" },
      ["附件4-业务工作经费!funds.total.executionRate", "附件4-业务工作经费!funds.total.score"],
    ],
    ["control rate", { "附件2!staff.1.controlRate": "" }, ["附件2!staff.1.controlRate"]],
    ["a sum of one year", { "附件2!spending.projects.budget": "" }, ["附件2!spending.projects.budget"]],
  ],
});
