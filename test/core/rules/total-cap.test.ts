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
      [
        "error total-cap (总分 自评得分): 89.5, ≤89, 116.92 ÷ 148 = 79%, below 80%, most 89, by F6 E6, because of 附件4-原试点退费!F6",
      ],
    ],
    [
      "45% caps at 59",
      { ...executed("66.6"), "附件4-原试点退费!indicators.closing.score": "60" },
      ["附件4-原试点退费!indicators.closing.score"],
      [
        "error total-cap (总分 自评得分): 60, ≤59, 66.6 ÷ 148 = 45%, below 50%, most 59, by F6 E6, because of 附件4-原试点退费!F6",
      ],
    ],
  ],
});
