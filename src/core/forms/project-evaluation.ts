import { defineForm } from "./define-form";
import { evaluationDerived } from "./evaluation-derived";
import { evaluationFields } from "./evaluation-fields";
import { funds } from "./funds";
import { goals } from "./goals";
import { indicators } from "./indicators";
import { evaluationFieldsWords } from "./words/evaluation-fields";
import { projectEvaluationWords } from "./words/project-evaluation";

/** 附件4 项目支出绩效自评表: one project's money, goals and indicators, 100 points. */
export const projectEvaluation = defineForm(
  {
    kind: "project-evaluation",
    families: ["evaluation", "project"],
    fields: { project: {}, department: {}, unit: {}, ...evaluationFields },
    tables: [funds, goals, indicators],
    derived: evaluationDerived,
  },
  { titles: projectEvaluationWords.titles, fields: { ...projectEvaluationWords.fields, ...evaluationFieldsWords } },
);
