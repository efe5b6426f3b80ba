import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { gridsOf } from "../../bench/project-sheets";
import { cleanForms, typed, type Changes } from "../../fixtures/forms";

const four = "附件4-业务工作经费";

/** The annexes with a second one of a sheet, in which something else is typed. */
function withSecond(name: string, changes: Changes = {}) {
  const form = cleanForms.find((one) => one.name === name)!;
  return [...cleanForms, ...typed([{ ...form, name: "副本" }], changes)];
}

const found = (forms: typeof cleanForms) =>
  checkWorkbook(gridsOf(forms))
    .findings.filter(({ rule }) => rule === "duplicate-annex")
    .map(({ sheet, cell }) => `${sheet}!${cell}`);

test.each<[what: string, forms: typeof cleanForms]>([
  ["each once", cleanForms],
  ["another project", withSecond(four, { "副本!B3": "信息系统运维" })],
  ["another unit's project of the same name", withSecond(four, { "副本!G4": "某某街道办事处" })],
  ["the same project of another year", withSecond(four, { "副本!A2": "2022 年度项目支出绩效自评表" })],
])("silent of %s", (_what, forms) => expect(found(forms)).toEqual([]));

test.each([
  ["a project", four, "B3"],
  ["the whole unit", "附件3", "B3"],
  ["the base data", "附件2", "B3"],
])("%s twice: both are named, in whatever order they stand", (_what, name, cell) => {
  const forms = withSecond(name);
  const both = [`${name}!${cell}`, `副本!${cell}`].sort();
  expect(found(forms).sort()).toEqual(both);
  expect(found([...forms].reverse()).sort()).toEqual(both);
});

test("a copy that does not say whose it is may be anyone's", () => {
  expect(found(withSecond(four, { "副本!G4": "" })).sort()).toEqual([`${four}!B3`, "副本!B3"].sort());
});

test("each of two units is told of its own copies", () => {
  const forms = withSecond(four);
  const others = forms
    .filter(({ name }) => [four, "副本"].includes(name))
    .map((form) => typed([{ ...form, name: `${form.name}2` }], { [`${form.name}2!G4`]: "某某街道办事处" })[0]!);
  const told = checkWorkbook(gridsOf([...forms, ...others]))
    .findings.filter(({ rule }) => rule === "duplicate-annex")
    .map(({ sheet, message, related }) => [sheet, message.args.count, ...related.map((one) => one.sheet)].join(" "));
  expect(told.sort()).toEqual([`${four} 2 副本`, `副本 2 ${four}`, `${four}2 2 副本2`, `副本2 2 ${four}2`].sort());
});

test("thirty copies are counted, and each names twenty of the others", () => {
  const copies = Array.from({ length: 29 }, (_, at) => ({
    ...cleanForms.find(({ name }) => name === four)!,
    name: `副本${at}`,
  }));
  const findings = checkWorkbook(gridsOf([...cleanForms, ...copies])).findings.filter(
    ({ rule }) => rule === "duplicate-annex",
  );
  expect(findings).toHaveLength(30);
  for (const { sheet, message, related } of findings) {
    expect(message.args.count).toBe("30");
    expect(new Set(related.map((cell) => cell.sheet)).size).toBe(20);
    expect(related.map((cell) => cell.sheet)).not.toContain(sheet);
  }
});
