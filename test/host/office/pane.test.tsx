/** @jest-environment jsdom */
import "./in-jsdom";
import { areaToA1 } from "../../../src/core/grid/address";
import { zhCN } from "../../../src/core/wording/zh-CN";
import { start as startTexts } from "../../../src/core/wording/zh-CN/start";
import { officeWorkbook } from "../../../src/host/office/office-workbook";
import { start } from "../../../src/taskpane/start";
import type { Behaviour } from "../../../src/workbench/bridge/platforms/behaviours";
import { isSetSupported, platforms, type PlatformName } from "../../../src/workbench/bridge/platforms/platforms";
import type { WorkbookContent } from "../../../src/workbench/engine/workbook-content";
import { seedGrids } from "../../bench/project-sheets";
import { PanePage } from "../../taskpane/pane-page";
import { sheetOf, workbookOf } from "../../workbench/headless";
import { openInOffice, type OfficeSession } from "../../workbench/office-client";

jest.setTimeout(120_000);

const texts = zhCN.pane;
/** On which the pane is not walked through, and why. */
const skipped: Partial<Record<PlatformName, string>> = {
  "excel-2019": "below the manifest's floor: the page refuses it before the pane opens (tested below)",
};
const everyExcel = (Object.keys(platforms) as PlatformName[]).filter((name) => !(name in skipped));
const refund = "附件4-原试点退费";

let session: OfficeSession;
let page: PanePage;
let mergesAsked: jest.SpyInstance;

async function open(name: PlatformName, also: readonly Behaviour[] = []): Promise<void> {
  session = openInOffice(workbookOf(seedGrids().map(sheetOf)), { platform: platforms[name], also });
  await session.engine.settled();
  const host = officeWorkbook();
  mergesAsked = jest.spyOn(host, "readMerges");
  page = await PanePage.open(host);
}
/** In which order a sheet's merged areas are told means nothing, nor which sheet is in front. */
async function content(): Promise<unknown> {
  await session.engine.settled();
  const { sheets, ...book }: WorkbookContent = session.engine.content();
  const ordered = sheets.map((sheet) => ({ ...sheet, merges: sheet.merges.map(areaToA1).sort() }));
  return { ...book, active: "", sheets: ordered };
}

/** Asking for merged areas empties the desktop's undo stack: how often that was done since the last look. */
function timesMergesAsked(): number {
  const times = mergesAsked.mock.calls.length;
  mergesAsked.mockClear();
  return times;
}

const marks = () => session.engine.sheets().flatMap(({ id }) => session.engine.conditionalFormats(id));
async function undo(step: string): Promise<void> {
  await page.click("button", new RegExp(`^撤销：${step}`));
  await page.says(new RegExp(`已撤销：${step}`));
}

describe("the pane", () => {
  afterEach(async () => {
    await page.close();
    session.close();
  });

  test("without a printer: the forms are inserted, and that their print setup is not is said", async () => {
    await open("m365-windows", ["page-setting-fails"]);
    await page.click("tab", texts.tabs.insert);
    await page.click("checkbox", zhCN.forms["base-data"].name);
    await page.click("button", "插入 1 张工作表");
    await page.says("的打印设置没有设上");
    expect(page.text).toContain("已插入：");
  });

  test.each(everyExcel)(
    "on %s a person validates, fixes, fills, inserts, adds a row, undoes it all and clears the marks: the workbook is the one before",
    async (name) => {
      await open(name);
      const before = await content();

      await page.click("button", texts.validate.run);
      expect(page.all("listitem", /./).length).toBeGreaterThan(0);
      expect(marks().length).toBeGreaterThan(0);
      const found = [...page.get("region", refund).querySelectorAll("button")];
      await page.press(found.find(({ textContent }) => textContent.includes("I6"))!);
      await page.click("button", "改为 3.29");
      await page.says(`${refund}!I6已改为 3.29`);

      expect({ validating: timesMergesAsked() }).toEqual({ validating: 0 });

      await page.click("tab", texts.tabs.fill);
      await page.click("button", texts.fill.look);
      await page.click("button", /^写入 \d+ 个单元格$/);
      await page.says(/已写入 \d+ 个单元格，读回核对一致/);
      expect({ filling: timesMergesAsked() }).toEqual({ filling: 1 });
      await undo("填报");
      await undo("改正");

      await page.click("tab", texts.tabs.insert);
      await page.click("checkbox", zhCN.forms["base-data"].name);
      await page.click("checkbox", zhCN.forms["project-evaluation"].name);
      await page.click("button", /^插入 \d+ 张工作表$/);
      await page.says("已插入：");
      await undo("插入");
      expect({ "undoing and inserting": timesMergesAsked() }).toEqual({ "undoing and inserting": 0 });

      session.engine.select(session.engine.sheets().find((sheet) => sheet.name === "附件3")!.id, {
        top: 16,
        left: 3,
        bottom: 16,
        right: 3,
      });
      await page.click("button", texts.insert.growLook);
      await page.click("button", texts.insert.growRun);
      await page.says(/已在附件3!A\d+加了一行/);
      await undo("增加");
      expect({ growing: timesMergesAsked() }).toEqual({ growing: 1 });

      await page.click("tab", texts.tabs.validate);
      await page.click("button", texts.validate.clearMarks);
      await page.says(texts.validate.cleared);
      expect(marks()).toEqual([]);
      expect(page.all("button", /^撤销：/)).toEqual([]);
      expect(await content()).toEqual(before);
    },
  );
});

test.each(Object.entries(skipped))("on %s the pane is not opened and the page says why: %s", async (name) => {
  const isSupported = isSetSupported.bind(null, platforms[name as PlatformName]);
  const context = { requirements: { isSetSupported: isSupported } };
  Object.assign(globalThis, { Office: { onReady: () => Promise.resolve({ host: "Excel" }), context } });
  document.body.innerHTML = '<div id="pane"></div>';
  jest.spyOn(navigator, "language", "get").mockReturnValue("zh-CN");
  const open = jest.fn();
  await start(Promise.resolve(open));
  expect(open).not.toHaveBeenCalled();
  expect(document.body.textContent).toContain(startTexts.obstacles["too-old"].title);
});
