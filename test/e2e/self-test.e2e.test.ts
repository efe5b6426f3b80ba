import type { Browser } from "playwright-core";
import { wordingIn } from "../../src/core/wording/wording";
import { caseIds } from "../../src/use-cases/self-test";
import { contentOf, launch, openPage } from "./open-page";

const { pane: texts, selfTest } = wordingIn("zh-CN");
let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

test("the self-test passes in the workbench, and leaves the workbook as it was", async () => {
  const { page, pane, problems } = await openPage(browser);
  await pane.getByRole("tab", { name: texts.tabs.setup }).click();
  await pane.getByRole("button", { name: selfTest.title }).click();
  const before = await contentOf(page);
  await pane.getByRole("button", { name: selfTest.run }).click();
  await pane.getByRole("button", { name: selfTest.copy }).waitFor({ timeout: 90_000 });
  expect(await pane.getByRole("img", { name: selfTest.outcomes.passed, exact: true }).count()).toBe(caseIds.length);
  expect(await contentOf(page)).toEqual(before);
  // Univer looks at changed cells later, when the page is idle.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(problems).toEqual([]);

  await page.evaluate(() => (document.querySelector("iframe")!.src = "selftest-embedded.html"));
  await pane.getByRole("button", { name: selfTest.run }).waitFor();
  await page.close();
});
