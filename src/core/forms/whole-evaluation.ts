import { defineForm } from "./define-form";
import { evaluationDerived } from "./evaluation-derived";
import { evaluationFields } from "./evaluation-fields";
import { funds } from "./funds";
import { goals } from "./goals";
import { indicators } from "./indicators";
import { evaluationWidths, printedFunds, scoredGoalsAndIndicators } from "./printed/evaluation";
import { evaluationFieldsWords } from "./words/evaluation-fields";
import { wholeEvaluationWords } from "./words/whole-evaluation";

/** 附件3 整体支出绩效自评表: the whole unit's money, goals and indicators, 100 points. */
export const wholeEvaluation = defineForm(
  {
    kind: "whole-evaluation",
    families: ["evaluation", "whole"],
    fields: {
      unit: { holds: "name" },
      department: { holds: "name" },
      generalBudget: { holds: "amount", breakdown: "bySource", answer: "occasional" },
      governmentFund: { holds: "amount", breakdown: "bySource", answer: "occasional" },
      stateCapital: { holds: "amount", breakdown: "bySource", answer: "occasional" },
      specialAccount: { holds: "amount", breakdown: "bySource", answer: "occasional" },
      otherSource: { holds: "amount", breakdown: "bySource", answer: "occasional" },
      basicSpending: { holds: "amount", breakdown: "byNature", answer: "occasional" },
      projectSpending: { holds: "amount", breakdown: "byNature", answer: "occasional" },
      ...evaluationFields,
    },
    tables: [funds, goals, indicators],
    derived: evaluationDerived,
    printed: {
      sheet: "附件3",
      title: "预算单位整体支出绩效自评表",
      widths: evaluationWidths,
      repeats: "indicators",
      parts: [
        {
          height: 34,
          cells: [
            { at: "A", label: "unit", lines: [4] },
            { at: "B:I", ask: "unit" },
          ],
        },
        {
          block: { at: "A", text: "年度预算申请（万元）", lines: [3, 3] },
          of: [
            { ...printedFunds, rows: [{ row: "total", look: "label" }] },
            {
              height: 18,
              cells: [
                { at: "B:E", text: "按收入性质分：", look: "rowLabel" },
                { at: "F:I", text: "按支出性质分：", look: "rowLabel" },
              ],
            },
            {
              height: 18,
              cells: [
                { at: "B:D", label: "generalBudget", before: "其中：", after: "：", look: "rowLabel" },
                { at: "E", ask: "generalBudget" },
                { at: "F:H", label: "basicSpending", before: "其中：", after: "：", look: "rowLabel" },
                { at: "I", ask: "basicSpending" },
              ],
            },
            {
              height: 18,
              cells: [
                { at: "B:D", label: "governmentFund", after: "：", look: "rowLabel" },
                { at: "E", ask: "governmentFund" },
                { at: "F:H", label: "projectSpending", after: "：", look: "rowLabel" },
                { at: "I", ask: "projectSpending" },
              ],
            },
            {
              height: 18,
              cells: [
                { at: "B:D", label: "specialAccount", after: "：", look: "rowLabel" },
                { at: "E", ask: "specialAccount" },
                { at: "F:I" },
              ],
            },
            {
              height: 18,
              cells: [
                { at: "B:D", label: "otherSource", after: "：", look: "rowLabel" },
                { at: "E", ask: "otherSource" },
                { at: "F:I" },
              ],
            },
          ],
        },
        ...scoredGoalsAndIndicators,
      ],
    },
  },
  { titles: wholeEvaluationWords.titles, fields: { ...wholeEvaluationWords.fields, ...evaluationFieldsWords } },
);
