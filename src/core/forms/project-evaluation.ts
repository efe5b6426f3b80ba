import { defineForm } from "./define-form";
import { evaluationDerived } from "./evaluation-derived";
import { evaluationFields } from "./evaluation-fields";
import { funds } from "./funds";
import { goals } from "./goals";
import { indicators } from "./indicators";
import { evaluationWidths, fundsAmounts, printedFunds, scoredGoalsAndIndicators } from "./printed/evaluation";
import { evaluationFieldsWords } from "./words/evaluation-fields";
import { projectEvaluationWords } from "./words/project-evaluation";

/** 附件4 项目支出绩效自评表: one project's money, goals and indicators, 100 points. */
export const projectEvaluation = defineForm(
  {
    kind: "project-evaluation",
    families: ["evaluation", "project"],
    fields: {
      project: { holds: "name" },
      department: { holds: "name" },
      unit: { holds: "name" },
      ...evaluationFields,
    },
    tables: [funds, goals, indicators],
    derived: evaluationDerived,
    printed: {
      sheet: "附件4",
      title: "项目支出绩效自评表",
      widths: evaluationWidths,
      repeats: "indicators",
      parts: [
        {
          height: 34,
          cells: [
            { at: "A", label: "project", lines: [4] },
            { at: "B:I", ask: "project" },
          ],
        },
        {
          height: 27,
          cells: [
            { at: "A", label: "department" },
            { at: "B:E", ask: "department" },
            { at: "F", label: "unit" },
            { at: "G:I", ask: "unit" },
          ],
        },
        {
          block: { at: "A", text: "项目资金（万元）", lines: [4] },
          of: [
            {
              ...printedFunds,
              rows: [
                { row: "total", look: "label" },
                { row: "appropriation", before: "其中：", asks: fundsAmounts },
                { row: "carryOver", before: "      ", asks: fundsAmounts },
                { row: "otherFunds", before: "      ", asks: fundsAmounts },
              ],
            },
          ],
        },
        ...scoredGoalsAndIndicators,
        {
          height: 20,
          cells: [
            {
              at: "A:I",
              look: "remark",
              text: "备注：每个一级项目支出一张表。如，业务工作经费，运行维护经费，其他事业发展类资金……各一张表。",
            },
          ],
        },
      ],
    },
  },
  { titles: projectEvaluationWords.titles, fields: { ...projectEvaluationWords.fields, ...evaluationFieldsWords } },
);
