import { checkWorkbook } from "../../../../src/core/checking/check-workbook";
import { describeFinding } from "../../../../src/core/reporting/describe";
import { wordingIn } from "../../../../src/core/wording/wording";
import { testForms, type Expected } from "./test-forms";
import { publishedTotals } from "./totals";
import { sheetOf } from "../sheet-of";

const form: Expected = {
  kind: "project-evaluation",
  unit: "某某中心",
  year: 2023,
  funds: ["100", "95"],
  rows: 4,
  weights: 90,
  faults: [],
};

const expected: Readonly<Record<keyof typeof publishedTotals, Expected>> = {
  "a total of the indicators alone": {
    ...form,
    rows: 3,
    faults: [
      ["|90|88|", "|90|87|", ["H13 score-total"]],
      ["|90|88|", "|100|88|", ["B5 grade-mismatch", "H13 score-total"]],
      ["|90|88|", "|100|97.5|", []],
      ["自评等级|优", "自评等级|良", ["B5 grade-mismatch"]],
    ],
  },
  "a total with the execution's points": {
    ...form,
    faults: [
      // A slip that brings the indicators alone to 100 points, and the total is of all.
      ["≥90%|80%|10|8|", "≥90%|80%|20|8|", ["G14 weight-total"]],
      ["|100|95.5|", "|100|86|", ["B5 grade-mismatch", "H14 score-total"]],
    ],
  },
  "sums of each level below their indicators": {
    ...form,
    faults: [
      ["小计|||||50|50|", "小计|||||50|45|", ["H12 score-total"]],
      ["小计|||||50|50|", "小计|||||60|50|", ["G12 weight-total"]],
      ["小计|||||50|50|", "小计||||||50|", []],
    ],
  },
  "a sum of all indicators above the total": {
    ...form,
    rows: 3,
    faults: [["小计||||||90|88|", "小计||||||90|87|", ["H13 score-total"]]],
  },
};

testForms(publishedTotals, expected);

test("a wrong subtotal is not called a total", () => {
  const form = publishedTotals["sums of each level below their indicators"].replace("|50|50|\n|效", "|60|45|\n|效");
  const { findings } = checkWorkbook([sheetOf(form)]);
  expect(findings.map((finding) => describeFinding(finding, wordingIn("zh-CN")).message)).toEqual([
    "小计填的是 60 分，其下各项分值相加为 50 分（30 + 20 = 50）。请核对各项分值或小计。",
    "小计填的是 45，其下各项得分相加为 50（30 + 20 = 50）。请核对各项得分或小计。",
  ]);
});
