/** @jest-environment jsdom */
import { wordingIn, fill } from "../../src/core/wording/wording";
import { zhCN } from "../../src/core/wording/zh-CN";
import { seedGrids } from "../bench/project-sheets";
import { MemoryWorkbook } from "../use-cases/memory-workbook";
import { memoryStore, PanePage } from "./pane-page";

const { setup, validate, tabs } = zhCN.pane;
const texts = setup.placeFile;
const county = { name: "某县口径", source: "某县财绩〔2024〕3号", executionCaps: [{ below: 1, most: 89 }] };
const asFile = (content: unknown, name = "county.json") =>
  new File([typeof content === "string" ? content : JSON.stringify(content)], name, { type: "application/json" });
const ministry = setup.profileNames["mof-2020"];

let page: PanePage;
let store: ReturnType<typeof memoryStore>;
/** What the browser was asked to save. */
let saved: File[];

async function open(language = "zh-CN"): Promise<void> {
  page = await PanePage.open(new MemoryWorkbook(seedGrids()), { store, language });
  await page.click("tab", wordingIn(language === "en" ? "en" : "zh-CN").pane.tabs.setup);
}
/** How many findings a cell has at the next check. */
async function findingsAt(sheet: string, cell: string): Promise<number> {
  await page.click("tab", tabs.validate);
  await page.click("button", validate.run);
  await page.type("searchbox", validate.search, `${sheet} ${cell}`);
  const count = page.all("listitem", new RegExp(cell)).length;
  await page.click("tab", tabs.setup);
  return count;
}
/** The total of a project whose budget was not spent to the last. */
const findingsAtTotal = () => findingsAt("附件4-原试点退费", "H22");
const chosen = () => page.get("combobox", setup.profile).textContent;

beforeEach(() => {
  store = memoryStore();
  saved = [];
  let handed = new Blob();
  URL.createObjectURL = (blob: Blob) => {
    handed = blob;
    return "blob:1";
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push(new File([handed], this.download));
  };
});
afterEach(() => page.close());

test("a place's file is loaded, its cap finds what the ministry does not ask, and it is there after a reload", async () => {
  await open();
  expect(await findingsAtTotal()).toBe(0);
  await page.hand(asFile(county));
  expect(page.text).toContain(fill(texts.loaded, { file: "county.json", profile: county.name }));
  expect(chosen()).toBe(county.name);
  expect(page.text).toContain(county.source);
  expect(await findingsAtTotal()).toBe(1);
  await page.click("tab", tabs.insert);
  expect(page.text).toContain(fill(zhCN.pane.insert.place, { place: county.name }));
  await page.close();

  await open();
  expect(chosen()).toBe(county.name);
  expect(await findingsAtTotal()).toBe(1);
});

test.each([
  ["no JSON", "{", texts.notJson],
  ["no text", "\u0000", texts.notJson],
  ["a list", [], "整个文件 应为一组名称和值"],
  ["a share of 85", { ...county, lowExecution: 85 }, "lowExecution 应为 0-1 之间的数"],
  ["a key that is none", { ...county, lowExecutoin: 0.8 }, "不认识 lowExecutoin"],
  ["a grade without points", { ...county, grades: [{ name: "优" }] }, "缺 grades[0].from"],
  ["a name of ours", { ...county, name: "mof-2020" }, fill(texts.knownName, { profile: "mof-2020" })],
  ["more than a place has", " ".repeat(50_001), fill(texts.tooLarge, { most: "50" })],
])("a file with %s is refused with a sentence, and nothing has changed", async (_what, content, said) => {
  await open();
  await page.hand(asFile(county));
  const kept = JSON.stringify(store.read("checking"));
  await page.hand(asFile(content, "broken.json"));
  expect(page.text).toContain(fill(texts.refused, { file: "broken.json" }));
  expect(page.text).toContain(said);
  expect(chosen()).toBe(county.name);
  expect(JSON.stringify(store.read("checking"))).toBe(kept);
});

test("a file of the same name takes the stead of the one before", async () => {
  await open();
  await page.hand(asFile(county));
  await page.hand(asFile({ ...county, executionCaps: [] }));
  expect(await findingsAtTotal()).toBe(0);
  await page.click("button", texts.remove);
  expect(chosen()).toBe(ministry);
});

test("a place is removed, taken back, and kept when all else is reset", async () => {
  await open();
  await page.hand(asFile(county));
  await page.click("button", texts.remove);
  expect(page.text).toContain(fill(texts.removed, { profile: county.name, other: ministry }));
  expect(chosen()).toBe(ministry);
  expect(document.activeElement?.textContent).toBe(texts.load);
  await page.click("button", texts.restore);
  expect(chosen()).toBe(county.name);
  await page.click("button", texts.remove);
  await page.close();
  await open();
  expect(chosen()).toBe(ministry);
  expect(page.all("button", texts.remove)).toEqual([]);
});

test("a loaded place is saved as it was; one of ours is saved with the person's thresholds and can be loaded", async () => {
  await open();
  await page.click("button", setup.thresholds);
  await page.type("textbox", new RegExp(setup.thresholdNames.overAchievement), "100");
  await page.click("button", texts.save);
  const copy = fill(texts.copyName, { profile: ministry });
  expect(saved[0]!.name).toBe(`${copy}.json`);
  expect(page.text).toContain(fill(texts.saved, { file: `${copy}.json` }));
  await page.click("button", setup.reset);
  await page.click("button", setup.resetConfirm);
  await page.hand(saved[0]!);
  expect(chosen()).toBe(copy);
  expect(await findingsAt("附件3", "I14")).toBe(1);

  const written = ` ${JSON.stringify(county)}\n`;
  await page.hand(asFile(written));
  await page.click("button", texts.save);
  expect(saved[1]!.name).toBe(`${county.name}.json`);
  expect(Buffer.from(await saved[1]!.arrayBuffer()).toString()).toBe(written);
});

test("a kept file that no longer reads is said with its faults; the ministry's numbers count until it is removed", async () => {
  const text = JSON.stringify({ ...county, lowExecution: "1" });
  store.write("checking", { profile: county.name, places: [{ file: "county.json", text }, { file: 1 }, null] });
  await open();
  expect(page.text).toContain(fill(texts.unread, { file: "county.json", profile: ministry }));
  expect(page.text).toContain("lowExecution 应为 0-1 之间的数");
  expect(chosen()).toBe(ministry);
  await page.click("button", texts.remove);
  expect(page.text).not.toContain("county.json");
});

test("names that mean something to the program or to the screen are shown as they are", async () => {
  await open("en");
  await page.hand(asFile({ ...county, name: "constructor", source: "<b>\u202e" }));
  expect(page.text).toContain("<b><202E>");
  expect(page.text).toContain("“constructor” is used from the next check on");
});
