import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { toldReasons } from "../../../src/core/narrative/told-reasons";
import { seedGrids } from "../../bench/project-sheets";
import { checked, narrativeOf } from "./report-of";
import { seedReport } from "./seed-report";

const report = checked(seedReport, seedGrids());
const cells = (refs: readonly { sheet: string; cell: string }[]) => refs.map(({ sheet, cell }) => `${sheet}!${cell}`);

describe("the seed's report", () => {
  test("what is wrong is found, in its sentence, with the cells, and nothing else", () => {
    expect(
      report.findings.map(({ rule, severity, quote, arithmetic, related }) => [
        rule,
        severity,
        quote,
        arithmetic,
        cells(related),
      ]),
    ).toEqual([
      [
        "report-rate-mismatch",
        "error",
        "城乡居民养老参保总人数45498人，完成率100.66%。",
        "45498人 ÷ 45049人 = 101.00%",
        ["附件3!B12", "附件3!F12"],
      ],
      [
        "report-rate-mismatch",
        "warning",
        "困难群体代缴完成率100%。",
        "5519人 ÷ 6000人 = 91.98%",
        ["附件3!B12", "附件3!F12", "附件3!E19", "附件3!F19"],
      ],
      ["report-annex-missing", "info", "4、政府性基金预算支出情况表", undefined, []],
      ["report-annex-missing", "info", "5、国有资本经营预算支出情况表", undefined, []],
      ["report-annex-missing", "info", "6、社会保险基金预算支出情况", undefined, []],
    ]);
    expect(report.unjudged).toEqual([]);
  });

  test("what the annexes repeat is tied to their cells", () => {
    const tied = new Map(report.tied.map(({ name, number, cells: refs }) => [`${name} ${number}`, cells(refs)]));
    expect([...tied]).toEqual(
      expect.arrayContaining([
        ["人员编制 23人", ["附件2!B5"]],
        ["基本支出 337.17万元", ["附件3!F7"]],
        ["公用经费 60.59万元", ["附件2!F20"]],
        ["原试点退费项目支出 148万元", ["附件4-原试点退费!F6"]],
      ]),
    );
    expect(report.untied.map(({ number }) => number)).toContain("110029人");
  });

  test("a reason that it tells answers for the annex that misses it", () => {
    const grids = seedGrids();
    const told = toldReasons(narrativeOf(seedReport), checkWorkbook(grids).findings, readAnnexes(grids));
    expect(told.map(({ finding, at }) => [finding.rule, `${finding.sheet}!${finding.cell}`, at.paragraph])).toEqual([
      ["low-execution", "附件4-原试点退费!F6", 9],
    ]);
  });

  test("without annexes only its own prose is judged: it holds", () => {
    expect(checked(seedReport).findings).toEqual([]);
  });
});

test.each<[string, (text: string) => string, string, readonly string[]]>([
  ["a total", (text) => text.replace("基本支出337.17", "基本支出338.17"), "report-sum-mismatch", []],
  [
    "an amount of 附件2",
    (text) => text.replaceAll("公务接待费0.51万元", "公务接待费支出0.52万元").replace("经费支出0.51", "经费支出0.52"),
    "report-amount-mismatch",
    ["附件2!F12"],
  ],
  [
    "an amount of 附件3",
    (text) => text.replace("支出107.59万元，其中", "项目支出117.59万元，其中").replace("51.31", "61.31"),
    "report-amount-mismatch",
    ["附件2!F13", "附件3!F8"],
  ],
  [
    "an amount of 附件4",
    (text) => text.replace("退费项目支出148", "退费项目支出158"),
    "report-amount-mismatch",
    ["附件4-原试点退费!F6"],
  ],
  ["the posts", (text) => text.replace("人员编制23人", "人员编制32人"), "report-amount-mismatch", ["附件2!B5"]],
  ["the year of what is left", (text) => text.replace("结转至2024年", "结转至2023年"), "report-year-slip", []],
])("with %s damaged", (_what, damaged, rule, places) => {
  const found = checked(damaged(seedReport), seedGrids()).findings.filter((one) => one.rule === rule);
  expect(found.length).toBeGreaterThan(0);
  expect(found.flatMap(({ related }) => cells(related))).toEqual(expect.arrayContaining([...places]));
});

test.each([
  ["自评得分100分，等级为良。", "report-grade-mismatch", ["附件3!H31"]],
  ["原试点退费自评等级为良。", "report-grade-mismatch", ["附件4-原试点退费!H22"]],
  ["共对3个项目开展绩效自评。", "report-project-count-mismatch", ["附件4-业务工作经费!B3", "附件4-原试点退费!B3"]],
])("%s shows the cells that it is held against", (sentence, rule, expected) => {
  const [finding] = checked(`社会保险服务中心2023年度整体支出绩效自评报告\n${sentence}`, seedGrids()).findings;
  expect([finding?.rule, cells(finding?.related ?? [])]).toEqual([rule, expected]);
});
