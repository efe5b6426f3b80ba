import { ruleCases } from "./rule-cases";

ruleCases("large-budget-adjustment", {
  clean: [
    [
      "20% is not more than 20%",
      {
        "附件4-原试点退费!funds.total.initialBudget": "185",
        "附件4-原试点退费!funds.appropriation.initialBudget": "185",
        "附件4-原试点退费!funds.total.annualBudget": "148",
        "附件4-原试点退费!funds.appropriation.annualBudget": "148",
      },
    ],
    [
      "no initial budget said",
      { "附件4-原试点退费!funds.total.initialBudget": "", "附件4-原试点退费!funds.appropriation.initialBudget": "" },
    ],
    [
      "in 元",
      {
        "附件4-原试点退费!funds.total.initialBudget": "1480000元",
        "附件4-原试点退费!funds.appropriation.initialBudget": "1480000元",
      },
    ],
    [
      "less, within bounds",
      {
        "附件4-原试点退费!funds.total.initialBudget": "160",
        "附件4-原试点退费!funds.appropriation.initialBudget": "160",
      },
    ],

    [
      "100 became 107.59",
      {
        "附件4-业务工作经费!funds.total.initialBudget": "100",
        "附件4-业务工作经费!funds.appropriation.initialBudget": "100",
      },
    ],
    [
      "nothing at all",
      {
        "附件4-原试点退费!funds.total.initialBudget": "0",
        "附件4-原试点退费!funds.appropriation.initialBudget": "0",
        "附件4-原试点退费!funds.total.annualBudget": "0",
        "附件4-原试点退费!funds.appropriation.annualBudget": "0",
      },
    ],
  ],
  faulty: [
    [
      "less by more than 20%",
      {
        "附件4-原试点退费!funds.total.initialBudget": "200",
        "附件4-原试点退费!funds.appropriation.initialBudget": "200",
      },
      ["附件4-原试点退费!funds.total.annualBudget"],
    ],
    [
      "all of it taken back",
      {
        "附件4-原试点退费!funds.total.annualBudget": "0",
        "附件4-原试点退费!funds.appropriation.annualBudget": "0",
        "附件4-原试点退费!funds.total.executed": "0",
        "附件4-原试点退费!funds.appropriation.executed": "0",
      },
      ["附件4-原试点退费!funds.total.annualBudget"],
    ],
    ["of the whole unit", { "附件3!funds.total.initialBudget": "400" }, ["附件3!funds.total.annualBudget"]],

    [
      "40 became 107.59",
      {
        "附件4-业务工作经费!funds.total.initialBudget": "40",
        "附件4-业务工作经费!funds.appropriation.initialBudget": "40",
      },
      ["附件4-业务工作经费!funds.total.annualBudget"],
    ],
    [
      "added midyear",
      { "附件4-原试点退费!funds.total.initialBudget": "0", "附件4-原试点退费!funds.appropriation.initialBudget": "0" },
      ["附件4-原试点退费!funds.total.annualBudget"],
    ],
  ],
});
