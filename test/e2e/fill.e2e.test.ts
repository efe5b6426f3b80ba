import type { Browser } from "playwright-core";
import { fill as filled, wordingIn } from "../../src/core/wording/wording";
import type { WorkbookContent } from "../../src/workbench/engine/workbook-content";
import { cellOf, contentOf, launch, openPage } from "./open-page";
import { typeInto } from "./type-into";

const { pane: texts } = wordingIn("zh-CN");
const business = "附件4-业务工作经费";
const refund = "附件4-原试点退费";
const three = filled(texts.journal.steps.fill, { count: "3" });
let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

type Opened = Awaited<ReturnType<typeof openPage>>;

async function open(): Promise<Opened & { before: WorkbookContent }> {
  const opened = await openPage(browser);
  await opened.pane.getByRole("button", { name: texts.validate.run, exact: true }).waitFor();
  return { ...opened, before: await contentOf(opened.page) };
}

async function preview({ pane }: Opened): Promise<void> {
  await pane.getByRole("tab", { name: texts.tabs.fill }).click();
  await pane.getByRole("button", { name: texts.fill.look }).click();
  await pane.getByText(filled(texts.fill.chosen, { total: "10", count: "3" })).waitFor();
}

async function write({ pane }: Opened): Promise<void> {
  await pane.getByRole("button", { name: filled(texts.fill.apply, { count: "3" }) }).click();
  await pane.getByText(filled(texts.fill.written, { count: "3" })).waitFor();
}

async function undo({ pane }: Opened, step: string): Promise<void> {
  await pane.getByRole("button", { name: filled(texts.journal.undoNamed, { step }) }).click();
  await pane.getByText(filled(texts.journal.undone, { step })).waitFor();
}

/** The places whose cells differ. */
function changed(before: WorkbookContent, after: WorkbookContent): string[] {
  return after.sheets.flatMap(({ name, cells }, at) => {
    const old = before.sheets[at]!.cells;
    return [...new Set([...Object.keys(old), ...Object.keys(cells)])]
      .filter((cell) => JSON.stringify(old[cell]) !== JSON.stringify(cells[cell]))
      .map((cell) => `${name}!${cell}`);
  });
}

test("rates and scores are proposed, written as formulas, and taken back without a trace", async () => {
  const opened = await open();
  const { page, pane, problems, before } = opened;
  await preview(opened);
  // The person's own 10 is offered, not overwritten.
  for (const [sheet, change, ticked] of [
    [business, "H6 （空白） → 100%", true],
    [business, "I6 （空白） → 10", true],
    [refund, "H6 （空白） → 32.89%", true],
    [refund, "I6 10 → 3.29", false],
  ] as const) {
    const box = pane.getByRole("region", { name: sheet }).getByRole("checkbox", { name: change, exact: true });
    expect([sheet, change, await box.isChecked()]).toEqual([sheet, change, ticked]);
  }
  expect(await contentOf(page)).toEqual(before);

  await write(opened);
  const after = await contentOf(page);
  expect(changed(before, after)).toEqual([`${business}!H6`, `${business}!I6`, `${refund}!H6`]);
  expect(await cellOf(page, business, "H6")).toMatchObject({ value: 1, style: { format: "0.00%" } });
  expect(await cellOf(page, business, "I6")).toMatchObject({ value: 10 });
  expect(await cellOf(page, refund, "H6")).toMatchObject({ value: 0.3289, formula: expect.stringMatching(/^=.*F6/) });

  await undo(opened, three);
  await pane.getByText(filled(texts.fill.written, { count: "3" })).waitFor({ state: "detached" });
  expect({ ...(await contentOf(page)), active: before.active }).toEqual(before);
  expect(problems).toEqual([]);
  await page.close();
});

test("the rate follows a budget typed into the grid, and undoing leaves that budget alone", async () => {
  const opened = await open();
  const { page, pane, problems, before } = opened;
  await preview(opened);
  await write(opened);
  await typeInto(page, refund, "E6", "300");
  expect(await cellOf(page, refund, "E6")).toMatchObject({ value: 300 });
  expect(await cellOf(page, refund, "H6")).toMatchObject({ value: 0.4933 });
  await pane.getByText(texts.fill.stale).waitFor();

  await undo(opened, three);
  expect(changed(before, await contentOf(page))).toEqual([`${refund}!E6`]);
  await typeInto(page, refund, "E6", "450");
  expect({ ...(await contentOf(page)), active: before.active }).toEqual(before);
  expect(problems).toEqual([]);
  await page.close();
});

test("a filled cell that the person has typed over is not taken back", async () => {
  const opened = await open();
  const { page, pane, problems } = opened;
  await preview(opened);
  await write(opened);
  await typeInto(page, refund, "H6", "33%");
  const typed = await contentOf(page);

  await pane.getByRole("button", { name: filled(texts.journal.undoNamed, { step: three }) }).click();
  const refusal = wordingIn("zh-CN").host.errors["changed-since"].replace("{place}", `${refund}!H6`);
  await pane.getByText(refusal).waitFor();
  expect(await contentOf(page)).toEqual(typed);
  expect(problems).toEqual([]);
  await page.close();
});

test("the correction of a finding is one click, and undoing takes it back", async () => {
  const opened = await open();
  const { page, pane, problems, before } = opened;
  await pane.getByRole("button", { name: texts.validate.run, exact: true }).click();
  const finding = pane.getByRole("region", { name: refund }).getByRole("listitem").filter({ hasText: "I6" }).first();
  await finding.getByRole("button").first().click();
  await pane.getByRole("button", { name: filled(texts.finding.fix, { value: "3.29" }) }).click();
  const place = `${refund}!I6`;
  await pane.getByText(filled(texts.finding.fixed, { place, value: "3.29" })).waitFor();
  await pane.getByRole("button", { name: texts.validate.showRecognised }).waitFor();
  expect(changed(before, await contentOf(page))).toEqual([place]);
  expect(await cellOf(page, refund, "I6")).toMatchObject({ value: 3.29 });

  await undo(opened, filled(texts.journal.steps.fix, { place }));
  await pane.getByRole("button", { name: texts.validate.clearMarks }).click();
  await pane.getByText(texts.validate.cleared).waitFor();
  expect({ ...(await contentOf(page)), active: before.active }).toEqual(before);
  expect(problems).toEqual([]);
  await page.close();
});
