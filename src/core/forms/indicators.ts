import { defineTable } from "./define-form";
import { indicatorsWords } from "./words/indicators";

/** 绩效指标: one indicator a row, under headings of level 1 and 2. */
export const indicators = defineTable(
  {
    id: "indicators",
    evidence: 4,
    columns: {
      level1: "words",
      level2: "words",
      name: "words",
      nature: "words",
      target: "target",
      initialTarget: "target",
      unitOfMeasure: "words",
      actual: "actual",
      completion: "rate",
      deviation: "rate",
      scoring: "words",
      explanation: "words",
      source: "words",
      weight: "weight",
      score: "score",
      reason: "words",
    },
    answers: ["actual", "score"],
    grows: "under-headings",
    carriedDown: ["level1", "level2"],
    sharedDown: ["reason"],
    essential: ["name", "target", "initialTarget", "actual", "weight", "score"],
  },
  indicatorsWords,
);
