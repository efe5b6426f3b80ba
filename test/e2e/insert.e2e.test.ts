import type { Browser } from "playwright-core";
import { fill as filled, wordingIn } from "../../src/core/wording/wording";
import { cellOf, contentOf, launch, openPage } from "./open-page";
import { typeInto } from "./type-into";

const { pane: texts, host, forms: kinds } = wordingIn("zh-CN");
const forms = ["附件4-甲", "附件4-乙"] as const;
const [first, second] = forms;
const step = filled(texts.journal.steps.insert, { sheets: forms.join(texts.listSeparator) });
let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

async function insertForms({ page, pane }: Awaited<ReturnType<typeof openPage>>): Promise<void> {
  await pane.getByRole("tab", { name: texts.tabs.insert }).click();
  await pane.getByRole("checkbox", { name: kinds["project-evaluation"].name }).check();
  await pane.getByLabel(texts.insert.projects).fill("甲\n乙");
  await pane.getByRole("button", { name: filled(texts.insert.insert, { count: "2" }) }).click();
  await pane.getByText(filled(texts.insert.inserted, { sheets: forms.join(texts.listSeparator) })).waitFor();
  await page.evaluate(() => window.workbench!.engine.settled());
}

test("forms of two projects are inserted after the sheet in front, and taken away again without a trace", async () => {
  const { page, pane, problems } = await openPage(browser);
  await pane.getByRole("button", { name: texts.validate.run, exact: true }).waitFor();
  const before = await contentOf(page);
  await insertForms({ page, pane, problems });
  const { sheets, active } = await contentOf(page);
  expect(sheets.map(({ name }) => name)).toEqual([
    "附件1",
    ...forms,
    ...before.sheets.slice(1).map(({ name }) => name),
  ]);
  expect(active).toBe(first);
  expect([await cellOf(page, first, "B3"), await cellOf(page, second, "B3")]).toMatchObject([
    { value: "甲" },
    { value: "乙" },
  ]);

  await pane.getByRole("button", { name: filled(texts.journal.undoNamed, { step }) }).click();
  await pane.getByText(filled(texts.journal.undone, { step })).waitFor();
  await pane
    .getByText(filled(texts.insert.inserted, { sheets: forms.join(texts.listSeparator) }))
    .waitFor({ state: "detached" });
  expect({ ...(await contentOf(page)), active: before.active }).toEqual(before);
  expect(problems).toEqual([]);
  await page.close();
});

test("rates and scores appear as numbers are typed in, and a form that was typed into stays", async () => {
  const { page, pane, problems } = await openPage(browser);
  await pane.getByRole("button", { name: texts.validate.run, exact: true }).waitFor();
  await insertForms({ page, pane, problems });
  // Budget 80, executed 60: a rate of 75%, 7.5 of 10 points. Target 200, actual 150: 6 of 8 points.
  for (const [cell, text] of [
    ["E7", "80"],
    ["F7", "60"],
    ["E13", "200"],
    ["F13", "150"],
  ] as const) {
    await typeInto(page, second, cell, text);
  }
  for (const [cell, value] of [
    ["E6", 80],
    ["F6", 60],
    ["H6", 0.75],
    ["I6", 7.5],
    ["H13", 6],
    ["H31", 13.5],
  ] as const) {
    expect([cell, (await cellOf(page, second, cell))?.value]).toEqual([cell, value]);
  }

  const typed = await contentOf(page);
  await pane.getByRole("button", { name: filled(texts.journal.undoNamed, { step }) }).click();
  await pane.getByText(host.errors["changed-since"].replace("{place}", second)).waitFor();
  expect(await contentOf(page)).toEqual(typed);
  expect(problems).toEqual([]);
  await page.close();
});
