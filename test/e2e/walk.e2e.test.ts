import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { wordingIn } from "../../src/core/wording/wording";
import { launch, openPage } from "./open-page";
import { typeInto } from "./type-into";

const { pane: texts } = wordingIn("zh-CN");
const operations = "附件4-业务工作经费";
const reason = "数据跨部门比对滞后，将按月核对";

/** What a clerk types into the grid where a finding stands whose correction nobody but they can know. */
const typed: Readonly<Record<string, readonly (readonly [cell: string, text: string])[]>> = {
  "附件2!A17": [
    ["A18", "原试点退费"],
    ["F18", "148"],
    ["F13", "255.59"],
  ],
  "附件3!E5": [
    ["E5", "592.76"],
    ["F5", "592.76"],
    ["B7", "其中：  一般公共预算：592.76"],
  ],
  "附件3!F8": [["F8", "项目支出：255.59"]],
  "附件3!E22": [["E22", "0起"]],
  "附件3!F25": ["F25", "F26", "F27"].map((cell) => [cell, "有效保障"] as const),
  "附件3!F28": [["F28", "有效扩围"]],
  "附件3!F29": [["F29", "有效维护"]],
  [`${operations}!D23`]: [
    ["E23", ""],
    ["F23", ""],
  ],
};
/** The number that a sentence lacks, and what it stands behind. */
const inserted = { "附件3!F12": { text: "11", behind: "多发退休待遇" } };

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
jest.setTimeout(600_000);

/** The open finding, and what is said of the whole. */
const look = (frame: Frame) =>
  frame.evaluate(() => {
    const open = document.querySelector("li > button[aria-expanded=true]");
    const cell = /[A-Z]+\d+/.exec(open?.textContent ?? "")?.[0] ?? "";
    return {
      place: open ? `${open.closest("section")!.getAttribute("aria-label")}!${cell}` : "",
      key: open?.textContent ?? "",
      sentence: document.querySelector("h2")?.textContent ?? "",
      resting: document.querySelector("[role=progressbar]") === null,
    };
  });

const isReady = ({ sentence, resting }: Awaited<ReturnType<typeof look>>) =>
  resting && sentence === texts.ready.states.ready;

/** Counts what a clerk does, and what the same took while each cell was gone to from the list and written in the grid. */
class Clerk {
  now = { clicks: 0, keys: 0 };
  before = { clicks: 0, keys: 0 };
  steps = 0;

  constructor(
    private readonly page: Page,
    private readonly frame: Frame,
  ) {}

  both(clicks: number, keys = 0): void {
    this.did(clicks, keys);
    this.took(clicks, keys);
  }
  did(clicks: number, keys = 0): void {
    this.now = { clicks: this.now.clicks + clicks, keys: this.now.keys + keys };
  }
  took(clicks: number, keys = 0): void {
    this.before = { clicks: this.before.clicks + clicks, keys: this.before.keys + keys };
  }

  /** With PICTURES=FOLDER each step is left there to be looked at. */
  async picture(name: string): Promise<void> {
    const folder = process.env["PICTURES"];
    if (folder) await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }

  button(name: string | RegExp) {
    return this.frame.getByRole("button", { name, exact: typeof name === "string" });
  }

  /** Settles the finding that is open, in whichever way it can be. */
  async settle(place: string): Promise<void> {
    this.steps += 1;
    const item = this.frame.locator("li", { has: this.frame.locator("> button[aria-expanded=true]") });
    const fix = item.getByRole("button", { name: /^改为/ });
    const cells = typed[place];
    if (cells) {
      for (const [cell, text] of cells) await typeInto(this.page, place.replace(/!.*/, ""), cell, text);
      const keys = cells.reduce((sum, [, text]) => sum + text.length + 1, 0);
      await this.picture(`${this.steps}-grid`);
      await this.button(texts.validate.next).click();
      this.did(cells.length + 1, keys);
      this.took(1 + cells.length + 1, keys);
    } else if (await fix.count()) {
      await this.picture(`${this.steps}-fix`);
      await fix.click();
      this.did(1);
      this.took(2);
    } else {
      await this.write(place);
    }
  }

  /** Writes words in the finding: they have the focus already where another was settled before. */
  private async write(place: string): Promise<void> {
    const box = this.frame.getByRole("textbox").and(this.frame.locator("li textarea"));
    const insertion = place in inserted ? inserted[place as keyof typeof inserted] : null;
    if ((await box.count()) === 0) throw new Error(`nobody knows what to do about ${place}`);
    const focused = await box.evaluate((element) => element === document.activeElement);
    if (insertion) {
      await box.evaluate((element: HTMLTextAreaElement, text) => {
        element.focus();
        const at = element.value.indexOf(text) + text.length;
        element.setSelectionRange(at, at);
      }, insertion.behind);
    } else if (!focused) await box.click();
    const text = insertion ? insertion.text : `${reason}${String(this.steps)}`;
    await this.page.keyboard.type(text);
    await this.picture(`${this.steps}-words`);
    await this.page.keyboard.press("Enter");
    this.did(insertion || !focused ? 1 : 0, text.length + 1);
    // Gone to from the list, its cell clicked (or double-clicked, to write into it), checked again by the button.
    this.took(1 + (insertion ? 2 : 1) + 1, text.length + 1);
  }
}

test("a clerk goes from a cold start to a workbook that can be handed in", async () => {
  const opened = await openPage(browser);
  const { page, pane, problems } = opened;
  // All of a sheet is in view, so that a cell can be clicked where it lies.
  await page.setViewportSize({ width: 1700, height: 1900 });
  const run = pane.getByRole("button", { name: texts.validate.run, exact: true });
  await run.waitFor();
  const frame = page.frames().find((one) => one !== page.mainFrame())!;
  const clerk = new Clerk(page, frame);
  await clerk.picture("0-start");
  await run.click();
  await clerk.button(/^错误 \d+$/).click();
  await clerk.picture("1-checked");
  await page.keyboard.press("F8");
  clerk.both(2);
  clerk.did(0, 1);

  let last = "";
  for (;;) {
    const deadline = Date.now() + 30_000;
    let seen = await look(frame);
    // A list that is made anew has nothing open for a moment.
    while (!isReady(seen) && (!seen.resting || seen.place === "" || seen.key === last)) {
      if (Date.now() > deadline) throw new Error(`nothing came after ${last}: ${seen.sentence}`);
      await page.waitForTimeout(100);
      seen = await look(frame);
    }
    if (isReady(seen)) break;
    last = seen.key;
    await clerk.settle(seen.place);
  }
  await clerk.picture("9-ready");
  const said = ({ clicks, keys }: Clerk["now"]) => `${String(clicks)} clicks and ${String(keys)} keys`;
  process.stdout.write(
    `From a cold start to ${texts.ready.states.ready}, ${String(clerk.steps)} findings settled: ${said(clerk.now)}; ` +
      `the same by the list and the grid alone: ${said(clerk.before)}\n`,
  );
  expect(clerk.now.clicks).toBeLessThan(clerk.before.clicks * 0.7);
  expect(problems).toEqual([]);
  await page.close();
});
