import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { gridsOf } from "../../bench/project-sheets";
import { cleanForms } from "../../fixtures/forms";

const found = (names: readonly string[]) =>
  checkWorkbook(gridsOf(cleanForms.filter(({ name }) => names.includes(name))))
    .findings.filter(({ rule }) => rule === "documents-incomplete")
    .map(({ sheet, cell, severity }) => [`${sheet}!${cell}`, severity]);

test.each([
  ["all of them", ["附件1", "附件2", "附件3", "附件4-业务工作经费"]],
  ["base data alone, one file of a set", ["附件2"]],
  ["a project alone, one file of a set", ["附件4-业务工作经费"]],
  ["a place without base data", ["附件3", "附件4-业务工作经费"]],
])("silent of %s", (_what, names) => expect(found(names)).toEqual([]));

test("base data and projects without the whole evaluation", () =>
  expect(found(["附件2", "附件4-业务工作经费"])).toEqual([["附件2!A2", "warning"]]));
