import { ruleCases } from "./rule-cases";

ruleCases("execution-rate", {
  clean: [
    ["hundredths without a sign", { "附件4-原试点退费!funds.total.executionRate": "100" }],
    [
      "one digit",
      {
        "附件4-原试点退费!funds.total.executed": "145.85",
        "附件4-原试点退费!funds.appropriation.executed": "145.85",
        "附件4-原试点退费!funds.total.executionRate": "98.5%",
      },
    ],
    [
      "none of none",
      {
        "附件4-原试点退费!funds.total.annualBudget": "0",
        "附件4-原试点退费!funds.appropriation.annualBudget": "0",
        "附件4-原试点退费!funds.total.executed": "0",
        "附件4-原试点退费!funds.appropriation.executed": "0",
        "附件4-原试点退费!funds.total.executionRate": "-",
      },
    ],
    ["full-width", { "附件4-原试点退费!funds.total.executionRate": "１００％" }],
    ["as a fraction", { "附件4-原试点退费!funds.total.executionRate": "1" }],
  ],
  faulty: [
    [
      "of the initial budget",
      {
        "附件4-原试点退费!funds.total.annualBudget": "296",
        "附件4-原试点退费!funds.appropriation.annualBudget": "296",
        "附件4-原试点退费!funds.total.executionRate": "100%",
      },
      ["附件4-原试点退费!funds.total.executionRate"],
    ],
    [
      "truncated",
      {
        "附件4-原试点退费!funds.total.executed": "145.87",
        "附件4-原试点退费!funds.appropriation.executed": "145.87",
        "附件4-原试点退费!funds.total.executionRate": "98.55%",
      },
      ["附件4-原试点退费!funds.total.executionRate"],
    ],
    ["in the whole form", { "附件3!funds.total.executionRate": "99%" }, ["附件3!funds.total.executionRate"]],
    [
      "148 of 148 are no 90%",
      { "附件4-原试点退费!funds.total.executionRate": "90%" },
      ["附件4-原试点退费!funds.total.executionRate"],
    ],
  ],
  unclear: [
    [
      "of an amount that is said not to apply",
      { "附件3!funds.total.executed": "/" },
      ["附件3!funds.total.executionRate"],
    ],
    [
      "divided by nothing",
      {
        "附件4-原试点退费!funds.total.annualBudget": "0",
        "附件4-原试点退费!funds.appropriation.annualBudget": "0",
        "附件4-原试点退费!funds.total.executed": "0",
        "附件4-原试点退费!funds.appropriation.executed": "0",
      },
      ["附件4-原试点退费!funds.total.executionRate"],
    ],
    [
      "in words",
      { "附件4-原试点退费!funds.total.executionRate": "已全部执行" },
      ["附件4-原试点退费!funds.total.executionRate"],
    ],
  ],
});
