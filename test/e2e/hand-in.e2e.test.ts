import { readFileSync } from "node:fs";
import * as XLSX from "@e965/xlsx";
import ExcelJS from "exceljs";
import type { Browser, FrameLocator } from "playwright-core";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { mof2020 } from "../../src/core/places/mof-2020";
import { handInTextsIn } from "../../src/core/wording/hand-in";
import { narrativeIn } from "../../src/core/wording/narrative";
import { fill, wordingIn } from "../../src/core/wording/wording";
import { seedGrids } from "../bench/project-sheets";
import { seedFile } from "../cli/seed-file";
import { openHandedIn } from "../../src/host/files/open-handed-in";
import { seedReport } from "../core/narrative/seed-report";
import { seedForms } from "../fixtures/forms";
import { docxOf, docxOfForms, paragraph, tableOf } from "../host/files/docx/docx-of";
import { cellOf, contentOf, launch, openPage } from "./open-page";

const { pane: texts, host } = wordingIn("zh-CN");
const narrative = narrativeIn(wordingIn("zh-CN"));
const handIn = handInTextsIn("zh-CN");
let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

const fileOf = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });
const inputIn = (pane: FrameLocator, name: string) =>
  pane.getByRole("region", { name, exact: true }).locator("input[type=file]");

async function blankWorkbook(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("空表");
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** What the list of findings says: the sheet by its place in the list, the cell, the rule. */
async function listed(pane: FrameLocator): Promise<string[]> {
  const items = await pane
    .getByRole("tabpanel", { name: texts.tabs.validate })
    .getByRole("region")
    .evaluateAll((regions) =>
      regions.flatMap((region) =>
        [...region.querySelectorAll("li")].map((item) => {
          const [cell, title] = [...item.querySelectorAll("button span span span")]
            .slice(-3)
            .map((one) => one.textContent);
          return `${region.getAttribute("aria-label") ?? ""}!${cell ?? ""} ${title ?? ""}`;
        }),
      ),
    );
  return items;
}

test("the annexes of a Word document are imported, checked as those of the workbook, and taken away again without a trace", async () => {
  const { page, pane, problems } = await openPage(browser);
  await pane.getByRole("button", { name: texts.validate.run, exact: true }).waitFor();
  const validate = async () => {
    await pane.getByRole("tab", { name: texts.tabs.validate }).click();
    await pane.getByRole("button", { name: texts.validate.run, exact: true }).click();
    await pane.getByRole("button", { name: texts.validate.showRecognised }).waitFor();
  };
  await validate();
  const inWorkbook = await listed(pane);
  const seed = checkWorkbook(seedGrids(), mof2020);
  expect(inWorkbook.length).toBe(seed.findings.length + seed.unjudged.length);

  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles(fileOf("空.xlsx", await blankWorkbook()));
  await page.getByRole("heading", { name: "空.xlsx" }).waitFor();
  await pane.getByRole("tab", { name: texts.tabs.insert }).click();
  const input = inputIn(pane, handIn.import.title);
  await input.waitFor({ state: "attached" });
  const before = await contentOf(page);
  await input.setInputFiles([
    fileOf("坏.docx", docxOfForms(seedForms).subarray(0, 3000)),
    fileOf("自评表.docx", docxOfForms(seedForms)),
  ]);
  await pane.getByText(host.errors["unreadable-file"].replace("{place}", "坏.docx")).waitFor();
  await pane.getByRole("button", { name: fill(handIn.import.insert, { count: "5" }) }).click();
  const undo = pane.getByRole("button", { name: texts.journal.undoNamed.replace("{step}", "") });
  await undo.waitFor();
  await pane.getByText(/^已导入/).waitFor();
  await page.evaluate(() => window.workbench!.engine.settled());
  const after = await contentOf(page);
  expect(after.sheets).toHaveLength(6);
  expect(after.sheets[0]).toEqual(before.sheets[0]);

  await validate();
  const names = after.sheets.slice(1).map(({ name }) => name);
  const own = seedGrids().map(({ sheet }) => sheet);
  const renamed = inWorkbook.map((line) => {
    const sheet = own.find((name) => line.startsWith(`${name}!`))!;
    return line.replace(sheet, names[own.indexOf(sheet)]!);
  });
  expect((await listed(pane)).sort()).toEqual(renamed.sort());

  await pane.getByRole("button", { name: texts.validate.clearMarks }).click();
  await pane.getByText(texts.validate.cleared).waitFor();
  await undo.click();
  await pane.getByText(/^已撤销/).waitFor();
  expect({ ...(await contentOf(page)), active: before.active }).toEqual(before);
  expect(problems).toEqual([]);
  await page.close();
});

test("numbers become numbers, what looks like a formula stays text, merged cells and line breaks come along; what is not chosen stays out", async () => {
  const { page, pane, problems } = await openPage(browser);
  await pane.getByRole("button", { name: texts.validate.run, exact: true }).waitFor();
  const rows = [
    ["序号", "专项资金名称", "责任单位", "备注"],
    ["1", "甲", "=1+1", "1,234.50"],
    ["2", "乙\n丙", "@x", "99.7%"],
    ["3", "+86", "-丁", "0731"],
    ["4", "合并", "", "13800000000000"],
  ];
  const body = paragraph("专项资金绩效自评清单") + tableOf({ rows, merges: ["B5:C5"] });
  await pane.getByRole("tab", { name: texts.tabs.insert }).click();
  const input = inputIn(pane, handIn.import.title);
  await input.waitFor({ state: "attached" });
  const docx = docxOf(body + tableOf({ rows: [["无关"]], merges: [] }));
  await input.setInputFiles([fileOf("表.docx", docx), fileOf("再来.docx", docx)]);
  await pane
    .getByText(/不导入：/)
    .first()
    .waitFor();
  await pane.getByRole("checkbox", { name: /再来\.docx/ }).uncheck();
  await pane.getByRole("button", { name: fill(handIn.import.insert, { count: "1" }) }).click();
  await pane.getByText(/^已导入/).waitFor();
  await page.evaluate(() => window.workbench!.engine.settled());
  // The sample has an 附件1 already.
  const name = "附件1 (2)";
  const stored = async (cell: string) => {
    const found = await cellOf(page, name, cell);
    return [found?.value, found?.formula, found?.style.format ?? "General"];
  };
  expect(await stored("A3")).toEqual([1, null, "0"]);
  expect(await stored("D3")).toEqual([1234.5, null, "#,##0.00"]);
  expect(await stored("D4")).toEqual([0.997, null, "0.0%"]);
  for (const [cell, text] of [
    ["A1", "专项资金绩效自评清单"],
    ["C3", "=1+1"],
    ["B4", "乙\n丙"],
    ["C4", "@x"],
    ["B5", "+86"],
    ["C5", "-丁"],
    ["D5", "0731"],
    ["D6", "13800000000000"],
  ] as const) {
    expect([cell, ...(await stored(cell)).slice(0, 2)]).toEqual([cell, text, null]);
  }
  const sheet = (await contentOf(page)).sheets.find((one) => one.name === name)!;
  expect(sheet.merges).toContainEqual({ top: 5, left: 1, bottom: 5, right: 2 });
  expect(problems).toEqual([]);
  await page.close();
});

test("a report is held against the workbook: from a finding to its sentence and to its cell; closed, the workbook's own findings are back", async () => {
  const { page, pane, problems } = await openPage(browser);
  await pane.getByRole("button", { name: texts.validate.run, exact: true }).waitFor();
  await pane.getByRole("tab", { name: texts.tabs.report }).click();
  const input = pane.getByRole("tabpanel", { name: texts.tabs.report }).locator("input[type=file]");
  await input.waitFor({ state: "attached" });
  await input.setInputFiles(fileOf("报告.txt", Buffer.from(seedReport)));
  await pane.getByRole("heading", { name: fill(handIn.report.findings, { count: "5" }) }).waitFor();

  const quote = "城乡居民养老参保总人数45498人，完成率100.66%。";
  const item = pane.getByRole("listitem").filter({ hasText: quote });
  await item.getByText(/45498人 ÷ 45049人 = 101\.00%/).waitFor();
  await item.getByRole("button", { name: new RegExp(handIn.report.showSource) }).click();
  const mark = pane.getByRole("group", { name: handIn.report.source }).locator("mark");
  expect(await mark.textContent()).toBe(quote.replace("。", ""));
  const [shown, box] = [await mark.boundingBox(), await mark.locator("xpath=ancestor::*[@role='group']").boundingBox()];
  expect(shown!.y >= box!.y && shown!.y + shown!.height <= box!.y + box!.height).toBe(true);

  await item.getByRole("button", { name: fill(texts.goTo, { place: "附件3!B12" }) }).click();
  await page.waitForFunction(() => {
    const { engine } = window.workbench!;
    const { sheet, area } = engine.selection();
    return engine.sheets().find(({ id }) => id === sheet)?.name === "附件3" && area.top === 11 && area.left === 1;
  });

  const told = pane.getByRole("button", { name: new RegExp(`^${handIn.report.told.replace("{count}", "\\d+")}$`) });
  const count = Number(/\d+/.exec((await told.textContent())!)![0]);
  expect(count).toBeGreaterThan(0);
  await pane.getByRole("tab", { name: texts.tabs.validate }).click();
  await pane.getByRole("button", { name: fill(texts.validate.answered, { count: String(count) }) }).waitFor();
  const seed = checkWorkbook(seedGrids(), mof2020);
  expect(await listed(pane)).toHaveLength(seed.findings.length + seed.unjudged.length - count);

  await pane.getByRole("tab", { name: texts.tabs.report }).click();
  await pane.getByRole("button", { name: handIn.report.close }).click();
  await pane.getByRole("tab", { name: texts.tabs.validate }).click();
  await pane.getByText(/报告中已经说明/).waitFor({ state: "detached" });
  expect(await listed(pane)).toHaveLength(seed.findings.length + seed.unjudged.length);
  expect(problems).toEqual([]);
  await page.close();
});

test("text that is pasted is checked too and shown as text; what holds no number, no text or no document is told apart", async () => {
  const { page, pane, problems } = await openPage(browser);
  await pane.getByRole("button", { name: texts.validate.run, exact: true }).waitFor();
  await pane.getByRole("tab", { name: texts.tabs.report }).click();
  const { report } = handIn;
  const paste = async (text: string) => {
    await pane.getByRole("button", { name: report.paste }).click();
    await pane.getByLabel(report.pasteName).fill(text);
    await pane.getByRole("button", { name: report.pasteRun }).click();
  };
  const hostile = "<img src=x onerror=alert(1)>项目支出30万元，其中：甲项目10万元，乙项目25万元。";
  await paste(hostile);
  await pane.getByText(/10万元 \+ 25万元 = 35万元/).waitFor();
  await pane
    .getByRole("button", { name: `${fill(narrative.report.paragraph, { paragraph: "1" })} ${report.showSource}` })
    .first()
    .click();
  expect(await pane.locator("mark").textContent()).toBe(hostile.replace("。", ""));
  expect(await pane.locator("img").count()).toBe(0);

  await paste("今年的工作都按计划做完了，没有别的情况。");
  await pane.getByRole("heading", { name: report.nothingTitle }).waitFor();
  const input = pane.getByRole("tabpanel", { name: texts.tabs.report }).locator("input[type=file]");
  await input.setInputFiles(fileOf("图.docx", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")));
  await pane.getByText(host.errors["not-a-workbook"].replace("{place}", "图.docx")).waitFor();
  await input.setInputFiles(fileOf("只有表.docx", docxOf(tableOf({ rows: [["甲"]], merges: [] }))));
  await pane.getByText(fill(report.noText, { file: "只有表.docx" })).waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

/** The seed as another program writes it. */
const written = async (bookType: "xls" | "ods") =>
  XLSX.write(XLSX.read(await seedFile(), { cellNF: true }), { bookType, type: "buffer" }) as Buffer;

test.each<[string, () => Promise<Buffer> | Buffer]>([
  ["docx", () => docxOfForms(seedForms)],
  ["xls", () => written("xls")],
  ["ods", () => written("ods")],
])(
  "a .%s is opened as a workbook of its own, checked like the sample, under a name that ends in .xlsx; what holds no table leaves it",
  async (kind, content) => {
    const { page, pane, problems } = await openPage(browser);
    const run = pane.getByRole("button", { name: texts.validate.run, exact: true });
    await run.waitFor();
    const picker = page.locator("input[type=file]").first();
    await picker.setInputFiles(fileOf(`自评表.${kind}`, await content()));
    await page.getByRole("heading", { name: "自评表.xlsx" }).waitFor();
    await page.getByText(handIn.import.valuesOnly).waitFor();
    expect((await contentOf(page)).sheets).toHaveLength(seedForms.length);
    await run.click();
    await pane.getByRole("button", { name: texts.validate.showRecognised }).waitFor();
    const { findings, unjudged } = checkWorkbook(seedGrids(), mof2020);
    expect(await listed(pane)).toHaveLength(findings.length + unjudged.length);

    await picker.setInputFiles(fileOf("没有表.docx", docxOf(paragraph("没有表。"))));
    await page.getByText(host.errors["not-a-workbook"].replace("{place}", "没有表.docx")).waitFor();
    await page.getByRole("heading", { name: "自评表.xlsx" }).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  },
);

test("a draft of the report is downloaded, a document with the annexes' figures", async () => {
  const { page, pane, problems } = await openPage(browser);
  await pane.getByRole("button", { name: texts.validate.run, exact: true }).waitFor();
  await pane.getByRole("tab", { name: texts.tabs.report }).click();
  const { draft } = handIn.report;
  const downloading = page.waitForEvent("download");
  await pane.getByRole("button", { name: draft.run }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(draft.file);
  const findings = String(checkWorkbook(seedGrids(), mof2020).findings.length);
  await pane.getByText(fill(draft.open, { file: draft.file, findings })).waitFor();
  const { prose } = await openHandedIn(draft.file, readFileSync(await download.path()));
  expect(prose.some(({ text }) => text.includes("337.17"))).toBe(true);
  expect(problems).toEqual([]);
  await page.close();
});
