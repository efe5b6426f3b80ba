/** @jest-environment jsdom */
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { ignoreKeys } from "../../src/core/checking/ignoring";
import { keptText } from "../../src/core/checking/kept-ignored";
import { fill } from "../../src/core/wording/wording";
import { zhCN } from "../../src/core/wording/zh-CN";
import { defaultSettings, writeSettings } from "../../src/use-cases/settings";
import { ribbonRequest, type RibbonRequest } from "../../src/taskpane/use-ribbon-request";
import { seedGrids } from "../bench/project-sheets";
import { MemoryWorkbook } from "../use-cases/memory-workbook";
import { memoryStore, PanePage } from "./pane-page";

const { pane: texts, host: hostTexts } = zhCN;
let page: PanePage;
afterEach(() => page.close());

/** All that is said, in lines: a difference is found at a glance. */
const shown = () => page.text.split(/(?<=[。：）])/);
const marksOf = (host: MemoryWorkbook) => host.marks.map(({ sheet, cell, severity }) => `${sheet}!${cell} ${severity}`);

/** The pane as the ribbon opens it, and a second one in which the person presses the pane's own button. */
const byHand: Readonly<Record<RibbonRequest, (page: PanePage) => Promise<void>>> = {
  validate: (page) => page.click("button", texts.validate.run),
  fill: async (page) => {
    await page.click("tab", texts.tabs.fill);
    await page.click("button", texts.fill.look);
  },
  clear: () => Promise.resolve(),
};

describe.each(["validate", "fill"] as const)("the ribbon's %s", (request) => {
  test("opens the pane and comes to what the pane's own button comes to, settings and ignored findings included", async () => {
    const [first] = checkWorkbook(seedGrids()).findings;
    const grids = seedGrids().map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) =>
        row.map((cell) =>
          cell?.text.trim() === "实际完成值" ? { ...cell, value: "落实结果", text: "落实结果" } : cell,
        ),
      ),
    }));
    const workbook = () => {
      const host = new MemoryWorkbook(grids);
      const key = ignoreKeys(checkWorkbook(seedGrids()).findings, seedGrids()).get(first!)!;
      host.kept = keptText([{ key, reason: "已核实" }]);
      return host;
    };
    const store = memoryStore();
    writeSettings(store, {
      ...defaultSettings,
      rulesOff: ["large-budget-adjustment"],
      labels: [{ text: "落实结果", label: "实际完成值" }],
    });

    const pressed = workbook();
    page = await PanePage.open(pressed, { store });
    await byHand[request](page);
    const expected = shown();
    await page.close();

    const opened = workbook();
    page = await PanePage.open(opened, { store, request });
    expect(shown()).toEqual(expected);
    expect(marksOf(opened)).toEqual(marksOf(pressed));
    expect(opened.grids).toEqual(pressed.grids);
  });
});

test("the ribbon's clearing takes the marks away and says so", async () => {
  const host = new MemoryWorkbook(seedGrids());
  host.marks = [{ sheet: "附件1", cell: "A13", severity: "warning" }];
  page = await PanePage.open(host, { request: "clear" });
  expect(host.marks).toEqual([]);
  expect(page.text).toContain(texts.validate.cleared);
});

test("clearing names the protected sheets, whose marks stay", async () => {
  const host = new MemoryWorkbook(seedGrids());
  host.protectedSheets.add("附件1");
  page = await PanePage.open(host, { request: "clear" });
  expect(page.text).toContain(fill(texts.validate.clearSkipped, { sheets: "附件1" }));
});

test.each([
  ["validate", "readGrids"],
  ["fill", "readGrids"],
  ["clear", "clearMarks"],
] as const)(
  "the ribbon's %s says why it could not be done, and can be tried again in the pane",
  async (request, method) => {
    const host = new MemoryWorkbook(seedGrids());
    host.fail(method, "cell-editing");
    page = await PanePage.open(host, { request });
    const sentence = fill(hostTexts.errors["cell-editing"], { place: hostTexts.wholeWorkbook });
    expect(page.text.split(sentence)).toHaveLength(2);
    host.heal();
    await page.click("button", texts.retry);
    expect(page.text).not.toContain(sentence);
  },
);

test("once done it is not done again, whatever happens in the pane afterwards", async () => {
  const host = new MemoryWorkbook(seedGrids());
  page = await PanePage.open(host, { request: "validate" });
  await page.click("button", texts.validate.clearMarks);
  await page.click("tab", texts.tabs.setup);
  await page.click("tab", texts.tabs.validate);
  expect(host.marks).toEqual([]);
});

test.each([
  ["?run=validate", "validate"],
  ["?_host_Info=Excel$Win32$16.01$zh-CN$$$$0&run=clear", "clear"],
  ["?run=fill&_host_Info=Excel$Win32$16.01$zh-CN$$$$0", "fill"],
  ["?run=toString", null],
  ["?_host_Info=Excel$Win32$16.01$zh-CN$$$$0", null],
  ["", null],
])("the address %s asks for %s", async (search, request) => {
  page = await PanePage.open(new MemoryWorkbook([]));
  expect(ribbonRequest(search)).toBe(request);
});
