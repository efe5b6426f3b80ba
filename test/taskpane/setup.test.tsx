/** @jest-environment jsdom */
import { rules } from "../../src/core/rules";
import { zhCN } from "../../src/core/wording/zh-CN";
import { MemoryWorkbook } from "./memory-workbook";
import { memoryStore, PanePage } from "./pane-page";
import { seedGrids } from "../bench/project-sheets";

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
  const [operations, refund] = page.all("region", zhCN.pane.annexKinds["project-evaluation"]);
  expect(operations!.textContent).not.toContain(texts.notFound);
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
  expect(field(lowExecution).value).toBe("80");
  expect(page.text).toContain(texts.resetDone);
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
