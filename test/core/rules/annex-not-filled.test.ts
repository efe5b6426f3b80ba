import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { layOut } from "../../../src/core/templates/lay-out";
import { gridsOf } from "../../bench/project-sheets";
import { cleanForms } from "../../fixtures/forms";
import { gridOf } from "../templates/calculated-sheets";

const layouts = layOut({ kinds: ["project-evaluation"], year: 2020, unit: "另一单位", projects: ["某项目"] });
const blank = layouts.kind === "sheets" ? layouts.sheets.map((layout) => gridOf(layout)) : [];

test("a blank annex among others is one finding, whatever its printed year and names disagree with", () => {
  const { findings, unjudged } = checkWorkbook([...gridsOf(cleanForms), ...blank]);
  expect(findings.map(({ rule, severity, sheet, cell }) => [rule, severity, sheet, cell])).toEqual([
    ["annex-not-filled", "error", blank[0]!.sheet, "A2"],
  ]);
  expect(unjudged).toEqual([]);
});

test("the annexes of a set that ties out are not called blank", () => {
  expect(checkWorkbook(gridsOf(cleanForms)).findings).toEqual([]);
});
