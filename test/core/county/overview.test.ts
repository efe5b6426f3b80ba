import { overviewOf } from "../../../src/core/county/overview";
import type { RegistryEntry } from "../../../src/core/county/registry";
import type { Submission, SubmittedAnnex } from "../../../src/core/county/submission";
import { Big } from "../../../src/core/values/big";

const project = (fields: Partial<SubmittedAnnex> = {}): SubmittedAnnex => ({
  kind: "project-evaluation",
  sheet: "附件4",
  ...fields,
});
const submission = (file: string, unit: string, ...annexes: SubmittedAnnex[]): Submission => ({
  file,
  unit,
  annexes,
  findings: [],
});
const entry = (unit: string, fund: string, amount: string | null = null): RegistryEntry => ({
  unit,
  fund,
  amount: amount === null ? null : new Big(amount),
  at: "附件1!C3",
});

describe("against the list of who must evaluate what", () => {
  const given = [
    submission("教育.xlsx", "某县教育局", project({ budget: "1000000" })),
    submission("教育-改.xlsx", "教育局", project({ budget: "500000" })),
    submission("民政.xlsx", "某县民政局"),
  ];
  const { registry } = overviewOf(given, [
    entry("某县教育局", "校舍维修", "1000000"),
    entry("某县财政局", "信息化", "20000"),
    entry("某县财政局", "培训", "30000"),
  ]);

  test("a listed unit is known by its short name too; who handed in nothing, twice or unasked is named", () => {
    expect(registry).toMatchObject({ listed: 2, submitted: 1 });
    expect(registry?.missing).toEqual([{ unit: "某县财政局", funds: ["信息化", "培训"], at: "附件1!C3" }]);
    expect(registry?.twice).toEqual([{ unit: "某县教育局", files: ["教育.xlsx", "教育-改.xlsx"] }]);
    expect(registry?.unexpected).toEqual([{ unit: "某县民政局", file: "民政.xlsx" }]);
  });

  test("amounts are held against the budgets of the unit's projects, and in all", () => {
    expect(registry?.amounts).toEqual([{ unit: "某县教育局", listed: "1000000", submitted: "1500000" }]);
    expect(registry?.total).toEqual({ listed: "1050000", submitted: "1500000" });
  });

  test("a list without amounts compares none", () => {
    expect(overviewOf(given, [entry("某县教育局", "校舍维修")]).registry).toMatchObject({ amounts: [], total: null });
  });
});

describe("one project in two submissions", () => {
  const told = (unit: string, budget: string) =>
    overviewOf(
      [
        submission("部门.xlsx", "某县教育局", project({ project: "校舍维修", unit: "一中", budget: "100" })),
        submission("单位.xlsx", "一中", project({ project: "校舍 维修", unit, budget })),
      ],
      null,
    ).differing;

  test.each([
    ["the same unit, another budget", "一中", "90", ["budget"]],
    ["the same unit and budget, written otherwise", "一中", "100.0", []],
    ["a project of the same name of another unit", "二中", "90", []],
  ])("%s", (_case, unit, budget, figures) => {
    expect(told(unit, budget).map(({ figure }) => figure)).toEqual(figures);
  });
});

describe("copies", () => {
  const prints = (texts: string[], figures?: string) => ({ prints: { texts, ...(figures && { figures }) } });
  const copied = (one: SubmittedAnnex, other: SubmittedAnnex, unit = "乙局") =>
    overviewOf([submission("甲.xlsx", "甲局", one), submission("乙.xlsx", unit, other)], null).copied;

  test.each([
    ["two long texts shared", ["a", "b", "c"], ["b", "a"], ["texts"]],
    ["one text shared may be a phrase of the trade", ["a", "b"], ["a", "c"], []],
  ])("%s", (_case, one, other, what) => {
    expect(copied(project(prints(one)), project(prints(other))).map((each) => each.what)).toEqual(what);
  });

  test("all figures alike", () => {
    expect(copied(project(prints([], "x")), project(prints([], "x")))).toMatchObject([
      { what: "figures", annexes: [{ file: "甲.xlsx" }, { file: "乙.xlsx" }] },
    ]);
  });

  test("a unit that hands in twice copies nobody", () => {
    expect(copied(project(prints(["a", "b"], "x")), project(prints(["a", "b"], "x")), "甲局")).toEqual([]);
  });
});

test("scores and rates by tens, who gave every point, what was found most", () => {
  const error = (rule: string) => ({ rule, severity: "error" as const });
  const one = submission(
    "甲.xlsx",
    "甲局",
    project({ score: "89.9", budget: "450", executed: "148", full: false, filled: 1 }),
  );
  const other = submission(
    "乙.xlsx",
    "乙局",
    project({ score: "100", budget: "0", executed: "0", full: true, filled: 0.5 }),
  );
  const seen = overviewOf(
    [
      { ...one, findings: [error("score-total"), error("score-total")] },
      { ...other, findings: [error("unit-mismatch")] },
    ],
    null,
  );
  expect(seen.scores).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0]);
  expect(seen.rates).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(seen.full).toEqual(["乙.xlsx"]);
  expect(seen.rules).toEqual([
    { rule: "score-total", findings: 2, files: 1 },
    { rule: "unit-mismatch", findings: 1, files: 1 },
  ]);
  expect(seen.units).toMatchObject([
    { unit: "甲局", score: "89.9", rate: "32.89", errors: 2, filled: 1 },
    { unit: "乙局", score: "100", rate: null, errors: 1, filled: 0.5 },
  ]);
});
