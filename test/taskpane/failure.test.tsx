/** @jest-environment jsdom */
import { wordingIn } from "../../src/core/wording/wording";
import type { Diagnostic } from "../../src/host/host-error";
import { MemoryWorkbook } from "../use-cases/memory-workbook";
import { PanePage } from "./pane-page";

const { pane: texts } = wordingIn("zh-CN");
const diagnostic: Diagnostic = {
  action: "read",
  code: "GeneralException",
  location: "Range.values",
  statement: "range.load()",
  excel: "Excel 16.0.14332.20763 PC",
  apiSets: ["ExcelApi 1.14", "DelayForCellEdit"],
  at: "2026-11-24T08:00:00.000Z",
};

let page: PanePage;
afterEach(() => page.close());

async function failing(): Promise<MemoryWorkbook> {
  const host = new MemoryWorkbook([]);
  page = await PanePage.open(host);
  host.fail("readGrids", "unknown", "附件3", diagnostic);
  await page.click("button", texts.validate.run);
  return host;
}

test("an error that Excel does not explain says what was being done, where, Excel's code and what to do", async () => {
  await failing();
  for (const part of ["读取", "附件3", "GeneralException", "再重试"]) expect(page.text).toContain(part);
  page.get("button", texts.retry);
});

test("the diagnostics of a failure are copied: the add-in, Excel, code, place in the API and time, no name of the workbook's", async () => {
  const writeText = jest.fn((_text: string) => Promise.resolve());
  Object.assign(navigator, { clipboard: { writeText } });
  await failing();
  await page.click("button", texts.diagnostics.copy);
  page.get("button", texts.diagnostics.copied);
  const [[copied]] = writeText.mock.calls as [[string]];
  for (const part of Object.values(diagnostic).flat()) expect(copied).toContain(part);
  expect(copied).toMatch(/^add-in: \S+ \(\S+\)$/m);
  expect(copied).not.toContain("附件3");
});

test("where the browser forbids the clipboard, the selection is copied; where that fails too, the text is there to be copied by hand", async () => {
  Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error("NotAllowedError")) } });
  let copied = "";
  const copySelection = jest.fn(() => {
    copied = (document.activeElement as HTMLTextAreaElement).value;
    return true;
  });
  Object.assign(document, { execCommand: copySelection });
  await failing();
  await page.click("button", texts.diagnostics.copy);
  expect(copied).toContain("code: GeneralException");
  page.get("button", texts.diagnostics.copied);

  copySelection.mockReturnValue(false);
  await page.click("button", texts.diagnostics.copied);
  expect((page.get("textbox", texts.diagnostics.name) as HTMLTextAreaElement).value).toContain(
    "code: GeneralException",
  );
});

test("while work waits for the person to leave a cell, the pane asks for that", async () => {
  const host = new MemoryWorkbook([]);
  page = await PanePage.open(host);
  await page.during(() => host.wait(true));
  expect(page.text).toContain(texts.endEditing);
  await page.during(() => host.wait(false));
  expect(page.text).not.toContain(texts.endEditing);
});

test("the settings tell version and build", async () => {
  page = await PanePage.open(new MemoryWorkbook([]));
  await page.click("tab", texts.tabs.setup);
  expect(page.text).toMatch(/版本 \S+（\S+）/);
});
