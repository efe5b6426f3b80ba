import { mof2020 } from "../../../src/core/places/mof-2020";
import type { Report } from "../../../src/core/checking/report";
import type { CheckedFile } from "../../../src/core/reporting/checked-file";
import { execution90 } from "../../../src/core/places/execution-90";
import { shownText } from "../../../src/core/wording/shown-text";
import { fill, wordingIn } from "../../../src/core/wording/wording";
import { reportHtml, reportJson, reportSarif, reportText } from "./report-of";

const wording = wordingIn("zh-CN");
const tool = { version: "1.0.0", catalogue: "0123456789abcdef" };
const hostile = `<script>alert(1)</script>"'&\u001b[31m\u202e`;
const clean: Report = {
  profile: "mof-2020",
  annexes: [
    {
      kind: "registry",
      sheet: hostile,
      range: "A1:D9",
      title: hostile,
      unit: null,
      year: 2023,
      project: null,
      rows: { entries: 1 },
      fields: 3,
      score: null,
      fullness: { state: "complete", share: 1 },
      missing: [],
      unread: [],
    },
  ],
  guess: null,
  companions: [],
  unrecognised: [hostile],
  findings: [],
  unjudged: [],
};
const faulty: Report = {
  ...clean,
  findings: [
    {
      rule: "serial-gap",
      code: "R01",
      severity: "warning",
      sheet: hostile,
      cell: "A13",
      basis: { id: "blanks" },
      message: { key: "serial-gap", args: { actual: hostile, expected: "10" } },
      related: [{ sheet: hostile, cell: "A12" }],
      cause: "",
      actual: hostile,
      expected: "10",
    },
  ],
};
const unjudged: Report = {
  ...clean,
  unjudged: [
    { rule: "execution-rate", sheet: "附件3", cell: "H5", reason: { key: "unreadable", args: { text: "?" } } },
  ],
};
const file = (report: Report): CheckedFile => ({ file: "表.xlsx", report, cut: [], ignored: [] });
const failed: CheckedFile = { file: "坏.xlsx", failure: "无法读取文件 坏.xlsx。" };

test("a page holds what a file says as text only, and may run or load nothing", () => {
  const html = reportHtml([file(faulty)], mof2020, wording, tool);
  expect(html).not.toContain("<script");
  expect(html).toContain("&#60;script&#62;");
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/src=|href="(?!#)/);
});

test("a text cannot steer the terminal", () => {
  const text = reportText([file(faulty)], mof2020, wording, tool);
  for (const sign of ["\u001b", "\u202e"]) expect(text).not.toContain(sign);
  expect(text).toContain("<001B>[31m<202E>");
  expect(shownText("甲\r\n乙")).toBe("甲 乙");
});

test("nothing found, found but not judged, and not looked at never look alike", () => {
  const says = (each: CheckedFile) => reportText([each], mof2020, wording, tool);
  expect(says(file(clean))).toContain(wording.commandLine.report.nothingFound);
  expect(says(file(unjudged))).not.toContain(wording.commandLine.report.nothingFound);
  expect(says(file(unjudged))).toContain("附件3!H5");
  expect(says(file(partly))).toContain(fill(wording.commandLine.report.reservations.unread, { count: "20" }));
  expect(says(failed)).toContain(wording.commandLine.report.notChecked);
  expect(says({ file: "大.xlsx", report: clean, cut: ["附件2"], ignored: [] })).toContain("附件2");
});

test("a form that was half read or not filled in is never said to be without fault", () => {
  const [annex] = clean.annexes;
  const halfRead: Report = { ...clean, annexes: [{ ...annex!, missing: ["weight", "total"] }] };
  const blank: Report = { ...clean, annexes: [{ ...annex!, fullness: { state: "blank", share: 0 } }] };
  const { nothingFound, reservations } = wording.commandLine.report;
  const roles = `${reservations.roles.weight}、${reservations.roles.total}`;
  for (const [report, says] of [
    [halfRead, fill(reservations.missing, { roles })],
    [blank, fill(reservations.unfilled, { count: "1" })],
  ] as const) {
    for (const format of [reportText, reportHtml, reportSarif]) {
      expect(format([file(report)], mof2020, wording, tool)).toContain(says);
      expect(format([file({ ...report, findings: faulty.findings })], mof2020, wording, tool)).toContain(says);
    }
    expect(reportText([file(report)], mof2020, wording, tool)).not.toContain(nothingFound);
    expect(reportHtml([file(report)], mof2020, wording, tool)).not.toContain('class="clean"');
  }
  const [{ annexes }] = JSON.parse(reportJson([file(blank)], mof2020, wording, tool)).files;
  expect(annexes[0].filled).toBe(0);
});

test("in every format the files that could not be checked are named", () => {
  const files = [file(clean), failed];
  const json = JSON.parse(reportJson(files, mof2020, wording, tool));
  expect(json.files).toHaveLength(1);
  expect(json.failed).toEqual([{ file: "坏.xlsx", reason: "无法读取文件 坏.xlsx。" }]);
  const [run] = JSON.parse(reportSarif(files, mof2020, wording, tool)).runs;
  expect(run.invocations[0].executionSuccessful).toBe(false);
  expect(run.invocations[0].toolExecutionNotifications.at(-1).message.text).toContain("坏.xlsx");
  expect(reportHtml(files, mof2020, wording, tool)).toContain("坏.xlsx");
});

test("what is not known is absent from the JSON, not null", () => {
  const [{ annexes }] = JSON.parse(reportJson([file(clean)], mof2020, wording, tool)).files;
  expect(Object.keys(annexes[0])).toEqual(["kind", "sheet", "range", "title", "year", "filled", "unread"]);
});

const partly: Report = {
  ...clean,
  profile: "execution-90",
  annexes: [
    {
      ...clean.annexes[0]!,
      sheet: "附件1",
      unread: Array.from({ length: 20 }, (_, at) => ({
        kind: "column",
        cell: `E${at + 1}`,
        text: `栏${at + 1}${hostile}`,
        table: "entries",
      })),
    },
  ],
  guess: { profile: execution90, evidence: { sheet: "附件1", cell: "B9", text: "低于90%须说明" } },
};
const kept: CheckedFile = {
  ...{ file: "表.xlsx", report: partly, cut: [] },
  ignored: [{ finding: faulty.findings[0]!, reason: "已与财政局核实" }],
};

test.each([
  ["text", reportText],
  ["a page", reportHtml],
  ["SARIF", reportSarif],
])(
  "as %s it is said what was not understood, whose scoring rules were taken, and what is ignored for which reason",
  (_, report) => {
    const said = report([kept], mof2020, wording, tool);
    for (const part of ["E1 栏1", "E12 栏12", "execution-90", "已与财政局核实"]) expect(said).toContain(part);
    expect(said).not.toContain("E13");
    expect(said).not.toContain("\u001b");
  },
);
