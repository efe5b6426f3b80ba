import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import { start } from "../../src/core/wording/zh-CN/start";
import { wordingIn } from "../../src/core/wording/wording";
import { answerLimit } from "../../src/host/office/excel-ready";
import { contentOf, launch, openPage } from "./open-page";

const { pane: texts } = wordingIn("zh-CN");
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officeJs = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

/** The pane's page on its own, as wide as a pane; `answer` stands for Microsoft's address. */
async function openPane(answer: (route: Route) => unknown, { query = "", scripts = true } = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 350, height: 900 },
    locale: "zh-CN",
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  await page.clock.install();
  await page.route(`${cdn}**`, async (route) => {
    await answer(route);
  });
  // The load event waits for Office.js, which may hang.
  await page.goto(new URL(`taskpane.html${query}`, process.env["WORKBENCH"]).href, { waitUntil: "domcontentloaded" });
  return page;
}
const fromPackage = (route: Route) =>
  route.fulfill({
    contentType: "text/javascript",
    body: readFileSync(join(officeJs, new URL(route.request().url()).pathname.replace("/lib/1/hosted/", ""))),
  });
const told = (page: Page, obstacle: keyof typeof start.obstacles) =>
  page.getByRole("heading", { name: start.obstacles[obstacle].title }).waitFor();

test("without scripts the page says what it is and what to do", async () => {
  const page = await openPane(() => undefined, { scripts: false });
  // Found by its place: what stands in noscript is no text to the finder by texts.
  expect(await page.locator("noscript p").isVisible()).toBe(true);
  expect(await page.locator("noscript p").innerText()).toContain(start.noScript);
  expect(await page.getByText(start.waiting).isVisible()).toBe(false);
  await page.context().close();
});

test("an Office.js that hangs is waited for, and told after ten seconds", async () => {
  const page = await openPane(() => undefined);
  await page.getByText(start.waiting).waitFor();
  await page.clock.fastForward(answerLimit / 2);
  expect(await page.getByText(start.waiting).isVisible()).toBe(true);
  await page.clock.fastForward(answerLimit / 2);
  await told(page, "silent");
  await page.context().close();
});

test("an Office.js that is blocked is told at once, and tried again where the person wants", async () => {
  let asked = 0;
  const page = await openPane((route) => {
    asked++;
    return route.abort();
  });
  await told(page, "blocked");
  await page.getByRole("button", { name: start.retry }).click();
  await told(page, "blocked");
  expect(asked).toBe(2);
  await page.context().close();
});

test("where only the file for Excel is blocked, that is told after ten seconds", async () => {
  const page = await openPane(
    (route) => (/\/office\.js$/.test(route.request().url()) ? fromPackage(route) : route.abort()),
    {
      query: "?run=validate&_host_Info=Excel$Win32$16.01$zh-CN$$$$0",
    },
  );
  await page.waitForFunction(() => "Office" in window);
  // Office.js, whose texts are blocked too, may throw in a timer of its own; the clock then runs on and passes that on.
  await page.clock.fastForward(answerLimit).catch(() => undefined);
  await told(page, "silent");
  await page.context().close();
});

test("in a plain browser the page says that it belongs into Excel, and never that Office be updated", async () => {
  const page = await openPane(fromPackage);
  await told(page, "outside");
  expect(await page.getByRole("main").count()).toBe(1);
  expect(await page.getByText(wordingIn("zh-CN").host.errors["api-missing"].slice(-16)).count()).toBe(0);
  await page.context().close();
});

test("an Office.js that answers after the limit still starts the pane, in place of what was said", async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  let release = () => undefined as unknown;
  const late = new Promise((resolve) => (release = () => resolve(undefined)));
  await page.route("**/office-js/excel-web-16.00.js", async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(process.env["WORKBENCH"]!);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("heading", { name: start.obstacles.silent.title }).waitFor({ timeout: 60_000 });
  release();
  await pane.getByRole("button", { name: texts.validate.run, exact: true }).waitFor();
  expect(await pane.getByText(start.obstacles.silent.title).count()).toBe(0);
  await page.close();
});

describe("the ribbon's addresses, in the place of the open pane as Excel puts them there", () => {
  async function choose(page: Page, run: string) {
    await page.evaluate(
      (address) => (document.querySelector("iframe")!.src = address),
      `taskpane-embedded.html?run=${run}`,
    );
  }

  test("validate at once, find what can be filled at once, clear at once", async () => {
    const { page, pane, problems } = await openPage(browser);
    await pane.getByRole("button", { name: texts.validate.run, exact: true }).waitFor();
    const marks = async () => (await contentOf(page)).sheets.flatMap((sheet) => sheet.conditionalFormats);

    await choose(page, "validate");
    await pane.getByRole("button", { name: texts.validate.showRecognised }).waitFor();
    expect((await marks()).length).toBeGreaterThan(0);

    await choose(page, "fill");
    await pane.getByRole("button", { name: texts.fill.lookAgain }).waitFor();

    await choose(page, "clear");
    await pane.getByText(texts.validate.cleared).waitFor();
    expect(await marks()).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });
});
