import { ruleCases } from "./rule-cases";

ruleCases("execution-score", {
  clean: [
    [
      "one digit",
      {
        "附件4-原试点退费!funds.total.executed": "145.85",
        "附件4-原试点退费!funds.appropriation.executed": "145.85",
        "附件4-原试点退费!funds.total.executionRate": "98.5%",
        "附件4-原试点退费!funds.total.score": "9.9",
      },
    ],
    [
      "never more than its weight",
      {
        "附件4-原试点退费!funds.total.executed": "150",
        "附件4-原试点退费!funds.appropriation.executed": "150",
        "附件4-原试点退费!funds.total.executionRate": "101.35%",
        "附件4-原试点退费!funds.total.score": "10",
      },
    ],
    ["with its unit", { "附件4-原试点退费!funds.total.score": "10分" }],

    [
      "rounded",
      {
        "附件4-原试点退费!funds.total.executed": "147.95",
        "附件4-原试点退费!funds.appropriation.executed": "147.95",
        "附件4-原试点退费!funds.total.executionRate": "99.97%",
        "附件4-原试点退费!funds.total.score": "10.0",
      },
    ],
  ],
  faulty: [
    [
      "a missed rate earns less",
      {
        "附件4-原试点退费!funds.total.executed": "74",
        "附件4-原试点退费!funds.appropriation.executed": "74",
        "附件4-原试点退费!funds.total.executionRate": "50%",
        "附件4-原试点退费!funds.total.score": "10",
      },
      ["附件4-原试点退费!funds.total.score"],
    ],
    [
      "of another weight",
      { "附件4-原试点退费!funds.total.weight": "20", "附件4-原试点退费!funds.total.score": "10" },
      ["附件4-原试点退费!funds.total.score"],
    ],
    ["in the whole form", { "附件3!funds.total.score": "8" }, ["附件3!funds.total.score"]],
    ["a whole rate earns 10", { "附件4-原试点退费!funds.total.score": "9" }, ["附件4-原试点退费!funds.total.score"]],
  ],
  unclear: [
    ["of an amount that is said not to apply", { "附件3!funds.total.annualBudget": "/" }, ["附件3!funds.total.score"]],
    ["in words", { "附件4-原试点退费!funds.total.score": "满分" }, ["附件4-原试点退费!funds.total.score"]],
  ],
});
