import { createHash } from "node:crypto";
import { JSDOM, VirtualConsole } from "jsdom";
import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { districtsOf } from "../../../src/core/county/districts";
import { overviewOf } from "../../../src/core/county/overview";
import { mof2020 } from "../../../src/core/places/mof-2020";
import type { CheckedFile } from "../../../src/core/reporting/checked-file";
import { fileJson } from "../../../src/core/reporting/report-json";
import { wordingIn } from "../../../src/core/wording/wording";
import { cleanForms, seedForms } from "../../fixtures/forms";
import { gridsOf } from "../../bench/project-sheets";
import { reportHtml } from "./report-of";

const wording = wordingIn("zh-CN");
const seed = checkWorkbook(gridsOf(seedForms));
const repaired = { rule: "serial-gap", severity: "error", message: "序号不连续。", sheet: "附件1", cell: "A9" };
const files: readonly CheckedFile[] = [
  {
    ...{ file: "县/城关镇/甲.xlsx", report: seed, cut: [], ignored: [] },
    since: { changes: seed.findings.map((_, at) => (at === 0 ? "new" : "open")), repaired: [repaired] },
  },
  { file: '县/清水镇/"乙<b>.xlsx', report: checkWorkbook(gridsOf(cleanForms)), cut: [], ignored: [] },
  { file: "县/清水镇/丙.xlsx", failure: "无法读取文件 丙.xlsx。" },
];

/** jsdom lays nothing out. */
class NothingInSight {
  observe() {}
}

/** The page as a browser shows it, all of it open as when it is printed, its script run where it may run. */
function opened(mayRun = true) {
  const submissions = files.flatMap((each) => ("report" in each ? [fileJson(each, wording)] : []));
  const run = { version: "1", catalogue: "0", date: new Date(2024, 4, 31), overview: overviewOf(submissions, null) };
  const html = reportHtml(files, mof2020, wording, run);
  const beforeParse = (page: object) => Object.assign(page, { IntersectionObserver: NothingInSight });
  const { window } = new JSDOM(html, {
    ...(mayRun && { runScripts: "dangerously", beforeParse }),
    // It would print the style sheet, for it knows no page numbers.
    virtualConsole: new VirtualConsole(),
  });
  const { document } = window;
  window.dispatchEvent(new window.Event("beforeprint"));
  const choose = (name: string, value: string) => {
    const field = document.querySelector<HTMLInputElement>(`.filters [name=${name}]`)!;
    field.value = value;
    field.dispatchEvent(new window.Event("input", { bubbles: true }));
  };
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>(".notice")].filter(({ hidden }) => !hidden).map(({ id }) => id);
  return { html, document, choose, shown };
}

test("each file is a line of the table, a failed one too, and its link leads to its notice", () => {
  const { document } = opened();
  const lines = [...document.querySelectorAll(".units tbody tr")];
  expect(lines.map((line) => line.querySelector(".state")?.textContent)).toEqual(["退回修改", "未见错误", "没有核对"]);
  for (const [at, line] of lines.entries()) {
    const notice = document.querySelector(line.querySelector("a")!.getAttribute("href")!);
    expect(notice?.querySelector(".head")?.textContent).toContain(files[at]!.file);
  }
});

test("a notice says unit, file, standard and date, what changed, and leaves room to answer", () => {
  const { document } = opened();
  const [first, , failed] = document.querySelectorAll(".notice");
  expect(first?.querySelector("h2")?.textContent).toMatch(/^退回修改通知：.*社会保险服务中心$/);
  expect(first?.querySelector(".head")?.textContent).toMatch(/核对标准.*财预〔2020〕10号.*日期2024年5月31日$/);
  const marks = [...first!.querySelectorAll(".change")].map(({ textContent }) => textContent);
  expect(marks.filter((mark) => mark === "新增")).toHaveLength(1);
  expect(marks).toHaveLength(seed.findings.length);
  expect(first?.textContent).toContain("附件1!A9 序号不连续。");
  expect(first?.textContent).toContain(seed.findings.find(({ row }) => row)!.row);
  for (const notice of [first, failed])
    expect(notice?.querySelector(".answer")?.textContent).toBe("单位答复经办人负责人日期");
});

test("the filters show the units, and of each the findings, that were asked for", () => {
  const { document, choose, shown } = opened();
  expect(document.querySelector<HTMLElement>(".filters")?.hidden).toBe(false);
  choose("district", "清水镇");
  expect(shown()).toEqual(["file-2", "file-3"]);
  choose("name", "丙");
  expect(shown()).toEqual(["file-3"]);
  expect(document.querySelectorAll(".units tbody tr:not([hidden])")).toHaveLength(1);
  for (const name of ["district", "name"]) choose(name, "");
  choose("rule", seed.findings[0]!.code);
  expect(shown()).toEqual(["file-1"]);
  const entries = [...document.querySelectorAll("#file-1 tbody[data-marks]:not(.passed-over)")];
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) expect(entry.textContent).toContain(seed.findings[0]!.code);
  choose("rule", "");
  expect(shown()).toHaveLength(3);
});

test("without its script the page says everything and offers no filter", () => {
  const { document, shown } = opened(false);
  expect(document.querySelector<HTMLElement>(".filters")?.hidden).toBe(true);
  expect(shown()).toHaveLength(3);
});

test("only the page's own script may run, known by its hash, and a file's name stays text", () => {
  const { html, document } = opened(false);
  const scripts = [...document.querySelectorAll("script")].map(({ textContent }) => textContent);
  expect(scripts).toHaveLength(1);
  const hash = createHash("sha256")
    .update(scripts[0] ?? "")
    .digest("base64");
  expect(html).toContain(`default-src 'none'`);
  expect(html).toContain(`script-src 'sha256-${hash}'`);
  expect(document.querySelector("b")).toBeNull();
  expect(html).not.toMatch(/src=|href="(?!#)|innerHTML|eval/);
});

test.each([
  [
    ["县/甲/1.xlsx", "县/乙/2.xlsx", "县/3.xlsx"],
    ["甲", "乙", ""],
  ],
  [
    ["甲\\1.xlsx", "乙\\下\\2.xlsx"],
    ["甲", "乙"],
  ],
  [
    ["县/1.xlsx", "县/2.xlsx"],
    ["", ""],
  ],
])("the district is the first folder below the common one: %j", (paths, districts) =>
  expect(districtsOf(paths)).toEqual(districts),
);
