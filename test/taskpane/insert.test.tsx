/** @jest-environment jsdom */
import { profileNamed } from "../../src/core/places/index";
import { fill } from "../../src/core/wording/wording";
import { zhCN } from "../../src/core/wording/zh-CN";
import { MemoryWorkbook } from "../use-cases/memory-workbook";
import { memoryStore, PanePage } from "./pane-page";
import { seedGrids } from "../bench/project-sheets";

const texts = zhCN.pane.insert;
let page: PanePage;
let host: MemoryWorkbook;

async function open(grids = seedGrids()): Promise<void> {
  host = new MemoryWorkbook(grids);
  page = await PanePage.open(host);
  await page.click("tab", zhCN.pane.tabs.insert);
}
afterEach(() => page.close());

const { forms } = zhCN;
const choose = (kind: keyof typeof forms) => page.click("checkbox", forms[kind].name);
const names = () => host.grids.map(({ sheet }) => sheet);
const value = (name: string) => (page.get("textbox", name) as HTMLInputElement).value;

test("every form has its picture, its purpose and whose layout it is", async () => {
  await open();
  expect(page.all("checkbox", /./)).toHaveLength(Object.keys(forms).length);
  for (const { purpose } of Object.values(forms)) expect(page.text).toContain(purpose);
  expect(document.querySelectorAll("svg[viewBox^='-16']")).toHaveLength(Object.keys(forms).length);
});

test("year and unit come from the workbook", async () => {
  await open();
  expect(value(texts.year)).toBe("2023");
  expect(value(texts.unit)).not.toBe("");
});

test("what the person typed first is kept", async () => {
  host = new MemoryWorkbook(seedGrids());
  host.fail("readGrids", "busy");
  page = await PanePage.open(host);
  await page.click("tab", zhCN.pane.tabs.insert);
  await page.type("textbox", texts.unit, "某单位");
  host.heal();
  await page.click("tab", zhCN.pane.tabs.fill);
  await page.click("tab", zhCN.pane.tabs.insert);
  expect(value(texts.unit)).toBe("某单位");
  expect(value(texts.year)).toBe("2023");
});

test("nothing chosen, nothing to insert", async () => {
  await open();
  const before = names();
  await page.click("button", texts.insertNone);
  expect(names()).toEqual(before);
});

test("one sheet a project, inserted and taken back as one step", async () => {
  await open();
  const before = JSON.stringify(host.grids);
  await choose("project-evaluation");
  await page.type("textbox", texts.projects, "甲项目\n\n  乙项目 ");
  await page.click("button", "插入 2 张工作表");
  expect(names().slice(-2)).toEqual(["附件4-甲项目", "附件4-乙项目"]);
  expect(page.text).toContain("已插入：附件4-甲项目、附件4-乙项目");
  await page.click("button", /^撤销：插入/);
  expect(JSON.stringify(host.grids)).toBe(before);
});

test("the forms follow the place that the pane has in use, and say so", async () => {
  const store = memoryStore();
  store.write("checking", { profile: "capped-total" });
  host = new MemoryWorkbook([]);
  page = await PanePage.open(host, { store });
  await page.click("tab", zhCN.pane.tabs.insert);
  expect(page.text).toContain(fill(texts.place, { place: zhCN.pane.setup.profileNames["capped-total"] }));
  await choose("project-evaluation");
  const insertSheets = jest.spyOn(host, "insertSheets");
  await page.click("button", "插入 1 张工作表");
  const [sheet] = insertSheets.mock.calls[0]![0];
  const caps = profileNamed("capped-total")!.executionCaps.map(({ most }) => most.toFixed());
  const formulas = Object.values(sheet!.cells).map(({ formula }) => formula ?? "");
  for (const cap of caps) expect(formulas).toContainEqual(expect.stringContaining(`,${cap})`));
});

test("a machine without a printer: the forms are there, and that their print setup is not", async () => {
  await open();
  host.hasPrinter = false;
  await choose("base-data");
  await page.click("button", "插入 1 张工作表");
  const inserted = names().at(-1)!;
  expect(page.text).toContain(`已插入：${inserted}。`);
  expect(page.text).toContain(`${inserted}的打印设置没有设上`);
});

test("a sheet that was filled in meanwhile is not taken away", async () => {
  await open();
  await choose("registry");
  await page.click("button", "插入 1 张工作表");
  const inserted = names().at(-1)!;
  expect(inserted).not.toBe("附件1");
  await page.during(() => host.type(inserted, "B5", "某专项"));
  await page.click("button", /^撤销：插入/);
  expect(names()).toContain(inserted);
  expect(page.text).toContain("被改动过");
});

test("a project name that no sheet can have: said with its reason, nothing inserted", async () => {
  await open();
  const before = names();
  await choose("project-evaluation");
  await page.type("textbox", texts.projects, "甲项目\n乙/丙");
  await page.click("button", "插入 2 张工作表");
  expect(names()).toEqual(before);
  expect(page.text).toContain("附件4-乙/丙");
  expect(page.text).toContain(texts.nameProblems["forbidden-sign"]);
});

test("a protected workbook: the host's sentence, and trying again works", async () => {
  await open([]);
  host.fail("insertSheets", "workbook-protected");
  await choose("base-data");
  await page.click("button", "插入 1 张工作表");
  expect(page.text).toContain("结构受保护");
  expect(names()).toEqual([]);
  host.heal();
  await page.click("button", zhCN.pane.retry);
  expect(names()).toEqual(["附件2"]);
});

test("a year that is none holds the insertion back", async () => {
  await open();
  await choose("base-data");
  await page.type("textbox", texts.year, "20");
  expect(page.text).toContain(texts.yearInvalid);
  const before = names();
  await page.click("button", "插入 1 张工作表");
  expect(names()).toEqual(before);
});

describe("adding a row", () => {
  test("to the annex of the selected cell, and takes it out again", async () => {
    await open();
    await choose("base-data");
    await page.click("button", "插入 1 张工作表");
    host.selected = { sheet: "附件3", cell: "D17" };
    await page.click("button", texts.growLook);
    const rows = host.grids.find(({ sheet }) => sheet === "附件3")!.rows.length;
    expect(page.all("radio", /指标行/).length).toBeGreaterThan(1);
    await page.press(page.all("radio", /指标行/)[0]!);
    await page.click("button", texts.growRun);
    expect(host.grids.find(({ sheet }) => sheet === "附件3")!.rows).toHaveLength(rows + 1);
    expect(page.text).toMatch(/已在附件3!A\d+加了一行/);
    await page.click("button", /^撤销：增加 附件3!\d+:\d+ 行/);
    expect(host.grids.find(({ sheet }) => sheet === "附件3")!.rows).toHaveLength(rows);
    // The step before is undone as before: its cells are where they were.
    await page.click("button", /^撤销：插入/);
  });

  test("a cell outside every annex is said to be so", async () => {
    await open();
    host.selected = { sheet: "附件3", cell: "Z90" };
    await page.click("button", texts.growLook);
    expect(page.text).toContain("附件3!Z90 不在任何附件里");
  });

  test("a protected sheet: the host's sentence", async () => {
    await open();
    host.selected = { sheet: "附件3", cell: "D17" };
    host.protectedSheets.add("附件3");
    await page.click("button", texts.growLook);
    await page.click("button", texts.growRun);
    expect(page.text).toContain("附件3受保护");
  });
});
