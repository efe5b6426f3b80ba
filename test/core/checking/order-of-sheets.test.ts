import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { gridsOf } from "../../bench/project-sheets";
import { cleanForms, typed } from "../../fixtures/forms";

const [one, other] = ["附件4-业务工作经费", "附件4-原试点退费"];
const projects = cleanForms.filter(({ name }) => name === one || name === other);
const said = (forms: typeof cleanForms, rule: string) =>
  checkWorkbook(gridsOf(forms))
    .findings.filter((finding) => finding.rule === rule)
    .map(({ sheet, cell, actual, message: { args } }) => `${sheet}!${cell} ${actual} ${args.other ?? args.usual}`)
    .sort();

test.each([
  ["two spellings, one each", "name-variant", { [`${one}!B4`]: "人力资源与社会保障局" }, 2],
  ["two years, one each", "year-mismatch", { [`${one}!A2`]: "2022年度项目支出绩效自评表" }, 2],
])("who is accused does not depend on which sheet comes first: %s", (_what, rule, changes, count) => {
  const forms = typed(projects, changes);
  expect(said(forms, rule)).toHaveLength(count);
  expect(said([...forms].reverse(), rule)).toEqual(said(forms, rule));
});

test("a spelling that most sheets have is the usual one, wherever the other stands", () => {
  const third = { ...projects[1]!, name: "第三张" };
  const forms = typed([...projects, third], { [`${one}!B4`]: "人力资源与社会保障局" });
  const expected = [`${one}!B4 人力资源与社会保障局 人力资源和社会保障局`];
  expect(said(forms, "name-variant")).toEqual(expected);
  expect(said([...forms].reverse(), "name-variant")).toEqual(expected);
});
