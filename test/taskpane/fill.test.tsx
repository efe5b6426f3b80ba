/** @jest-environment jsdom */
import { planFill } from "../../src/core/filling/plan-fill";
import { defaultProfile } from "../../src/core/places/index";
import { zhCN } from "../../src/core/wording/zh-CN";
import { MemoryWorkbook } from "../use-cases/memory-workbook";
import { PanePage } from "./pane-page";
import { gridsOf, seedGrids } from "../bench/project-sheets";
import { cleanForms, typed as typedIn } from "../fixtures/forms";

const texts = zhCN.pane;
const refund = "附件4-原试点退费";
const planned = planFill(seedGrids(), { profile: defaultProfile, values: false });
const blank = planned.filter(({ kind }) => kind === "blank");
const typed = planned.filter(({ kind }) => kind === "typed");

let page: PanePage;
let host: MemoryWorkbook;

async function open(grids = seedGrids()): Promise<void> {
  host = new MemoryWorkbook(grids);
  page = await PanePage.open(host);
  await page.click("tab", texts.tabs.fill);
}
afterEach(() => page.close());

const look = () => page.click("button", texts.fill.look);
const write = (count: number) => page.click("button", `写入 ${count} 个单元格`);
const row = (sheet: string, cell: string) =>
  [...page.get("region", sheet).querySelectorAll<HTMLInputElement>("li input")].find((one) =>
    one.getAttribute("aria-label")?.startsWith(`${cell} `),
  )!;

test("before looking, the tab says what it does and nothing is read", async () => {
  await open();
  expect(page.text).toContain(texts.fill.firstText);
});

describe("what can be calculated in the seed workbook", () => {
  beforeEach(async () => {
    await open();
    await look();
  });

  test("is listed old to new with its sum, the blank ticked and the typed not", () => {
    expect(page.all("listitem", /./)).toHaveLength(planned.length);
    expect(row(refund, "H6").getAttribute("aria-label")).toBe("H6 （空白） → 32.89%");
    expect(page.text).toContain("148 ÷ 450 = 32.89%");
    for (const { sheet, cell, kind } of planned) expect(row(sheet, cell).checked).toBe(kind === "blank");
    expect(typed.length).toBeGreaterThan(0);
  });

  test("nothing is written but what is ticked, and the result is read back", async () => {
    const before = typed.map(({ sheet, cell }) => host.content(sheet, cell));
    await write(blank.length);
    for (const { sheet, cell, edit } of blank) expect(host.content(sheet, cell)).toEqual(edit.after);
    expect(typed.map(({ sheet, cell }) => host.content(sheet, cell))).toEqual(before);
    expect(page.text).toContain(`已写入 ${blank.length} 个单元格，读回核对一致`);
  });

  test("a typed number is replaced once it is ticked", async () => {
    const { sheet, cell, edit } = typed[0]!;
    await page.press(row(sheet, cell));
    await write(blank.length + 1);
    expect(host.content(sheet, cell)).toEqual(edit.after);
  });

  test("a row that is unticked stays as it was", async () => {
    const { sheet, cell, edit } = blank[0]!;
    await page.press(row(sheet, cell));
    await write(blank.length - 1);
    expect(host.content(sheet, cell)).toEqual(edit.before);
  });

  test("a sheet's box ticks all of it, then none", async () => {
    const all = () => page.get("checkbox", `全选 ${refund}`);
    const ticked = () => [...page.get("region", refund).querySelectorAll<HTMLInputElement>("li input:checked")].length;
    const total = planned.filter(({ sheet }) => sheet === refund).length;
    await page.press(all());
    expect(ticked()).toBe(total);
    await page.press(all());
    expect(ticked()).toBe(0);
  });

  test("the switch writes numbers instead of formulas", async () => {
    expect(blank.some(({ edit }) => edit.after.formula !== null)).toBe(true);
    await page.press(page.all("switch", /./)[0] ?? page.get("checkbox", texts.fill.values));
    await write(blank.length);
    for (const { sheet, cell } of blank) {
      expect(host.content(sheet, cell).formula).toBeNull();
      expect(host.content(sheet, cell).value).not.toBeNull();
    }
  });

  test("undo restores the workbook exactly, after changes elsewhere too", async () => {
    const before = JSON.stringify(blank.map(({ sheet, cell }) => host.content(sheet, cell)));
    await write(blank.length);
    await page.during(() => host.type("附件1", "D5", "备注"));
    await page.click("button", `撤销：填报 ${blank.length} 个单元格`);
    expect(JSON.stringify(blank.map(({ sheet, cell }) => host.content(sheet, cell)))).toBe(before);
    expect(page.text).toContain(`已撤销：填报 ${blank.length} 个单元格`);
  });

  test("a cell that was changed since the preview: nothing at all is written", async () => {
    const { sheet, cell } = blank.at(-1)!;
    await page.during(() => host.type(sheet, cell, 7));
    const before = JSON.stringify(host.grids);
    await write(blank.length);
    expect(JSON.stringify(host.grids)).toBe(before);
    expect(page.text).toContain(`${sheet}!${cell}的内容在此期间被改动过`);
  });

  test("a change of the workbook makes the preview out of date, writing does not", async () => {
    await write(blank.length);
    expect(page.text).not.toContain(texts.fill.stale);
    await page.during(() => host.type("附件3", "E5", 700));
    expect(page.text).toContain(texts.fill.stale);
    await page.click("button", texts.fill.lookAgain);
    expect(page.text).not.toContain(texts.fill.stale);
  });

  test("a protected sheet: the host's sentence, and nothing half done", async () => {
    host.protectedSheets.add(refund);
    const before = JSON.stringify(host.grids);
    await write(blank.length);
    expect(JSON.stringify(host.grids)).toBe(before);
    expect(page.text).toContain(`${refund}受保护`);
    expect(page.all("button", /^撤销/)).toHaveLength(0);
  });

  test("a cell that reads back as something else is named", async () => {
    const { sheet, cell, edit } = blank[0]!;
    const apply = host.apply.bind(host);
    host.apply = async (edits) => {
      await apply(edits);
      host.type(sheet, cell, Number(edit.after.value) + 1);
    };
    await write(blank.length);
    expect(page.text).toContain("其中 1 个显示的结果与预览不同");
    expect(page.text).toContain(`，预览为 ${blank[0]!.after}`);
  });
});

test("all is filled in: says so, with how many annexes were looked at", async () => {
  await open(seedGrids().slice(0, 1));
  await look();
  expect(page.text).toContain("查看了 1 张附件");
  expect(page.text).toContain(texts.fill.nothingTitle);
});

test("no annex is not the same as nothing to calculate", async () => {
  await open([]);
  await look();
  expect(page.text).toContain(texts.fill.noAnnexTitle);
  expect(page.text).not.toContain(texts.fill.nothingTitle);
});

test("a total that waits for a score is said with what is missing, though nothing can be calculated", async () => {
  await open(gridsOf(typedIn(cleanForms, { "附件3!H25": "", "附件3!H31": "" })));
  await look();
  expect(page.text).toContain("附件3!H31 暂不合计：“追回多发退休待遇，保障基金安全”（H25）还没有填。");
  expect(page.text).not.toContain("并且与计算结果一致");
});
