import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { parseArea, toA1 } from "../../src/core/grid/address";
import { mof2020 } from "../../src/core/places/mof-2020";
import { fill, wordingIn } from "../../src/core/wording/wording";
import { fileOf, seedGrids } from "../bench/project-sheets";
import { seedForms } from "../fixtures/forms";
import { oddWorkbooks } from "../workbench/files/odd-workbooks";
import { contentOf, launch, openPage } from "./open-page";

const { pane: texts, workbench: bar } = wordingIn("zh-CN");
const seed = checkWorkbook(seedGrids(), mof2020);
let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

type Opened = Awaited<ReturnType<typeof openPage>>;
const count = (severity: string) => seed.findings.filter((finding) => finding.severity === severity).length;
const marks = async (page: Page) => (await contentOf(page)).sheets.flatMap((sheet) => sheet.conditionalFormats);

async function validate({ pane }: Opened): Promise<void> {
  await pane.getByRole("button", { name: texts.validate.run, exact: true }).click();
  await pane.getByRole("button", { name: texts.validate.showRecognised }).waitFor();
}

test("the sample is checked as on the command line, marked, walked through, and left as it was", async () => {
  const opened = await openPage(browser);
  const { page, pane, problems } = opened;
  await pane.getByRole("button", { name: texts.validate.run, exact: true }).waitFor();
  const before = await contentOf(page);

  await validate(opened);
  for (const severity of ["error", "warning", "info"] as const) {
    await pane.getByRole("button", { name: `${texts.severities[severity]} ${count(severity)}`, exact: true }).waitFor();
  }
  const cells = new Set(seed.findings.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const marked = (await contentOf(page)).sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.flatMap(({ areas }) =>
      areas.flatMap(({ top, left, bottom, right }) =>
        Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, at) => {
          const row = top + Math.floor(at / (right - left + 1));
          return `${name}!${toA1(row, left + (at % (right - left + 1)))}`;
        }),
      ),
    ),
  );
  expect([...cells].filter((cell) => !marked.includes(cell))).toEqual([]);

  const finding = seed.findings.find(({ sheet }) => sheet === "附件3")!;
  const group = pane.getByRole("region", { name: finding.sheet });
  await group.getByText(finding.cell, { exact: true }).first().click();
  const selected = await page.waitForFunction((name) => {
    const { engine } = window.workbench!;
    const { sheet, area } = engine.selection();
    return engine.sheets().find(({ id }) => id === sheet)?.name === name ? area : null;
  }, finding.sheet);
  expect(await selected.jsonValue()).toMatchObject({
    top: parseArea(finding.cell)!.top,
    left: parseArea(finding.cell)!.left,
  });

  await pane.getByRole("button", { name: texts.validate.clearMarks }).click();
  await pane.getByText(texts.validate.cleared).waitFor();
  expect(await marks(page)).toEqual([]);
  // The person is on another sheet now; nothing else has changed.
  expect({ ...(await contentOf(page)), active: before.active }).toEqual(before);
  expect(problems).toEqual([]);
  await page.close();
});

test("a mark is seen: its cell is painted in its colour, and no longer once it is cleared", async () => {
  const opened = await openPage(browser);
  const { page, pane } = opened;
  const yellow = async () => {
    const { data, info } = await sharp(await page.getByRole("main").screenshot())
      .raw()
      .toBuffer({ resolveWithObject: true });
    let count = 0;
    for (let at = 0; at < data.length; at += info.channels) {
      if (data[at] === 0xff && data[at + 1] === 0xeb && data[at + 2] === 0x9c) count++;
    }
    return count;
  };
  await pane.getByRole("button", { name: texts.validate.run, exact: true }).waitFor();
  expect(await yellow()).toBe(0);
  await validate(opened);
  await page.waitForTimeout(500);
  // A13 of the sample's first sheet: a gap in the serial numbers.
  expect(await yellow()).toBeGreaterThan(300);
  await pane.getByRole("button", { name: texts.validate.clearMarks }).click();
  await pane.getByText(texts.validate.cleared).waitFor();
  await page.waitForTimeout(500);
  expect(await yellow()).toBe(0);
  await page.close();
});

test("a heading in a place's own words is explained once, and the form is then checked like any other", async () => {
  const opened = await openPage(browser);
  const { page, pane, problems } = opened;
  const [own, label] = ["落实结果", "实际完成值"] as const;
  const reworded = seedForms.map((form) => ({
    ...form,
    rows: form.rows.map((row) => row.map((text) => (text.trim() === label ? own : text))),
  }));
  await pane.getByRole("button", { name: texts.validate.run, exact: true }).waitFor();
  const file = { name: "其他叫法.xlsx", mimeType: "application/octet-stream", buffer: await fileOf(reworded) };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("heading", { name: file.name }).waitFor();
  await validate(opened);

  await pane.getByRole("tab", { name: texts.tabs.setup }).click();
  const meanings = pane.getByRole("combobox", { name: fill(texts.setup.labelMeans, { text: own }) });
  await meanings.first().selectOption(label);
  await pane.getByText(fill(texts.setup.labelHint, { text: own, label })).waitFor();
  await pane.getByRole("tab", { name: texts.tabs.validate }).click();
  await pane.getByRole("button", { name: `${texts.severities.error} ${count("error")}`, exact: true }).waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

test("a file is opened without loading the pane anew, saved with all else as it was, and asked about before work is lost", async () => {
  const opened = await openPage(browser);
  const { page, pane, problems } = opened;
  const choose = async (name: string, buffer: Uint8Array) => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: bar.open }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(buffer) });
  };
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const write = (value: number) =>
    page.evaluate((number) => {
      const { engine } = window.workbench!;
      engine.write(engine.sheets()[0]!.id, new Map([[1, new Map([[1, { value: number, formula: null }]])]]));
    }, value);
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), button(name).click()]);
    return { name: download.suggestedFilename(), parts: unzipSync(readFileSync(await download.path())) };
  };
  await pane.getByRole("button", { name: texts.validate.run, exact: true }).waitFor();
  const file = oddWorkbooks["a chart"]!;
  await choose("图表.xlsx", file);
  await page.getByRole("heading", { name: "图表.xlsx" }).waitFor();
  const loads = await page.evaluate(
    () => performance.getEntriesByType("resource").filter(({ name }) => name.includes("taskpane-embedded")).length,
  );
  expect(loads).toBe(1);

  await choose("坏.xlsx", file.subarray(0, file.length / 2));
  const sentence = wordingIn("zh-CN").host.errors["unreadable-file"].replace("{place}", "坏.xlsx");
  await page.getByRole("alert").getByText(sentence).waitFor();
  await write(200);
  const { name, parts } = await saved(bar.save);
  expect(name).toBe("图表.xlsx");
  const before = unzipSync(file);
  const changed = Object.keys(parts).filter((part) => Buffer.compare(parts[part]!, before[part]!) !== 0);
  expect([Object.keys(parts).sort(), changed]).toEqual([Object.keys(before).sort(), ["xl/worksheets/sheet1.xml"]]);

  await write(300);
  await button(bar.sample).click();
  await page.getByRole("alertdialog", { name: bar.unsaved.title }).waitFor();
  await button(bar.cancel).click();
  await page.getByRole("heading", { name: "图表.xlsx" }).waitFor();
  const left = page.waitForEvent("dialog");
  const reloading = page.reload();
  expect((await left).type()).toBe("beforeunload");
  await (await left).accept();
  await reloading;
  expect(problems).toEqual([]);
  await page.close();
});

test("marks are asked about when the workbook is saved, and cleared with one click", async () => {
  const opened = await openPage(browser);
  const { page } = opened;
  await validate(opened);
  await page.getByRole("button", { name: bar.save, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: bar.marks.clear }).click(),
  ]);
  expect(Buffer.from(readFileSync(await download.path())).length).toBeGreaterThan(1000);
  expect(await marks(page)).toEqual([]);
  await page.close();
});

test("F6 leads from the bar to the grid, the pane and back; nothing in the grid is called by a key of its texts", async () => {
  const { page, pane } = await openPage(browser);
  await pane.getByRole("button", { name: texts.validate.run, exact: true }).waitFor();
  await page.getByRole("button", { name: bar.open }).focus();
  const part = () =>
    page.evaluate(() => document.activeElement?.closest("main, body > div > div > div > header, iframe")?.tagName);
  const walk: (string | undefined)[] = [];
  for (const key of ["F6", "F6", "F6", "Shift+F6"]) {
    await page.keyboard.press(key);
    walk.push(await part());
  }
  expect(walk).toEqual(["MAIN", "IFRAME", "HEADER", "IFRAME"]);
  expect(
    await pane.getByRole("tab", { name: texts.tabs.validate }).evaluate((tab) => tab === document.activeElement),
  ).toBe(true);
  const keys = await page.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .flatMap((element) => [
        element.getAttribute("aria-label") ?? "",
        element.children.length ? "" : element.textContent,
      ])
      .filter((text) => /^[a-z][a-z-]*(\.[a-zA-Z-]+)+$/.test(text)),
  );
  expect(keys).toEqual([]);
  await page.close();
});
