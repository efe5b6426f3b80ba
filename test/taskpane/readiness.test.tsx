/** @jest-environment jsdom */
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { fill } from "../../src/core/wording/wording";
import { zhCN } from "../../src/core/wording/zh-CN";
import { gridsOf, seedGrids } from "../bench/project-sheets";
import { cleanForms } from "../fixtures/forms";
import { MemoryWorkbook } from "../use-cases/memory-workbook";
import { PanePage } from "./pane-page";

const texts = zhCN.pane;
const { findings } = checkWorkbook(seedGrids());
const errors = findings.filter(({ severity }) => severity === "error");
let host: MemoryWorkbook;
let page: PanePage;

async function open(grids = seedGrids()): Promise<void> {
  host = new MemoryWorkbook(grids);
  page = await PanePage.open(host);
  await page.click("button", texts.validate.run);
}
afterEach(() => page.close());

const card = () => page.get("region", texts.ready.title);
const row = (sheet: string) =>
  [...card().querySelectorAll("tbody tr")]
    .map((one) => [...one.children].map(({ textContent }) => textContent))
    .find(([name]) => name === sheet);

test("one sentence says how many errors are left, and each annex how it stands", async () => {
  await open();
  expect(card().textContent).toContain(fill(texts.ready.states.wrong, { errors: String(errors.length) }));
  const refund = errors.filter(({ sheet }) => sheet === "附件4-原试点退费").length;
  expect(row("附件4-原试点退费")).toEqual(["附件4-原试点退费", "100%", "100", "32.89%", String(refund)]);
  expect(row("附件1")?.[4]).toBe("");
  expect(card().textContent).toContain(texts.ready.noReport);
});

test("an annex's errors lead to the first of them, whatever is filtered away", async () => {
  await open();
  await page.type("searchbox", texts.validate.search, "附件1");
  const [first, ...others] = errors.filter(({ sheet }) => sheet === "附件3");
  await page.click("button", fill(texts.ready.first, { sheet: "附件3", count: String(others.length + 1) }));
  expect(host.selected).toEqual({ sheet: "附件3", cell: first!.cell });
  expect(
    page
      .all("button", /./)
      .some((one) => one.getAttribute("aria-expanded") === "true" && one.textContent.includes(first!.cell)),
  ).toBe(true);
});

test("what a person ignores is no error any more", async () => {
  await open();
  await page.press(page.all("listitem", /X03|A17/)[0]!.querySelector("button")!);
  await page.click("button", texts.finding.ignore);
  await page.type("textbox", texts.finding.ignoreReason, "列在部门本级");
  await page.click("button", texts.finding.ignoreConfirm);
  expect(card().textContent).toContain(fill(texts.ready.states.wrong, { errors: String(errors.length - 1) }));
});

test("the mended annexes can be handed in", async () => {
  await open(gridsOf(cleanForms));
  expect(card().textContent).toContain(texts.ready.states.ready);
  expect(row("附件2")?.[4]).toBe("");
});
