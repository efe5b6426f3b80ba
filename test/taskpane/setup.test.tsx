/** @jest-environment jsdom */
import { rules } from "../../src/core/rules";
import { fill } from "../../src/core/wording/wording";
import { zhCN } from "../../src/core/wording/zh-CN";
import { sheetOf } from "../core/reading/sheet-of";
import { MemoryWorkbook } from "../use-cases/memory-workbook";
import { memoryStore, PanePage } from "./pane-page";
import { gridsOf, projectForms, seedGrids } from "../bench/project-sheets";

const texts = zhCN.pane.setup;
let page: PanePage;
let store: ReturnType<typeof memoryStore>;

async function open(host = new MemoryWorkbook(seedGrids())): Promise<void> {
  page = await PanePage.open(host, { store });
  await page.click("tab", zhCN.pane.tabs.setup);
}
beforeEach(() => {
  store = memoryStore();
});
afterEach(() => page.close());

const field = (name: string) => page.get("textbox", new RegExp(name)) as HTMLInputElement;
const lowExecution = texts.thresholdNames.lowExecution;
const executionFindings = async () => {
  await page.click("tab", zhCN.pane.tabs.validate);
  await page.click("button", zhCN.pane.validate.run);
  await page.type("searchbox", zhCN.pane.validate.search, "附件4-业务工作经费 F6");
  const count = page.all("listitem", /F6/).length;
  await page.click("tab", zhCN.pane.tabs.setup);
  return count;
};

test("each annex is shown with its place, and what was not found in it", async () => {
  const host = new MemoryWorkbook(seedGrids());
  host.type("附件4-原试点退费", "B3", null);
  await open(host);
  await page.click("button", texts.read);
  expect(page.all("region", /^附件[1-4] /)).toHaveLength(5);
  const [operations, refund] = page.all("region", zhCN.forms["project-evaluation"].name);
  expect(operations!.textContent).not.toContain(texts.notFound);
  expect(operations!.textContent).toContain(`${texts.tables.indicators} 16`);
  expect(refund!.textContent).toContain(`${texts.project}${texts.notFound}`);
  await page.click("button", /附件3!A1:/);
  expect(host.selected.sheet).toBe("附件3");
});

test("a threshold is kept, holds for the next check and is reset", async () => {
  await open();
  await page.click("button", texts.thresholds);
  expect(field(lowExecution).value).toBe("80");
  expect(await executionFindings()).toBe(0);
  await page.type("textbox", new RegExp(lowExecution), "100");
  expect(page.text).toContain(texts.changed);
  await page.close();

  await open();
  await page.click("button", texts.thresholds);
  expect(field(lowExecution).value).toBe("100");
  await page.click("button", texts.reset);
  await page.click("button", texts.resetConfirm);
  expect(field(lowExecution).value).toBe("80");
  expect(page.text).toContain(texts.resetDone);
});

test("going through the thresholds without typing pins none, and the place's own number typed is none of one's own", async () => {
  await open();
  await page.click("button", texts.thresholds);
  for (const input of page.all("textbox", /./)) await page.pass(input);
  expect(page.text).not.toContain(texts.changed);
  await page.type("textbox", new RegExp(lowExecution), "90");
  expect(page.text).toContain(texts.changed);
  await page.type("textbox", new RegExp(lowExecution), "80");
  expect(page.text).not.toContain(texts.changed);
});

test("a reset is asked about, and taken back where it was done", async () => {
  await open();
  await page.click("button", texts.thresholds);
  await page.type("textbox", new RegExp(lowExecution), "90");
  await page.click("button", texts.reset);
  await page.click("button", texts.resetCancel);
  expect(field(lowExecution).value).toBe("90");
  await page.click("button", texts.reset);
  await page.click("button", texts.resetConfirm);
  expect(field(lowExecution).value).toBe("80");
  expect(document.activeElement).toBe(page.get("button", texts.reset));
  await page.click("button", texts.resetUndo);
  expect(field(lowExecution).value).toBe("90");
});

test("a threshold that makes no sense is refused and not kept", async () => {
  await open();
  await page.click("button", texts.thresholds);
  await page.type("textbox", new RegExp(lowExecution), "120");
  expect(page.text).toContain("请填 0 到 100 之间的数");
  await page.close();
  await open();
  await page.click("button", texts.thresholds);
  expect(field(lowExecution).value).toBe("80");
});

test("a rule that is switched off finds nothing at the next check", async () => {
  await open();
  await page.click("button", texts.rules);
  expect(page.all("checkbox", /^[A-Z]\d\d /)).toHaveLength(rules.length);
  const serialGap = rules.find(({ id }) => id === "serial-gap")!;
  await page.click("checkbox", new RegExp(`^${serialGap.code} `));
  await page.click("tab", zhCN.pane.tabs.validate);
  await page.click("button", zhCN.pane.validate.run);
  expect(page.all("region", "附件1")).toHaveLength(0);

  await page.click("tab", zhCN.pane.tabs.setup);
  await page.click("checkbox", new RegExp(`^${serialGap.code} `));
  await page.click("tab", zhCN.pane.tabs.validate);
  expect(page.all("region", "附件1")).toHaveLength(1);
});

test.each([
  ["nothing", null],
  ["something else", "profile"],
  ["an unknown profile and wild thresholds", { profile: "x", thresholds: { lowExecution: "9e9" }, rulesOff: [1, {}] }],
])("settings that hold %s are the defaults", async (_, kept) => {
  store.write("checking", kept);
  await open();
  await page.click("button", texts.thresholds);
  expect(field(lowExecution).value).toBe("80");
});

/** A project's evaluation in words of the place's own. */
const foreign = (heading = "类别|细目|丁栏|甲栏|乙栏|分值|丙栏") =>
  sheetOf(
    `
    项目名称|某某项目
    ${heading}
    产出指标|数量指标|培训人数|100人|80人|50|50
    `,
    "考核",
  );
const means = (text: string) => fill(texts.labelMeans, { text });
const kinds = zhCN.forms;

test("a sheet that was not recognised is read as the annex that the person says, column by column", async () => {
  const host = new MemoryWorkbook([...seedGrids(), foreign("类别|细目|三级指标|甲栏|乙栏|分值|丙栏")]);
  await open(host);
  await page.click("button", texts.read);
  expect(host.marks).toEqual([]);
  await page.click("tab", zhCN.pane.tabs.validate);
  await page.click("button", zhCN.pane.validate.run);
  await page.click("tab", zhCN.pane.tabs.setup);
  expect(page.text).toContain(texts.notRecognised);
  await page.choose(fill(texts.sheetHolds, { sheet: "考核" }), kinds["project-evaluation"].name);
  expect(page.all("region", kinds["project-evaluation"].name)).toHaveLength(3);
  for (const [own, label] of Object.entries({ 甲栏: "调整指标值", 乙栏: "实际完成值", 丙栏: "自评得分" })) {
    await page.choose(means(own), label);
  }
  expect(page.all("combobox", means("乙栏"))).toEqual([]);
  expect(page.text).toContain(fill(texts.labelHint, { text: "乙栏", label: "实际完成值" }));
  expect(host.marks).toContainEqual({ sheet: "考核", cell: "G3", severity: "error" });

  // The same wording is known from now on; the sheet is not: others may bear its name.
  await page.close();
  await open(host);
  await page.click("button", texts.read);
  expect(page.all("region", kinds["project-evaluation"].name)).toHaveLength(3);

  await page.click("button", texts.reset);
  await page.click("button", texts.resetConfirm);
  expect(page.all("region", kinds["project-evaluation"].name)).toHaveLength(2);
  expect(page.text).not.toContain(fill(texts.labelHint, { text: "乙栏", label: "实际完成值" }));
});

test("a heading of which nothing is known is pointed at, and forgotten again", async () => {
  const host = new MemoryWorkbook([foreign()]);
  await open(host);
  await page.click("button", texts.read);
  await page.choose(fill(texts.sheetHolds, { sheet: "考核" }), kinds["project-evaluation"].name);
  expect(page.text).toContain(fill(texts.notAsSaid, { kind: kinds["project-evaluation"].name }));
  for (const [cell, label] of Object.entries({ C2: "三级指标", D2: "调整指标值", E2: "实际完成值" })) {
    host.selected = { sheet: "考核", cell };
    await page.choose(texts.point, label);
  }
  expect(page.all("region", kinds["project-evaluation"].name)).toHaveLength(1);
  await page.click("button", fill(texts.forgetLabel, { text: "丁栏" }));
  await page.click("button", fill(texts.forgetLabel, { text: "甲栏" }));
  await page.click("button", fill(texts.forgetLabel, { text: "乙栏" }));
  expect(page.all("region", kinds["project-evaluation"].name)).toEqual([]);
});

test("a cell without text cannot be pointed at, and a cell that cannot be seen says why", async () => {
  const host = new MemoryWorkbook([foreign()]);
  await open(host);
  await page.click("button", texts.read);
  host.selected = { sheet: "考核", cell: "J9" };
  await page.choose(texts.point, "三级指标");
  expect(page.text).toContain(fill(texts.pointedBlank, { place: "考核!J9" }));
  host.fail("selection", "busy");
  await page.choose(texts.point, "三级指标");
  expect(page.text).toContain("单元格");
});

test("a sheet that the person says is no annex is not checked until that is taken back", async () => {
  const host = new MemoryWorkbook(seedGrids());
  await open(host);
  await page.click("button", texts.read);
  const sheet = "附件3";
  await page.choose(fill(texts.sheetHolds, { sheet }), texts.holdsNone);
  expect(page.all("region", kinds["whole-evaluation"].name)).toEqual([]);
  expect(host.marks.filter((mark) => mark.sheet === sheet)).toEqual([]);
  await page.choose(fill(texts.sheetHolds, { sheet }), texts.holdsByLabels);
  expect(page.all("region", kinds["whole-evaluation"].name)).toHaveLength(1);
});

test("nothing found is no clean result while a column was not understood; from there it is explained", async () => {
  const form = sheetOf(`
    项目名称|某某项目
    资金|年初预算数|全年预算数|全年执行数
    年度资金总额|10|10|10
    一级指标|二级指标|三级指标|年度指标值|乙栏|分值|得分
    产出指标|数量指标|培训人数|100人|100人|50|50
    效益指标|社会效益|知晓率|90%|90%|50|50
    总分|||||100|100
  `);
  page = await PanePage.open(new MemoryWorkbook([form]), { store });
  await page.click("button", zhCN.pane.validate.run);
  expect(page.text).toContain(fill(zhCN.commandLine.report.reservations.unread, { count: "1" }));
  expect(page.text).toContain(zhCN.pane.ready.states.doubtful);
  await page.click("button", zhCN.pane.validate.showRecognised);
  await page.choose(means("乙栏"), "实际完成值");
  await page.click("tab", zhCN.pane.tabs.validate);
  expect(page.text).toContain(zhCN.pane.ready.states.part);
});

test("of very many annexes the first are shown, and the rest on demand", async () => {
  await open(new MemoryWorkbook(gridsOf(projectForms(70))));
  await page.click("button", texts.read);
  const cards = () => page.all("region", kinds["project-evaluation"].name).length;
  expect(cards()).toBe(60);
  await page.click("button", fill(zhCN.pane.more, { count: "10" }));
  expect(cards()).toBe(70);
});
