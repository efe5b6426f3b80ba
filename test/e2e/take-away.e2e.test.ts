import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import type { Browser } from "playwright-core";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { takeAwayTextsIn } from "../../src/core/wording/take-away";
import { fill, wordingIn } from "../../src/core/wording/wording";
import { fileOf, seedGrids } from "../bench/project-sheets";
import { seedForms } from "../fixtures/forms";
import { axeFindings } from "./axe";
import { launch, openPage } from "./open-page";

const { validate } = wordingIn("zh-CN").pane;
const texts = takeAwayTextsIn("zh-CN");
const { findings } = checkWorkbook(seedGrids());
const isGrave = (finding: string) => /\((?:serious|critical)\)/.test(finding);
let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

async function checked() {
  const { page, pane, problems } = await openPage(browser);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await pane.getByRole("button", { name: validate.run, exact: true }).click();
  const menu = pane.getByRole("button", { name: texts.menu });
  await menu.waitFor();
  const frame = page.frames().find((one) => one.url().includes("taskpane"))!;
  return { page, pane, problems, menu, frame };
}

test("the menu is gone through by keys, and the findings stand on the clipboard as a table and as text", async () => {
  const { page, pane, problems, menu, frame } = await checked();
  await menu.focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("menuitem", { name: texts.copy }).waitFor();
  expect((await axeFindings(frame)).filter(isGrave)).toEqual([]);
  await page.keyboard.press("Enter");
  await pane.getByText(fill(texts.copied, { count: String(findings.length) })).waitFor();
  const kinds = await frame.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const textOf = async (kind: string) => (await item!.getType(kind)).text();
    return [await textOf("text/html"), await textOf("text/plain")];
  });
  expect(kinds[0]?.match(/<tr/g)).toHaveLength(findings.length + 1);
  expect(kinds[1]?.split("\r\n")).toHaveLength(findings.length + 1);
  expect(problems).toEqual([]);
  await page.close();
});

test("the report is saved as a page and as a workbook of all findings", async () => {
  const { page, pane, problems, menu } = await checked();
  const save = async (item: string) => {
    const downloading = page.waitForEvent("download");
    await menu.click();
    await pane.getByRole("menuitem", { name: item }).click();
    const download = await downloading;
    await pane.getByText(fill(texts.saved, { file: download.suggestedFilename() })).waitFor();
    return readFileSync(await download.path());
  };
  expect(String(await save(texts.page)).match(/<tr class=/g)).toHaveLength(findings.length);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await save(texts.sheets)) as unknown as ArrayBuffer);
  expect(book.getWorksheet("问题清单")!.actualRowCount).toBe(findings.length + 3);
  expect(problems).toEqual([]);
  await page.close();
});

test("the workbook of last time beside this one: nothing new, all open still, at each finding", async () => {
  const { page, pane, problems, frame } = await checked();
  const file = { name: "上次.xlsx", mimeType: "application/octet-stream", buffer: await fileOf(seedForms) };
  await pane.locator(`input[type=file][aria-label="${texts.compare}"]`).setInputFiles(file);
  const count = String(findings.length);
  await pane.getByText(`与上次相比：已改正 0 处，新增 0 处，仍未改正 ${count} 处。`).waitFor();
  expect(await pane.getByText("仍未改正", { exact: true }).count()).toBe(findings.length);
  expect((await axeFindings(frame)).filter(isGrave)).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
});
