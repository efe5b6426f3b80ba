/** @jest-environment jsdom */
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { defaultProfile } from "../../src/core/places/index";
import { handInTextsIn } from "../../src/core/wording/hand-in";
import { fill, wordingIn } from "../../src/core/wording/wording";
import { seedGrids } from "../bench/project-sheets";
import { MemoryWorkbook } from "../use-cases/memory-workbook";
import { PanePage } from "./pane-page";

// The library that writes Word documents does not run in jsdom; the browser test downloads what it writes.
jest.mock("../../src/host/files/docx/write-docx", () => ({ writeDocx: () => Promise.resolve(new Uint8Array(1)) }));

const { pane: texts } = wordingIn("zh-CN");
const { draft } = handInTextsIn("zh-CN").report;
const offered: string[] = [];
let page: PanePage;

beforeEach(() => {
  offered.length = 0;
  URL.createObjectURL = () => "blob:draft";
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    offered.push(this.download);
  };
});
afterEach(() => page.close());

async function open(host: MemoryWorkbook): Promise<void> {
  page = await PanePage.open(host);
  await page.click("tab", texts.tabs.report);
  await page.says(draft.intro);
}

test("a draft of the report is offered, with how many findings remain open", async () => {
  await open(new MemoryWorkbook(seedGrids()));
  await page.click("button", draft.run);
  const { findings } = checkWorkbook(seedGrids(), defaultProfile);
  await page.says(fill(draft.open, { file: draft.file, findings: String(findings.length) }));
  expect(offered).toEqual([draft.file]);
});

test("without an annex nothing is offered, and the pane says why", async () => {
  await open(new MemoryWorkbook([]));
  await page.click("button", draft.run);
  await page.says(draft.noAnnexes);
  expect(offered).toEqual([]);
});

test("a workbook that could not be read is drafted from again", async () => {
  const host = new MemoryWorkbook(seedGrids());
  await open(host);
  host.fail("readGrids", "busy");
  await page.click("button", draft.run);
  expect(offered).toEqual([]);
  host.heal();
  await page.click("button", texts.retry);
  await page.says(draft.file);
  expect(offered).toEqual([draft.file]);
});
