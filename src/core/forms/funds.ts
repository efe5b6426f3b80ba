import { defineTable } from "./define-form";
import { fundsWords } from "./words/funds";

/** 项目资金 / 年度预算申请: the money of an evaluation and the score of its execution. */
export const funds = defineTable(
  {
    id: "funds",
    evidence: 3,
    grows: "parts",
    columns: {
      initialBudget: "amount",
      annualBudget: "amount",
      executed: "amount",
      weight: "weight",
      executionRate: "rate",
      score: "score",
      reason: "words",
    },
    rows: {
      total: {},
      appropriation: { partOf: "total" },
      carryOver: { partOf: "total" },
      specialAccount: { partOf: "total" },
      unitFunds: { partOf: "total" },
      otherFunds: { partOf: "total" },
    },
  },
  fundsWords,
);
