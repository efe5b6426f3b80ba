import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { parseArea } from "../../../src/core/grid/address";
import type { Grid } from "../../../src/core/grid/grid";
import { gridsOf } from "../../bench/project-sheets";
import { cleanForms, typed, type Changes } from "../../fixtures/forms";

const one = "附件4-业务工作经费";
const other = "附件4-原试点退费";
const indicator = (target: string, actual: string): Changes => ({ [`${one}!E13`]: target, [`${one}!F13`]: actual });
const goal = (planned: string, achieved: string): Changes => ({ "附件3!B12": planned, "附件3!F12": achieved });

/** What people really type, of which a reviewer would not call anything wrong. */
const right: [what: string, changes: Changes][] = [
  ["a day before the deadline", indicator("12月底前", "12月25日")],
  ["a month before the deadline", indicator("2023年12月31日前", "2023年11月完成")],
  ["thousands with a comma", indicator("1,200人", "1200 人")],
  ["full-width signs", indicator("≥９５％", "９６％")],
  ["a limit in words", indicator("3天以内", "2天")],
  ["none of what nobody wants", indicator("0起", "无")],
  ["at least so many", indicator("300人", "300余人")],
  ["a share typed as a fraction", indicator("≥95%", "0.96")],
  ["a small share typed as a fraction", indicator("≤5%", "0.03")],
  ["a bound that belongs to it", indicator("95%（含）以上", "95%")],
  ["a full stop behind the number", indicator("≥95%", "98%。")],
  ["完成 behind the number", indicator("100%完成", "100%")],
  ["全部完成 for a whole", indicator("100%", "已全部完成")],
  ["persons counted in another word", indicator("11人", "11名")],
  ["metres for kilometres", indicator("5公里", "5000米")],
  ["none as a target", indicator("无", "无")],
  ["as long as planned", indicator("12个月", "12个月")],
  ["about what was about planned", indicator("约300人", "约300人")],
  ["within a range", indicator("90%-95%", "92%")],
  ["exactly as many", indicator("=3次", "3次")],
  ["a decline that is held", indicator("≥-5%", "-3%")],
  ["the method's own words", indicator("达成预期指标", "达成预期指标")],
  ["costs below a plain number", { ...indicator("140万元", "138万元"), [`${one}!D13`]: "项目总成本" }],
  ["costs below their limit", { "附件3!E24": "≤445万元", "附件3!F24": "444.76万元" }],
  ["amounts in two units", { [`${one}!D6`]: "107.59万元", [`${one}!E6`]: "1075900元" }],
  ["a total shown with one digit", { [`${one}!D6`]: "107.6" }],
  ["a negative carry-over", { [`${one}!D7`]: "110.59", [`${one}!D8`]: "-3" }],
  ["其中 only in part", { "附件2!F21": "", "附件2!F22": "" }],
  [
    "a score shown with one digit",
    { [`${one}!F13`]: "95%", [`${one}!H13`]: "4.8", [`${one}!I13`]: "人手不足，下年增补", [`${one}!H30`]: "99.8" },
  ],
  ["results in another order", goal("1.新建道路5公里，改造道路3公里", "1.改造道路3公里，新建道路5公里")],
  ["a share and its opposite", goal("1.满意度达到95%以上，投诉率低于2%", "1.投诉率1%，满意度97%")],
  ["a date behind the clause's number", goal("1.12月底前完成3个项目", "1.11月20日完成3个项目")],
  ["a year behind the clause's number", goal("1.2023年12月底前完成3个项目", "1.于2023年11月20日完成3个项目")],
  ["a goal from so many to so many", goal("1.培训3-5期", "1.培训4期")],
  ["a goal for each month", goal("1.每月开展1次检查", "1.全年开展12次检查")],
  ["a goal of how long", goal("1.保障全年365天运行", "1.保障全年运行")],
  ["numbers without a comma", goal("1.建成1个中心、2个站点", "1.建成了1个中心2个站点")],
  ["a fund of a unit below ours", { "附件1!C12": "岳阳楼区社会保险服务中心幼儿园" }],
];

test.each(right)("nothing is found in %s", (_what, changes) => {
  expect(checkWorkbook(gridsOf(typed(cleanForms, changes))).findings).toEqual([]);
});

const open: [what: string, changes: Changes, where: string, reason: string][] = [
  ["a lower bound as the actual value", indicator("≥95%", "90%以上"), `${one}!H13`, "approximate"],
  ["a target of about so many", indicator("约300人", "298人"), `${one}!H13`, "approximate"],
  ["基本完成", indicator("全部完成", "基本完成"), `${one}!H13`, "words"],
  ["a bound on the wrong side", indicator("≤90%", "90%以上"), `${one}!H13`, "approximate"],
  ["more than so many of what is limited", indicator("≤300人", "300余人"), `${one}!H13`, "approximate"],
  ["less than so many", indicator("300人", "不到300人"), `${one}!H13`, "approximate"],
  ["nearly so many", indicator("300人", "近300人"), `${one}!H13`, "approximate"],
  ["about so many of exactly so many", indicator("=300人", "约298人"), `${one}!H13`, "approximate"],
  ["about so many beside a range", indicator("3-5天", "约2天"), `${one}!H13`, "approximate"],
  ["a bound beside a range", indicator("95%-100%", "90%以上"), `${one}!H13`, "approximate"],
  ["a fraction or hundredths", indicator("≤1%", "0.5"), `${one}!H13`, "no-unit"],
  ["a shorter time without a sign", indicator("5个工作日", "3个工作日"), `${one}!H13`, "direction"],
  ["a longer time without a sign", indicator("365天", "360天"), `${one}!H13`, "direction"],
  ["days and months", indicator("3个月", "90天"), `${one}!H13`, "units-differ"],
  ["a stroke for a number", indicator("≥95%", "/"), `${one}!H13`, "no-number"],
  ["无 for what should be", indicator("3次", "无"), `${one}!H13`, "no-number"],
  ["strokes for both", indicator("—", "—"), `${one}!H13`, "words"],
  ["two numbers in one cell", indicator("培训3期，共120人", "培训3期，共110人"), `${one}!H13`, "words"],
  ["a ratio", indicator("3:1", "2:1"), `${one}!H13`, "direction"],
  ["another degree", indicator("优", "良"), `${one}!H13`, "words"],
  ["a day late", indicator("2023年6月底前", "2023年7月1日"), `${one}!H13`, "words"],
  ["done by a share", indicator("按时完成", "完成率80%"), `${one}!H13`, "words"],
  ["half done", indicator("全部完成", "完成一半"), `${one}!H13`, "words"],
  ["nothing amiss", indicator("水质达标", "无不达标情况"), `${one}!H13`, "words"],
  ["a score in words", { [`${one}!H13`]: "满分" }, `${one}!H13`, "unreadable"],
  ["a share of costs", { ...indicator("10%", "8%"), [`${one}!D13`]: "成本占比" }, `${one}!H13`, "direction"],
  ["people and visits", indicator("1200人", "1300人次"), `${one}!H13`, "units-differ"],
  ["未发生 for a number", indicator("0起", "未发生"), `${one}!H13`, "no-number"],
  ["parts summed up", goal("1.上半年开展2次，下半年开展3次", "1.开展5次"), "附件3!F12", "goal-not-found"],
  ["another implementer's project", { [`${other}!G4`]: "某某街道办事处" }, "附件3!F8", "other-implementer"],
];

test.each(open)("a person has to judge %s", (_what, changes, where, reason) => {
  const { findings, unjudged } = checkWorkbook(gridsOf(typed(cleanForms, changes)));
  expect(findings).toEqual([]);
  expect(unjudged.map(({ sheet, cell, reason: why }) => [`${sheet}!${cell}`, why.key])).toContainEqual([where, reason]);
});

test.each(["H6", "I6", "F13", "H13", "H30"])("a formula whose result is not in the file (%s) is not judged", (cell) => {
  const { findings, unjudged } = checkWorkbook(gridsOf(cleanForms).map((grid) => uncalculated(grid, cell)));
  expect(findings).toEqual([]);
  expect(unjudged).toContainEqual(
    expect.objectContaining({ sheet: one, cell, reason: expect.objectContaining({ key: "not-calculated" }) }),
  );
});

function uncalculated(grid: Grid, cell: string): Grid {
  if (grid.sheet !== one) return grid;
  const { top, left } = parseArea(cell)!;
  const empty = { value: null, text: "", formula: "=另表!A1", format: "General" };
  return {
    ...grid,
    rows: grid.rows.map((row, at) => (at === top ? row.map((old, column) => (column === left ? empty : old)) : row)),
  };
}

test("less than the unit's project spending is a warning: another project may stand in another file", () => {
  const { findings } = checkWorkbook(gridsOf(cleanForms.filter(({ name }) => name !== other)));
  expect(findings.map(({ rule, severity }) => [rule, severity])).toContainEqual(["project-total-mismatch", "warning"]);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});
