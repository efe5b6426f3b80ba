import { defineForm } from "./define-form";
import { evaluationDerived } from "./evaluation-derived";
import { evaluationFields } from "./evaluation-fields";
import { funds } from "./funds";
import { goals } from "./goals";
import { indicators } from "./indicators";
import { evaluationFieldsWords } from "./words/evaluation-fields";
import { wholeEvaluationWords } from "./words/whole-evaluation";

/** 附件3 整体支出绩效自评表: the whole unit's money, goals and indicators, 100 points. */
export const wholeEvaluation = defineForm(
  {
    kind: "whole-evaluation",
    families: ["evaluation", "whole"],
    fields: {
      unit: {},
      department: {},
      generalBudget: { breakdown: "bySource", answer: "occasional" },
      governmentFund: { breakdown: "bySource", answer: "occasional" },
      stateCapital: { breakdown: "bySource", answer: "occasional" },
      specialAccount: { breakdown: "bySource", answer: "occasional" },
      otherSource: { breakdown: "bySource", answer: "occasional" },
      basicSpending: { breakdown: "byNature", answer: "occasional" },
      projectSpending: { breakdown: "byNature", answer: "occasional" },
      ...evaluationFields,
    },
    tables: [funds, goals, indicators],
    derived: evaluationDerived,
  },
  { titles: wholeEvaluationWords.titles, fields: { ...wholeEvaluationWords.fields, ...evaluationFieldsWords } },
);
