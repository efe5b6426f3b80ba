import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { overviewOf } from "../../src/core/county/overview";
import { mof2020 } from "../../src/core/places/mof-2020";
import type { CheckedFile } from "../../src/core/reporting/checked-file";
import { fileJson } from "../../src/core/reporting/report-json";
import { countyIn } from "../../src/core/wording/county";
import { wordingIn } from "../../src/core/wording/wording";
import { gridsOf, projectForms } from "../bench/project-sheets";
import { reportHtml } from "../core/reporting/report-of";
import { cleanForms, seedForms } from "../fixtures/forms";
import { axeFindings } from "./axe";
import { launch } from "./open-page";
import { pdftotext, printedPages, type PrintedPage } from "./printed-pages";

const wording = wordingIn("zh-CN");
const { notice } = countyIn("zh-CN");
const { columns } = wording.commandLine.report;

const seed = checkWorkbook(gridsOf(seedForms));
const many = checkWorkbook(gridsOf([...seedForms, ...projectForms(3)]));
const clean = checkWorkbook(gridsOf(cleanForms));
const repaired = { rule: "serial-gap", severity: "error", message: "序号不连续。", sheet: "附件1", cell: "A9" };
const longName = "名称很长的指标，".repeat(25);
const checked = { cut: [], ignored: [] };
const files: readonly CheckedFile[] = [
  {
    ...{ file: "县/城关镇/甲.xlsx", report: seed, ...checked },
    since: { changes: seed.findings.map((_, at) => (at % 2 ? "new" : "open")), repaired: [repaired] },
  },
  {
    ...{ file: `县/城关镇/${"很长的文件名".repeat(15)}.xlsx`, ...checked },
    report: { ...many, findings: many.findings.map((finding) => ({ ...finding, row: `${finding.row}${longName}` })) },
  },
  { file: "县/清水镇/乙.xlsx", report: clean, ...checked },
  { file: "县/清水镇/丙.xlsx", failure: "无法读取文件 丙.xlsx。" },
];

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), "county-page-"));
  const submissions = files.flatMap((each) => ("report" in each ? [fileJson(each, wording)] : []));
  const run = {
    ...{ version: "1", catalogue: "0", date: new Date(2024, 4, 31) },
    overview: overviewOf(submissions, null),
  };
  writeFileSync(join(folder, "county.html"), reportHtml(files, mof2020, wording, run));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function opened(width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(pathToFileURL(join(folder, "county.html")).href);
  await page.waitForFunction(() => document.querySelector("noscript") === null);
  return page;
}

test.each([1280, 320])(
  "axe finds nothing on a screen %i wide, and nothing but the table moves sideways",
  async (width) => {
    const page = await opened(width);
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    expect(await axeFindings(page.mainFrame())).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.close();
  },
);

test("a notice that was never in sight is whole once its link is followed", async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, "county.html")).href);
  await page.locator(".units a").last().click();
  await page.locator("#file-4").getByText("无法读取文件 丙.xlsx。").waitFor();
  await page.close();
});

const title = (page: PrintedPage) => page.words[0]?.text ?? "";
const isFirst = (page: PrintedPage) => Object.values(notice.titles).some((each) => title(page).startsWith(each));

(pdftotext ? describe : describe.skip)("on paper", () => {
  let pages: PrintedPage[];
  beforeAll(async () => {
    const page = await opened();
    pages = await printedPages(page);
    await page.close();
  });

  test("each unit's notice starts on a sheet of its own, and every sheet after it says whose it is", () => {
    const firsts = pages.filter(isFirst);
    expect(firsts).toHaveLength(files.length);
    const second = pages.slice(pages.indexOf(firsts[1]!) + 1, pages.indexOf(firsts[2]!));
    expect(second.length).toBeGreaterThan(3);
    const unit = many.annexes.find((annex) => annex.unit !== null)!.unit!;
    for (const page of second.slice(0, -1)) expect(title(page)).toBe(unit);
  });

  test("no sheet is empty, and nothing reaches over its edge", () => {
    for (const { width, height, words } of pages) {
      expect(words.filter(({ bottom }) => bottom < height - 45).length).toBeGreaterThan(6);
      for (const { left, right, bottom } of words) {
        expect(left).toBeGreaterThan(25);
        expect(right).toBeLessThan(width - 25);
        expect(bottom).toBeLessThan(height - 18);
      }
    }
  });

  test("no row is cut: below the head of each table stands the cell of a finding, and no head stands last", () => {
    const under = pages.flatMap(({ words, height }) =>
      words
        .filter(({ text }) => text === columns.cell)
        .map((head) => {
          const below = words.filter(({ top, bottom }) => top > head.bottom && bottom < height - 45);
          const first = Math.min(...below.map(({ top }) => top));
          return below.filter(({ top, left, text }) => top < first + 4 && left < head.right && text !== "└")[0]?.text;
        }),
    );
    expect(under.length).toBeGreaterThan(10);
    for (const cell of under) expect(cell).toMatch(/^[A-Z]+\d+$/);
  });

  test("the room for the answer stands on one sheet, below what is answered", () => {
    const answers = pages.filter(({ words }) => words.some(({ text }) => text === notice.answer));
    expect(answers).toHaveLength(3);
    for (const { words } of answers) {
      expect(words.map(({ text }) => text)).toEqual(expect.arrayContaining([notice.handler, notice.head]));
      expect(words[0]!.text).not.toBe(notice.answer);
    }
  });
});
