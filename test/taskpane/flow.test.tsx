/** @jest-environment jsdom */
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { fill } from "../../src/core/wording/wording";
import { zhCN } from "../../src/core/wording/zh-CN";
import { seedGrids } from "../bench/project-sheets";
import { MemoryWorkbook } from "../use-cases/memory-workbook";
import { PanePage } from "./pane-page";

const texts = zhCN.pane;
const { findings } = checkWorkbook(seedGrids());
const score = { sheet: "附件4-原试点退费", cell: "I6" };
let host: MemoryWorkbook;
let page: PanePage;

beforeEach(async () => {
  host = new MemoryWorkbook(seedGrids());
  page = await PanePage.open(host);
  await page.click("button", texts.validate.run);
});
afterEach(() => page.close());

/** The headers of the list from top to bottom, and the open one. */
const headers = () => page.all("listitem", /./).map((item) => item.querySelector("button")!);
const open = () => headers().find((header) => header.getAttribute("aria-expanded") === "true");
const place = (at: number, count = findings.length) =>
  fill(texts.validate.at, { at: String(at), count: String(count) });
const header = (sheet: string, cell: string) => page.entryAt({ sheet, cell }).firstElementChild as HTMLElement;
const rowAbove = (sheet: string) => {
  host.grids = host.grids.map((grid) => (grid.sheet === sheet ? { ...grid, top: grid.top + 1, merges: [] } : grid));
};

test("F8 leads through the list cell by cell, Shift+F8 back, round the ends; it is said where one is", async () => {
  expect(page.text).toContain(fill(texts.validate.at, { at: "–", count: String(findings.length) }));
  await page.key("F8");
  expect(open()).toBe(headers()[0]);
  expect(host.selected).toEqual({ sheet: "附件1", cell: "A13" });
  await page.key("F8");
  expect(open()).toBe(headers()[1]);
  expect(page.text).toContain(place(2));
  await page.key("F8", { shift: true });
  await page.key("F8", { shift: true });
  expect(page.text).toContain(place(findings.length));
  await page.click("button", texts.validate.next);
  expect(page.text).toContain(place(1));
});

test("F8 does nothing while another view is shown", async () => {
  await page.click("tab", texts.tabs.fill);
  await page.key("F8");
  expect(host.selected.sheet).toBe("");
});

test("arrows go from one entry to the next over the headings, Enter goes to the cell again, Escape closes", async () => {
  const [first, second] = headers();
  first!.focus();
  await page.key("ArrowUp");
  expect(document.activeElement).toBe(page.get("button", /^附件1 ?1$/));
  await page.key("ArrowDown");
  await page.key("ArrowDown");
  await page.key("ArrowDown");
  expect(document.activeElement).toBe(second);
  await page.press(second!);
  host.selected = { sheet: "附件1", cell: "A1" };
  await page.key("Enter");
  expect(open()).toBe(second);
  expect(host.selected).toEqual({ sheet: "附件2", cell: "F7" });
  await page.key("Escape");
  expect(open()).toBeUndefined();
  expect(document.activeElement).toBe(second);
});

test("a related cell has a way back to the finding's own", async () => {
  await page.press(header(score.sheet, score.cell));
  await page.click("button", `转到 ${score.sheet}!F6`);
  expect(host.selected.cell).toBe("F6");
  await page.click("button", fill(texts.finding.backTo, { cell: `${score.sheet}!I6` }));
  expect(host.selected).toEqual(score);
});

test("once a finding is corrected the one after it is open, and its cell selected", async () => {
  await page.press(header(score.sheet, score.cell));
  const at = headers().indexOf(open()!);
  await page.click("button", "改为 3.29");
  expect(headers().indexOf(open()!)).toBe(at);
  expect(open()!.textContent).toContain(host.selected.cell);
  expect(host.selected).not.toEqual(score);
});

test("an entry carries its row's name", () => {
  expect(header(score.sheet, score.cell).textContent).toContain("年度资金总额");
});

test("sheets are folded, with their counts, and unfold for what is gone to", async () => {
  await page.click("button", /^附件1 ?1$/);
  expect(page.get("region", "附件1").querySelectorAll("li")).toHaveLength(0);
  await page.key("F8");
  expect(page.get("region", "附件1").querySelectorAll("li")).toHaveLength(1);
});

test.each([
  ["rule", new Set(findings.map(({ rule }) => rule)).size],
  ["kind", new Set(findings.map(({ severity }) => severity)).size],
  ["sheet", new Set(findings.map(({ sheet }) => sheet)).size],
] as const)("the list by %s has all findings, in so many groups", async (grouping, groups) => {
  await page.choose(texts.validate.groupBy, texts.validate.groups[grouping]);
  expect(headers()).toHaveLength(findings.length);
  expect(document.querySelectorAll("section[aria-label] li:first-child")).not.toHaveLength(0);
  expect(new Set(page.all("listitem", /./).map((item) => item.closest("section"))).size).toBe(groups);
});

describe("a list that is out of date", () => {
  const typeAndMove = async () => {
    rowAbove(score.sheet);
    await page.during(() => host.type("附件1", "D5", "改"));
  };

  test("says so in place, and leads to where the finding is now", async () => {
    await typeAndMove();
    expect(page.text).toContain(texts.validate.stale);
    await page.press(header(score.sheet, score.cell));
    expect(host.selected).toEqual({ ...score, cell: "I7" });
    expect(open()!.textContent).toContain("I7");
    expect(page.text).not.toContain(texts.validate.stale);
  });

  test("says that what was asked for is no longer found, and goes nowhere", async () => {
    await page.during(() => host.type(score.sheet, score.cell, 3.29));
    await page.press(header(score.sheet, score.cell));
    expect(page.text).toContain(texts.validate.gone);
    expect(host.selected.sheet).toBe("");
  });

  test("is led on through to the next that is still there", async () => {
    await page.press(header(score.sheet, "H6"));
    const [, asked] = [...headers()].slice(headers().indexOf(open()!));
    expect(asked!.textContent).toContain("F6");
    await page.during(() => host.type(score.sheet, "F6", 450));
    await page.key("F8");
    expect(page.text).not.toContain(texts.validate.gone);
    expect(open()!.textContent).not.toContain("F6");
  });

  test("keeps the open entry over a check that moves it", async () => {
    await page.press(header(score.sheet, score.cell));
    await typeAndMove();
    await page.click("button", texts.validate.recheck);
    expect(open()!.textContent).toContain("I7");
  });
});

describe("ignoring", () => {
  const reasons = findings.filter(({ rule }) => rule === "missing-reason");
  const ignoreAll = async () => {
    await page.press(header(reasons[0]!.sheet, reasons[0]!.cell));
    await page.click("button", texts.finding.ignore);
    await page.type("textbox", texts.finding.ignoreReason, "见附件说明");
    await page.click("checkbox", fill(texts.finding.ignoreLikes, { count: String(reasons.length) }));
    await page.click("button", texts.finding.ignoreConfirm);
  };
  const marksLeft = () =>
    reasons.filter(({ sheet, cell }) => host.marks.some((mark) => mark.sheet === sheet && mark.cell === cell));

  test("all of a kind takes their entries and marks away at once, and is undone where it was done", async () => {
    expect(reasons.length).toBeGreaterThan(2);
    await ignoreAll();
    expect(headers()).toHaveLength(findings.length - reasons.length);
    expect(marksLeft()).toEqual([]);
    await page.click("button", texts.finding.undoIgnore);
    expect(headers()).toHaveLength(findings.length);
    expect(marksLeft()).toEqual(reasons);
  });

  test("a workbook without marks gets none by it", async () => {
    await page.click("button", texts.validate.clearMarks);
    await ignoreAll();
    expect(host.marks).toEqual([]);
  });
});

describe("what the pane itself writes", () => {
  test("is checked and marked again: filling and its undo", async () => {
    const has = () => host.marks.some(({ sheet, cell }) => sheet === "附件4-业务工作经费" && cell === "I6");
    expect(has()).toBe(true);
    await page.click("tab", texts.tabs.fill);
    await page.click("button", texts.fill.look);
    await page.click("button", /^写入 \d+ 个单元格$/);
    expect(has()).toBe(false);
    await page.click("button", /^撤销：/);
    expect(has()).toBe(true);
    await page.click("tab", texts.tabs.validate);
    expect(page.text).not.toContain(texts.validate.stale);
    expect(headers()).toHaveLength(findings.length);
  });

  test("draws no marks where they were cleared", async () => {
    await page.click("button", texts.validate.clearMarks);
    await page.press(header(score.sheet, score.cell));
    await page.click("button", "改为 3.29");
    expect(host.marks).toEqual([]);
  });
});
