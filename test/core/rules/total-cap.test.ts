import { cappedTotal } from "../../../src/core/places/capped-total";
import { ruleCases } from "./rule-cases";

const executed = (amount: string) => ({
  "附件4-原试点退费!funds.total.executed": amount,
  "附件4-原试点退费!funds.appropriation.executed": amount,
});

ruleCases("total-cap", {
  profile: cappedTotal,
  clean: [
    [
      "nothing budgeted",
      {
        "附件4-原试点退费!funds.total.annualBudget": "0",
        "附件4-原试点退费!funds.appropriation.annualBudget": "0",
        "附件4-原试点退费!funds.total.executed": "0",
        "附件4-原试点退费!funds.appropriation.executed": "0",
      },
    ],

    ["80% is not below 80%", executed("118.4")],
    ["79% with 89 points", { ...executed("116.92"), "附件4-原试点退费!indicators.closing.score": "89" }],
  ],
  faulty: [
    [
      "79% caps at 89",
      { ...executed("116.92"), "附件4-原试点退费!indicators.closing.score": "89.5" },
      ["附件4-原试点退费!indicators.closing.score"],
    ],
    [
      "45% caps at 59",
      { ...executed("66.6"), "附件4-原试点退费!indicators.closing.score": "60" },
      ["附件4-原试点退费!indicators.closing.score"],
    ],
  ],
});
