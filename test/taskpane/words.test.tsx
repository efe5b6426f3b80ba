/** @jest-environment jsdom */
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { fill } from "../../src/core/wording/wording";
import { zhCN } from "../../src/core/wording/zh-CN";
import { seedGrids } from "../bench/project-sheets";
import { MemoryWorkbook } from "../use-cases/memory-workbook";
import { PanePage } from "./pane-page";

const texts = zhCN.pane;
const reasons = checkWorkbook(seedGrids()).findings.filter(({ rule }) => rule === "missing-reason");
const [first] = reasons;
const reason = "参保人跨省迁移，数据比对滞后，已与税务部门建立按月核对机制";
let host: MemoryWorkbook;
let page: PanePage;

beforeEach(async () => {
  host = new MemoryWorkbook(seedGrids());
  page = await PanePage.open(host);
  await page.click("button", texts.validate.run);
});
afterEach(() => page.close());

const open = async (at: { sheet: string; cell: string }) => {
  const item = page.entryAt(at);
  await page.press(item.querySelector("button")!);
  return item;
};
const box = () => page.get("textbox", first!.column!) as unknown as HTMLTextAreaElement;
const write = (cell: string) => page.click("button", fill(texts.finding.write, { cell }));
const isWrong = (at: { sheet: string; cell: string }) =>
  host.marks.some(({ sheet, cell, severity }) => sheet === at.sheet && cell === at.cell && severity === "error");
const content = ({ sheet, cell }: { sheet: string; cell: string }) => host.content(sheet, cell);

test("a missing reason is written in the finding, goes into the cell, is checked again and leads on; undo takes it back", async () => {
  const before = content(first!);
  await open(first!);
  await page.type("textbox", first!.column!, reason);
  await write(first!.cell);
  expect(content(first!)).toEqual({ ...before, value: reason, formula: null });
  expect(page.text).toContain(fill(texts.finding.fixed, { place: `${first!.sheet}!${first!.cell}`, value: reason }));
  expect(isWrong(first!)).toBe(false);
  expect(page.all("button", /缺偏差原因.*生存认证/)).toEqual([]);
  await page.click("button", /^撤销：/);
  expect(content(first!)).toEqual(before);
  expect(isWrong(first!)).toBe(true);
});

test("Enter writes, with Shift it begins a line, and while an input method composes it only ends that", async () => {
  await open(first!);
  await page.type("textbox", first!.column!, reason);
  await page.key("Enter", { shift: true, at: box() });
  await page.during(() => {
    const composing = new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true });
    box().dispatchEvent(composing);
  });
  expect(content(first!).value).toBeNull();
  await page.key("Enter", { at: box() });
  expect(content(first!).value).toBe(reason);
});

test("what would be found in the words is said before they are written; sent again, they are written all the same", async () => {
  await open(first!);
  await page.type("textbox", first!.column!, "同上");
  await write(first!.cell);
  expect(content(first!).value).toBeNull();
  expect(page.text).toContain("同上");
  await page.click("button", texts.finding.writeAnyway);
  expect(content(first!).value).toBe("同上");
});

test.each(["无", "没有偏差"])("%s is no reason, and it is said", async (none) => {
  await open(first!);
  await page.type("textbox", first!.column!, none);
  await write(first!.cell);
  expect(content(first!).value).toBeNull();
  page.get("button", texts.finding.writeAnyway);
});

test.each(["=1+1，将改进", "+8610，将改进", "'引号，将改进", "@SUM(A1)，将改进"])(
  "%s is written as text, never as a formula",
  async (text) => {
    await open(first!);
    await page.type("textbox", first!.column!, text);
    await write(first!.cell);
    expect(content(first!)).toMatchObject({ value: text, formula: null });
  },
);

test("nothing is written where the cell has another content by now", async () => {
  await open(first!);
  await page.type("textbox", first!.column!, reason);
  await page.during(() => host.type(first!.sheet, first!.cell, "自己写的原因"));
  await write(first!.cell);
  expect(content(first!).value).toBe("自己写的原因");
  expect(page.text).toContain(fill(zhCN.host.errors["changed-since"], { place: `${first!.sheet}!${first!.cell}` }));
});

test("a cell of figures has no box", async () => {
  await open({ sheet: "附件4-原试点退费", cell: "I6" });
  expect(page.all("textbox", /./)).toEqual([]);
});
