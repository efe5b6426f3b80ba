/** @jest-environment jsdom */
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { rulePage } from "../../src/core/reporting/rule-page";
import { fill, wordingIn } from "../../src/core/wording/wording";
import { zhCN } from "../../src/core/wording/zh-CN";
import { MemoryWorkbook } from "../use-cases/memory-workbook";
import { PanePage } from "./pane-page";
import { seedGrids } from "../bench/project-sheets";

const texts = zhCN.pane;
let page: PanePage;

async function open(host: MemoryWorkbook, language?: string): Promise<void> {
  page = await PanePage.open(host, language ? { language } : {});
}
afterEach(() => page.close());

const run = () => page.click("button", texts.validate.run);
const items = () => page.all("listitem", /./);

describe("before the first validation", () => {
  test("the pane says what it will do, reads nothing and changes nothing", async () => {
    const host = new MemoryWorkbook(seedGrids());
    const before = JSON.stringify(host.grids);
    await open(host);
    expect(page.text).toContain(texts.validate.firstText);
    expect(host.isWatched).toBe(false);
    expect(JSON.stringify(host.grids)).toBe(before);
  });
});

describe("the seed workbook validated", () => {
  let host: MemoryWorkbook;
  const { findings } = checkWorkbook(seedGrids());
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;

  beforeEach(async () => {
    host = new MemoryWorkbook(seedGrids());
    await open(host);
    await run();
  });

  test("the counts are those of the check, and each finding is in the list under its sheet", () => {
    page.get("button", `${texts.severities.error} ${count("error")}`);
    page.get("button", `${texts.severities.warning} ${count("warning")}`);
    expect(items()).toHaveLength(findings.length);
    for (const sheet of new Set(findings.map((one) => one.sheet))) {
      const group = page.get("region", sheet);
      expect(group.querySelectorAll("li")).toHaveLength(findings.filter((one) => one.sheet === sheet).length);
    }
  });

  test("each cell with a finding is marked once, by its gravest", () => {
    const cells = new Set(findings.map(({ sheet, cell }) => `${sheet}!${cell}`));
    expect(host.marks.map(({ sheet, cell }) => `${sheet}!${cell}`).sort()).toEqual([...cells].sort());
    const twice = host.marks.find(({ sheet, cell }) => sheet === "附件3" && cell === "E5");
    expect(twice?.severity).toBe("error");
  });

  test("a kind filters, more kinds add, and again takes it off", async () => {
    await page.click("button", `${texts.severities.error} ${count("error")}`);
    expect(items()).toHaveLength(count("error"));
    await page.click("button", `${texts.severities.info} ${count("info")}`);
    expect(items()).toHaveLength(count("error") + count("info"));
    await page.click("button", `${texts.severities.error} ${count("error")}`);
    expect(items()).toHaveLength(count("info"));
  });

  test("a search keeps what has each of its words, and nothing found can be cleared", async () => {
    await page.type("searchbox", texts.validate.search, "附件2 f7");
    expect(items()).toHaveLength(1);
    await page.type("searchbox", texts.validate.search, "没有这样的字");
    expect(items()).toHaveLength(0);
    expect(page.text).toContain(texts.validate.noMatch);
    await page.click("button", texts.validate.resetFilter);
    expect(items()).toHaveLength(findings.length);
  });

  test("a finding takes the person to its cell and shows figures, sum and proving cells, which lead on", async () => {
    const score = page.get("region", "附件4-原试点退费");
    const item = [...score.querySelectorAll("button")].find((one) => one.textContent.includes("I6"))!;
    expect(item.getAttribute("aria-expanded")).toBe("false");
    await page.press(item);
    expect(item.getAttribute("aria-expanded")).toBe("true");
    expect(host.selected).toEqual({ sheet: "附件4-原试点退费", cell: "I6" });
    expect(page.text).toContain("148 ÷ 450 × 10 = 3.29");
    const [example] = rulePage("execution-score", wordingIn("zh-CN"))!.paragraphs;
    expect(page.text).not.toContain(example);
    await page.click("button", zhCN.commandLine.report.rulePage.show);
    expect(page.text).toContain(example);
    await page.click("button", "转到 附件4-原试点退费!F6");
    expect(host.selected).toEqual({ sheet: "附件4-原试点退费", cell: "F6" });
  });

  test("a sheet that is gone meanwhile is said, not swallowed", async () => {
    host.grids = host.grids.filter(({ sheet }) => sheet !== "附件1");
    await page.press(page.get("region", "附件1").querySelector("li button")!);
    expect(page.text).toContain("找不到附件1");
  });

  test("its correction is written, the workbook validated again, and undo puts the cell back", async () => {
    const before = host.content("附件4-原试点退费", "I6");
    const item = () =>
      [...page.get("region", "附件4-原试点退费").querySelectorAll("button")].find((one) => /I6/.test(one.textContent));
    await page.press(item()!);
    await page.click("button", "改为 3.29");
    expect(host.content("附件4-原试点退费", "I6").value).toBe(3.29);
    expect(page.text).toContain("附件4-原试点退费!I6已改为 3.29");
    expect(item()).toBeUndefined();
    await page.click("button", /^撤销：/);
    expect(host.content("附件4-原试点退费", "I6")).toEqual(before);
    expect(page.text).not.toContain(texts.validate.stale);
    expect(item()).toBeDefined();
    expect(host.marks).toContainEqual({ sheet: "附件4-原试点退费", cell: "I6", severity: "error" });
    expect(page.text).not.toContain("I6已改为");
    expect(page.all("button", /^撤销：/)).toHaveLength(0);
  });

  test("undo refuses where the cell was changed since, says so and keeps the step", async () => {
    const item = [...page.get("region", "附件4-原试点退费").querySelectorAll("button")].find((one) =>
      one.textContent.includes("I6"),
    );
    await page.press(item!);
    await page.click("button", "改为 3.29");
    await page.during(() => host.type("附件4-原试点退费", "I6", 9));
    await page.click("button", /^撤销：/);
    expect(host.content("附件4-原试点退费", "I6").value).toBe(9);
    expect(page.text).toContain("附件4-原试点退费!I6的内容在此期间被改动过");
    expect(page.all("button", /^撤销：/)).toHaveLength(1);
  });

  test("a change of the workbook makes the result out of date, until it is validated again", async () => {
    expect(page.text).not.toContain(texts.validate.stale);
    await page.during(() => host.type("附件3", "E5", 700));
    expect(page.text).toContain(texts.validate.stale);
    await page.click("button", texts.validate.recheck);
    expect(page.text).not.toContain(texts.validate.stale);
  });

  test("clearing removes the marks and keeps the list", async () => {
    await page.click("button", texts.validate.clearMarks);
    expect(host.marks).toEqual([]);
    expect(page.text).toContain(texts.validate.cleared);
    expect(items()).toHaveLength(findings.length);
  });

  test("a finding is ignored only with a reason, loses its mark at once, and can be restored", async () => {
    const [button] = page.get("region", "附件1").querySelectorAll("li button");
    await page.press(button as HTMLElement);
    await page.click("button", texts.finding.ignore);
    const confirm = () => page.get("button", texts.finding.ignoreConfirm) as HTMLButtonElement;
    expect(confirm().disabled).toBe(true);
    await page.type("textbox", texts.finding.ignoreReason, "主管部门编号如此");
    await page.press(confirm());
    expect(page.all("region", "附件1")).toHaveLength(0);
    expect(page.text).toContain("已忽略 1 条");
    expect(host.marks.filter(({ sheet }) => sheet === "附件1")).toEqual([]);
    await page.click("button", "已忽略 1 条");
    expect(page.text).toContain("原因：主管部门编号如此");
    await page.click("button", texts.finding.restore);
    expect(page.all("region", "附件1")).toHaveLength(1);
    expect(host.marks.filter(({ sheet }) => sheet === "附件1")).toHaveLength(1);
  });
});

describe("a finding ignored for good", () => {
  const ignoreScore = async () => {
    await run();
    const item = [...page.get("region", "附件4-原试点退费").querySelectorAll("button")].find((one) =>
      one.textContent.includes("I6"),
    );
    await page.press(item!);
    await page.click("button", texts.finding.ignore);
    await page.type("textbox", texts.finding.ignoreReason, "财政已核定");
  };
  const scoreItems = (cell: string) =>
    page
      .all("listitem", new RegExp(`${cell} `))
      .filter((one) => one.closest("section")?.ariaLabel?.startsWith("附件4-原"));

  test("is kept in the workbook only where the person asks for it", async () => {
    const host = new MemoryWorkbook(seedGrids());
    await open(host);
    await ignoreScore();
    await page.click("button", texts.finding.ignoreConfirm);
    expect(host.kept).toBeNull();
  });

  test("is still ignored in the next session, also where rows were inserted above and the sheet has another name", async () => {
    const host = new MemoryWorkbook(seedGrids());
    await open(host);
    await ignoreScore();
    await page.click("checkbox", texts.finding.ignoreKeep);
    await page.click("button", texts.finding.ignoreConfirm);
    expect(host.kept).toContain("财政已核定");
    await page.close();

    const moved = seedGrids().map((grid) =>
      grid.sheet === "附件4-原试点退费" ? { ...grid, sheet: "附件4-原（二）", top: grid.top + 3, merges: [] } : grid,
    );
    const later = new MemoryWorkbook(moved);
    later.kept = host.kept;
    await open(later);
    await run();
    expect(page.all("region", "附件4-原（二）")).toHaveLength(1);
    expect(scoreItems("I9")).toHaveLength(0);
    expect(later.marks.some(({ sheet, cell }) => sheet === "附件4-原（二）" && cell === "I9")).toBe(false);
    await page.click("button", "已忽略 1 条");
    await page.click("button", texts.finding.restore);
    expect(later.kept).toBeNull();
    expect(scoreItems("I9")).toHaveLength(1);
  });

  test("a workbook that cannot keep it says so; it holds for this session", async () => {
    const host = new MemoryWorkbook(seedGrids());
    host.fail("keep", "workbook-protected");
    await open(host);
    await ignoreScore();
    await page.click("checkbox", texts.finding.ignoreKeep);
    await page.click("button", texts.finding.ignoreConfirm);
    expect(page.text).toContain("结构受保护");
    expect(page.text).toContain("已忽略 1 条");
  });

  test("a kept text that is none of ours ignores nothing", async () => {
    const host = new MemoryWorkbook(seedGrids());
    host.kept = '{"ignored":[{"key":1},null,"x"]}';
    await open(host);
    await run();
    expect(items()).toHaveLength(checkWorkbook(seedGrids()).findings.length);
  });
});

describe("a workbook that cannot be validated as usual", () => {
  test("a busy Excel: the host's sentence, and trying again works", async () => {
    const host = new MemoryWorkbook(seedGrids());
    host.fail("readGrids", "cell-editing");
    await open(host);
    await run();
    expect(page.text).toContain("有单元格正在编辑");
    expect(page.text).not.toContain(texts.ready.isReady);
    host.heal();
    await page.click("button", texts.retry);
    expect(items().length).toBeGreaterThan(0);
    expect(page.text).not.toContain("有单元格正在编辑");
  });

  test("marks that cannot be drawn leave the result standing", async () => {
    const host = new MemoryWorkbook(seedGrids());
    host.fail("mark", "busy");
    await open(host);
    await run();
    expect(items().length).toBeGreaterThan(0);
    expect(page.text).toContain("没有画上标记");
  });

  test("protected sheets are checked, and it is said that they bear no marks", async () => {
    const host = new MemoryWorkbook(seedGrids());
    host.protectedSheets.add("附件3");
    await open(host);
    await run();
    expect(page.all("region", "附件3")).toHaveLength(1);
    expect(page.text).toContain("附件3没有画上标记");
  });

  test("no annex: says that nothing was checked and names the sheets, not that all is well", async () => {
    const cell = { value: "姓名", text: "姓名", formula: null, format: "General" };
    await open(new MemoryWorkbook([{ sheet: "通讯录", top: 0, left: 0, rows: [[cell]], merges: [] }]));
    await run();
    expect(page.text).toContain(texts.validate.nothingTitle);
    expect(page.text).toContain("通讯录");
    expect(page.text).not.toContain(texts.ready.isReady);
  });

  test("an empty workbook offers to insert the forms", async () => {
    await open(new MemoryWorkbook([]));
    await run();
    expect(page.text).toContain(texts.validate.emptyTitle);
    await page.click("button", texts.validate.toInsert);
    expect(page.get("tab", texts.tabs.insert).getAttribute("aria-selected")).toBe("true");
  });

  test("nothing found, but not all of the set is there: says how much was looked at, and what is not", async () => {
    const registry = seedGrids()[0]!;
    const rows = registry.rows.filter((row) => !/^1[1-9]$|^2\d$/.test(row[0]?.text ?? ""));
    await open(new MemoryWorkbook([{ ...registry, rows, merges: [] }]));
    await run();
    expect(page.text).toContain(texts.ready.states.part);
    expect(page.text).toMatch(/识别出 1 张附件，查看了 \d\d 个单元格/);
    const kinds = (["base-data", "whole-evaluation", "project-evaluation"] as const).map(
      (kind) => zhCN.forms[kind].name,
    );
    expect(page.text).toContain(fill(texts.ready.missing, { kinds: kinds.join("、") }));
  });

  test("hundreds of findings are shown portion by portion", async () => {
    const [, , , operations, refund] = seedGrids();
    const grids = Array.from({ length: 60 }, (_, at) => ({
      ...(at % 2 ? operations! : refund!),
      sheet: `附件4-${at + 1}`,
    }));
    await open(new MemoryWorkbook(grids));
    await run();
    expect(items()).toHaveLength(60);
    await page.click("button", "再显示 60 项");
    expect(items()).toHaveLength(120);
  });
});

test("any other display language gives English", async () => {
  await open(new MemoryWorkbook(seedGrids()), "de-DE");
  await page.click("button", "Validate");
  expect(page.all("button", /^Errors \d+$/)).toHaveLength(1);
  expect(page.text).not.toContain(texts.validate.run);
});
