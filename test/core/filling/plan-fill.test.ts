import { editFor } from "../../../src/core/filling/edit-for";
import { record, withoutLast, type Journal } from "../../../src/core/changes/journal";
import { planFill, planFillAndOpen } from "../../../src/core/filling/plan-fill";
import type { Finding } from "../../../src/core/findings/finding";
import type { Cell, CellValue, Grid } from "../../../src/core/grid/grid";
import { parseArea } from "../../../src/core/grid/address";
import { defaultProfile as profile } from "../../../src/core/places/index";

type Content = CellValue | Partial<Cell>;

/** 附件4 with one indicator; the named cells hold what a test says. */
function form(cells: Record<string, Content>, merges: readonly string[] = []): Grid {
  const rows: Content[][] = [
    ["2023年度项目支出绩效自评表"],
    ["项目支出名称", "原试点退费"],
    ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "自评得分"],
    [null, "年度资金总额", 0, 450, 148, 10, null, null],
    ["一级指标", "二级指标", "三级指标", "指标性质", "年度指标值", "实际完成值", "分值", "自评得分"],
    ["产出指标", "数量指标", "受理件数", null, 100, 98, 90, null],
    ["总分", null, null, null, null, null, null, null],
    ["自评等级", null],
  ];
  for (const [address, content] of Object.entries(cells)) {
    const { top, left } = parseArea(address)!;
    rows[top]![left] = content;
  }
  const cellOf = (content: Content): Cell | null => {
    if (content === null) return null;
    const cell = {
      value: null,
      formula: null,
      format: "General",
      ...(typeof content === "object" ? content : { value: content }),
    };
    return { text: String(cell.value ?? ""), ...cell };
  };
  return {
    sheet: "附件4",
    top: 0,
    left: 0,
    rows: rows.map((row) => row.map(cellOf)),
    merges: merges.flatMap((area) => parseArea(area) ?? []),
  };
}

const plan = (cells: Record<string, Content>, merges?: readonly string[], values = false) =>
  planFill([form(cells, merges)], { profile, values });
const at = (cells: Record<string, Content>, cell: string) => plan(cells).find((one) => one.cell === cell);

test("rate, scores, totals and grade are filled, each from what was filled before it", () => {
  expect(plan({}).map(({ kind, cell, after }) => [kind, cell, after])).toEqual([
    ["blank", "G4", "32.89%"],
    ["blank", "H4", "3.29"],
    ["blank", "H6", "88.2"],
    ["blank", "G7", "100"],
    ["blank", "H7", "91.49"],
    ["blank", "B8", "优"],
  ]);
});

test("the grade is of all the points, also where the total is of the indicators alone", () => {
  const grade = at({ H4: 3.29, H6: 88.2, G7: 90, H7: 88.2 }, "B8");
  expect(grade).toMatchObject({ after: "优", edit: { after: { value: "优", formula: null } } });
});

test("plain values hold the same", () => {
  expect(plan({}, [], true).map(({ edit }) => [edit.after.value, edit.after.formula])).toEqual(
    plan({}).map(({ edit }) => [edit.after.value, null]),
  );
});

test.each<[string, Record<string, Content>, string, string]>([
  ["more is better", {}, "88.2", "F6>=E6"],
  ["less is better by its sign", { D6: "≤", E6: 98, F6: 100 }, "88.2", "F6<=E6"],
  ["exactly", { D6: "=", F6: 110 }, "81", "F6=E6"],
  ["complaints", { C6: "投诉次数", E6: 2, F6: 4 }, "45", "F6<=E6"],
])("an indicator is scored by its direction: %s", (_, cells, after, test) => {
  expect(at(cells, "H6")).toMatchObject({ kind: "blank", after });
  expect(at(cells, "H6")?.edit.after.formula).toContain(test);
});

test("targets and actuals with units give a value with its arithmetic", () => {
  expect(at({ E6: "≥100万元", F6: "98万元" }, "H6")).toMatchObject({
    because: { sum: "90 × 98万元 ÷ 100万元 = 88.2" },
    edit: { after: { value: 88.2, formula: null } },
  });
});

test("amounts typed as text give a value, since Excel cannot count them", () => {
  expect(at({ E4: "148万元" }, "G4")?.edit.after).toEqual({ value: 0.3289, formula: null, format: "0.00%" });
});

test("what only a person can judge is left to the person", () => {
  expect(at({ E6: "明显改善", F6: "有所改善" }, "H6")).toBeUndefined();
});

describe("a total of points", () => {
  const totals = (cells: Record<string, Content>) => {
    const { proposals, open } = planFillAndOpen([form(cells)], { profile, values: false });
    const planned = proposals.filter(({ cell }) => ["G7", "H7"].includes(cell)).map(({ cell, after }) => cell + after);
    return [...planned, ...open.map(({ cell, parts }) => `${cell} without ${parts}`)];
  };
  const words = { E6: "明显改善", F6: "有所改善" };

  test.each<[string, Record<string, Content>, readonly string[]]>([
    ["is filled where all its parts are there or follow", {}, ["G7100", "H791.49"]],
    ["waits for a score that a person gives, and names it", words, ["G7100", "H7 without “受理件数”（H6）"]],
    ["and is not set against what was typed", { ...words, H7: 100 }, ["G7100"]],
    ["waits for a weight", { G6: null, H6: 80 }, ["H783.29", "G7 without “受理件数”（G6）"]],
    ["waits for the execution's score", { E4: null, H6: 80 }, ["G7100", "H7 without “年度资金总额”（H4）"]],
    ["does without a score that is said not to apply", { ...words, H6: "/" }, ["G7100", "H73.29"]],
    ["asks for nothing while nothing is typed", { D4: null, E4: null, F6: null }, ["G7100"]],
  ])("%s", (_, cells, expected) => {
    expect(totals(cells)).toEqual(expected);
  });
});

test("a typed value that differs is offered and marked, one that agrees is left", () => {
  expect(at({ H4: 10 }, "H4")).toMatchObject({ kind: "typed", before: "10", after: "3.29" });
  expect(at({ H4: 3.29 }, "H4")).toBeUndefined();
  expect(at({ B8: "良" }, "B8")).toMatchObject({ kind: "typed", before: "良", after: "优" });
});

test("a formula of the person's own is not blank, one of ours that can show nothing gives way", () => {
  const texts = { E6: "≥100件", F6: "98件" };
  const own = '=IF(COUNT(E6,F6,G6)<3,"",G6)';
  expect(at({ ...texts, H6: { formula: '=IF(A1="","",1)', value: "" } }, "H6")).toBeUndefined();
  expect(at({ ...texts, H6: { formula: own, value: "" } }, "H6")).toMatchObject({ kind: "blank", after: "88.2" });
  expect(at({ H6: { formula: own, value: "" } }, "H6")).toBeUndefined();
});

test("a text that begins with = counts as no number and never becomes a formula", () => {
  const cells = { E4: "=1+1" };
  expect(plan(cells).filter(({ cell }) => cell === "G4" || cell === "H4")).toEqual([]);
  expect(plan(cells).some(({ cell }) => cell === "E4")).toBe(false);
});

test("cells that a merged area covers are left alone", () => {
  expect(plan({}, ["G4:H4"]).map(({ cell }) => cell)).not.toContain("H4");
});

test.each([
  ["@", "0.00%", "General"],
  ["0.0%", "0.0%", "General"],
  ["yyyy-mm-dd", "0.00%", "General"],
  ['#,##0.00_ ;[Red]"年"', "0.00%", '#,##0.00_ ;[Red]"年"'],
])("in a cell of format %s a rate is shown as %s, points as %s", (format, rate, points) => {
  const cells = { G4: { format }, H4: { format } };
  expect([at(cells, "G4")?.edit.after.format, at(cells, "H4")?.edit.after.format]).toEqual([rate, points]);
});

const finding = (fix?: Finding["fix"]): Finding => ({
  ...{ rule: "execution-score", code: "S02", severity: "error", sheet: "附件4", cell: "H4", related: [] },
  message: { key: "execution-score", args: {} },
  basis: { id: "projectForm" },
  cause: "",
  ...(fix && { fix }),
});

test.each([
  [
    { value: "3.29", formula: "=F4" },
    { value: 3.29, formula: "=F4", format: "General" },
  ],
  [{ value: "32.89%" }, { value: 0.3289, formula: null, format: "0.00%" }],
  [{ value: "人力资源和社会保障局" }, { value: "人力资源和社会保障局", formula: null, format: "@" }],
  [{ value: "=1+1" }, { value: "=1+1", formula: null, format: "@" }],
])("a finding's correction %j is one edit of its cell", (fix, after) => {
  const before = { value: 10, formula: null, format: "@" };
  expect(editFor(finding(fix), [form({ H4: before })])).toEqual({ sheet: "附件4", cell: "H4", before, after });
});

test("no correction, a sheet that is gone, nothing to change: no edit", () => {
  expect(editFor(finding(), [form({})])).toBeNull();
  expect(editFor(finding({ value: "1" }), [])).toBeNull();
  expect(editFor(finding({ value: "10" }), [form({ H4: 10 })])).toBeNull();
});

test("the journal keeps its steps in order, the last hundred", () => {
  const step = (at: number) => ({ kind: "fill", edits: plan({ H4: at }).map(({ edit }) => edit) }) as const;
  const journal = Array.from({ length: 103 }, (_, at) => step(at)).reduce<Journal>(record, []);
  expect(journal.length).toBe(100);
  expect(journal.at(-1)).toEqual(step(102));
  expect(withoutLast(journal).at(-1)).toEqual(step(101));
  expect(JSON.parse(JSON.stringify(journal))).toEqual(journal);
});
