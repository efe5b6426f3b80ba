import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { unitTable } from "../../../src/core/places/unit-table";
import { gridsOf } from "../../bench/project-sheets";
import { cleanForms, typed } from "../../fixtures/forms";
import { byRole } from "./by-role";
import { ruleCases } from "./rule-cases";

const form = "附件4-原试点退费";

/** The first indicator is this one, worth 10 points. */
const indicator = (name: string, score: string, actual = "", target = "") => ({
  [`${form}!indicators.1.name`]: name,
  [`${form}!indicators.1.target`]: target,
  [`${form}!indicators.1.actual`]: actual,
  [`${form}!indicators.1.score`]: score,
});
const funds = (initial: string, annual: string, executed: string) => ({
  [`${form}!funds.total.initialBudget`]: initial,
  [`${form}!funds.appropriation.initialBudget`]: initial,
  [`${form}!funds.total.annualBudget`]: annual,
  [`${form}!funds.appropriation.annualBudget`]: annual,
  [`${form}!funds.total.executed`]: executed,
  [`${form}!funds.appropriation.executed`]: executed,
});

const at = [`${form}!indicators.1.score`];

describe("where the table of the place goes by steps", () => {
  ruleCases("stepped-score", {
    profile: unitTable,
    clean: [
      ["all was executed", { ...funds("200", "200", "200"), ...indicator("预算完成率", "10") }],
      ["less than a whole step is wanting", { ...funds("200", "200", "191"), ...indicator("预算完成率", "10") }],
      ["a whole step was taken off", { ...funds("200", "200", "190"), ...indicator("预算完成率", "8") }],
      ["more than the steps was taken off", { ...funds("200", "200", "190"), ...indicator("预算完成率", "5") }],
      ["nothing was left to take off", { ...funds("200", "200", "20"), ...indicator("预算完成率", "0") }],
      ["nothing was added", { ...funds("200", "200", "200"), ...indicator("预算控制率", "10") }],
      ["10% belongs to the first step", { ...funds("200", "220", "220"), ...indicator("预算控制率", "8") }],
      ["30% belongs to the last one", { ...funds("200", "260", "260"), ...indicator("预算控制率", "4") }],
      ["the budget was cut", { ...funds("200", "150", "150"), ...indicator("预算控制率", "10") }],
      ["no initial budget", { ...funds("0", "150", "150"), ...indicator("预算控制率", "10") }],
      ["another indicator", { ...funds("200", "200", "150"), ...indicator("预算资金到位率", "10", "100%", "100%") }],
      [
        "its own rate says more than the funds",
        { ...funds("200", "200", "150"), ...indicator("预算完成率", "10", "100%", "100%") },
      ],
    ],
    faulty: [
      ["full points beside 92%", { ...funds("200", "200", "184"), ...indicator("部门预算完成率", "10") }, at],
      ["a step too few", { ...funds("200", "200", "178"), ...indicator("预算完成率", "8") }, at],
      ["its own rate", indicator("预算完成率", "10", "94%", "100%"), at],
      ["full points beside 15% more", { ...funds("200", "230", "230"), ...indicator("预算控制率", "10") }, at],
      ["beyond the last step", { ...funds("200", "280", "280"), ...indicator("预算控制率", "1") }, at],
    ],
  });
});

test.each([
  ["full points beside 92%", { ...funds("200", "200", "184"), ...indicator("预算完成率", "10") }],
  ["full points beside 15% more", { ...funds("200", "230", "230"), ...indicator("预算控制率", "10") }],
])("where the place has no steps: %s", (_what, changes) => {
  const named = Object.fromEntries(Object.entries(changes).map(([name, text]) => [byRole(name), text]));
  const { findings } = checkWorkbook(gridsOf(typed(cleanForms, named)));
  expect(findings.filter(({ rule }) => rule === "stepped-score")).toEqual([]);
});
