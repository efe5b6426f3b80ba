import { defineTable } from "./define-form";
import { indicatorsWords } from "./words/indicators";

/** 绩效指标: one indicator a row, under headings of level 1 and 2. */
export const indicators = defineTable(
  {
    id: "indicators",
    evidence: 4,
    columns: [
      "level1",
      "level2",
      "name",
      "nature",
      "target",
      "initialTarget",
      "unitOfMeasure",
      "actual",
      "completion",
      "deviation",
      "scoring",
      "explanation",
      "source",
      "weight",
      "score",
      "reason",
    ],
    answers: ["actual", "score"],
    carriedDown: ["level1", "level2"],
    essential: ["name", "target", "initialTarget", "actual", "weight", "score"],
  },
  indicatorsWords,
);
