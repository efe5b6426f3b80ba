/** How long the page of a county's 1,000 submissions takes to open in a browser, from its file to the first picture with all filters. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import chromium from "../../.ci/chromium.cjs";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { overviewOf } from "../../src/core/county/overview";
import { mof2020 } from "../../src/core/places/mof-2020";
import { fileJson } from "../../src/core/reporting/report-json";
import { wordingIn } from "../../src/core/wording/wording";
import { reportHtml } from "../core/reporting/report-of";
import { launch } from "../e2e/open-page";
import { seedForms } from "../fixtures/forms";
import { gridsOf, projectForms } from "./project-sheets";

/** Milliseconds, the best of three. */
const limit = 2_000;
const count = 1_000;

function page(): string {
  const wording = wordingIn("zh-CN");
  const [, baseData, whole] = seedForms;
  // 3 to 10 annexes by turns, as units hand in.
  const reports = Array.from({ length: 8 }, (_, at) =>
    checkWorkbook(gridsOf([baseData!, whole!, ...projectForms(1 + at)])),
  );
  const files = Array.from({ length: count }, (_, at) => {
    const file = `县/第${String(at % 10)}片区/单位${String(at)}.xlsx`;
    return { file, report: reports[at % reports.length]!, cut: [], ignored: [] };
  });
  const overview = overviewOf(
    files.map((each) => fileJson(each, wording)),
    null,
  );
  return reportHtml(files, mof2020, wording, { version: "1", catalogue: "0", overview });
}

/** On the clock, and of the processor's time on the thread that makes the page. */
async function open(browser: Browser, file: string) {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await tab.context().newCDPSession(tab);
  await session.send("Performance.setTimeDomain", { timeDomain: "threadTicks" });
  await session.send("Performance.enable");
  const began = performance.now();
  await tab.goto(pathToFileURL(file).href, { waitUntil: "domcontentloaded" });
  await tab.evaluate(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))));
  const clock = performance.now() - began;
  const { metrics } = await session.send("Performance.getMetrics");
  await tab.close();
  return { clock, thread: 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Infinity) };
}

async function run(): Promise<void> {
  if (!chromium) {
    console.log("Left out, as no Chromium is found: install chromium or set CHROMIUM=path.");
    return;
  }
  process.env["CHROMIUM"] = chromium;
  const folder = mkdtempSync(join(tmpdir(), "county-page-"));
  const file = join(folder, "county.html");
  writeFileSync(file, page());
  const megabytes = (statSync(file).size / 1e6).toFixed(0);
  const browser = await launch();
  const times = [await open(browser, file), await open(browser, file), await open(browser, file)];
  await browser.close();
  rmSync(folder, { recursive: true });
  const [clock, thread] = (["clock", "thread"] as const).map((of) => Math.min(...times.map((time) => time[of])));
  console.log(
    `page of ${String(count)} submissions, ${megabytes} MB: opens in ${clock!.toFixed(0)} ms (at most ${String(limit)}), ` +
      `${thread!.toFixed(0)} ms of the processor's time`,
  );
  if (clock! > limit) process.exitCode = 1;
}

void run();
