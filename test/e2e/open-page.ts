import { chromium, type Browser, type Page } from "playwright-core";
import { parseArea } from "../../src/core/grid/address";
import type { StoredCell } from "../../src/workbench/engine/workbook-content";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A Chromium without a window. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "", args: flags });
}

/** The workbench in a page of its own, with everything that went wrong in it. */
export async function openPage(browser: Browser, query = "?language=zh-CN&theme=light") {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const problems: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOurs = hostname === "localhost" || protocol === "data:" || protocol === "blob:";
    if (!isOurs) problems.push(`a request to ${request.url()}`);
  });
  await page.goto(new URL(query, process.env["WORKBENCH"]).href);
  return { page, pane: page.frameLocator("iframe"), problems };
}

/** Everything of the open workbook as plain data. */
export function contentOf(page: Page) {
  return page.evaluate(() => window.workbench!.engine.content());
}

/** A cell of the open workbook, null where it is blank and has no style. */
export function cellOf(page: Page, sheet: string, cell: string): Promise<StoredCell | null> {
  const { top, left } = parseArea(cell)!;
  return page.evaluate(
    ([name, row, column]) => {
      const { engine } = window.workbench!;
      return engine.cell(engine.sheets().find((one) => one.name === name)!.id, row, column);
    },
    [sheet, top, left] as const,
  );
}
