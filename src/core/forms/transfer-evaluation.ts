import { defineForm, defineTable } from "./define-form";
import { evaluationDerived } from "./evaluation-derived";
import { evaluationFields } from "./evaluation-fields";
import { funds } from "./funds";
import { goals } from "./goals";
import { indicators } from "./indicators";
import { printedGoals, printedIndicators } from "./printed/evaluation";
import { evaluationFieldsWords } from "./words/evaluation-fields";
import { managementWords, transferEvaluationWords } from "./words/transfer-evaluation";

const management = defineTable(
  {
    id: "management",
    evidence: 2,
    columns: { situation: "prose", problems: "prose" },
    answers: ["situation"],
    rows: {
      allocation: {},
      issue: {},
      payment: {},
      use: {},
      execution: {},
      management: {},
      responsibility: {},
    },
  },
  managementWords,
);

/** 转移支付区域绩效自评表: a transfer payment's money, goals and indicators in one region, without weights and scores. */
export const transferEvaluation = defineForm(
  {
    kind: "transfer-evaluation",
    families: ["evaluation", "project"],
    fields: {
      project: { holds: "name" },
      department: { holds: "name" },
      localDepartment: { holds: "name" },
      unit: { holds: "name" },
      ...evaluationFields,
    },
    tables: [funds, management, goals, indicators],
    derived: evaluationDerived,
    printed: {
      sheet: "区域自评",
      marker: "附表",
      onRequest: true,
      title: "转移支付区域绩效自评表",
      widths: [52, 70, 80, 110, 80, 80, 108],
      repeats: "indicators",
      parts: [
        {
          height: 27,
          cells: [
            { at: "A:B", label: "project" },
            { at: "C:G", ask: "project" },
          ],
        },
        {
          height: 27,
          cells: [
            { at: "A:B", label: "department" },
            { at: "C:G", ask: "department" },
          ],
        },
        {
          height: 27,
          cells: [
            { at: "A:B", label: "localDepartment" },
            { at: "C:D", ask: "localDepartment" },
            { at: "E", label: "unit" },
            { at: "F:G", ask: "unit" },
          ],
        },
        {
          block: { at: "A", text: "资金投入情况（万元）", lines: [2, 2, 2] },
          of: [
            {
              table: "funds",
              heading: { height: 22, cells: [{ at: "B:D" }] },
              columns: [
                { role: "annualBudget", at: "E" },
                { role: "executed", at: "F" },
                { role: "executionRate", at: "G" },
              ],
              labels: "B:D",
              rowHeight: 20,
              rows: [
                { row: "total", look: "label" },
                { row: { text: "中央财政资金" }, before: "其中：" },
                { row: { text: "地方资金" }, before: "      " },
                { row: "otherFunds", before: "      " },
              ],
            },
          ],
        },
        {
          block: { at: "A", text: "资金管理情况", lines: [2, 2] },
          of: [
            {
              table: "management",
              heading: { height: 22, cells: [{ at: "B:C" }] },
              columns: [
                { role: "situation", at: "D:E" },
                { role: "problems", at: "F:G" },
              ],
              labels: "B:C",
              rowHeight: 28,
              rows: [
                { row: "allocation" },
                { row: "issue" },
                { row: "payment" },
                { row: "use" },
                { row: "execution" },
                { row: "management" },
                { row: "responsibility" },
              ],
            },
          ],
        },
        printedGoals({ text: "总体目标完成情况", lines: [2, 2, 2] }, "B:D", "E:G"),
        printedIndicators(["level1", "level2", "name", "target", "actual", { role: "reason", lines: [5] }]),
      ],
    },
  },
  { ...transferEvaluationWords, fields: { ...transferEvaluationWords.fields, ...evaluationFieldsWords } },
);
