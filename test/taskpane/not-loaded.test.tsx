/** @jest-environment jsdom */
import { wordingIn } from "../../src/core/wording/wording";
import { seedGrids } from "../bench/project-sheets";
import { MemoryWorkbook } from "../use-cases/memory-workbook";
import { PanePage } from "./pane-page";

/** What webpack rejects with where a server cannot be reached or holds a later build. */
let mockMissing: Error | null;
jest.mock("../../src/taskpane/work", () => {
  if (mockMissing) throw mockMissing;
  return jest.requireActual<object>("../../src/taskpane/work");
});

const { pane: texts } = wordingIn("zh-CN");

test("where the script that checks cannot be loaded, the pane says what to do, and tries again once it can", async () => {
  mockMissing = Object.assign(new Error("Loading chunk work failed."), { name: "ChunkLoadError" });
  const page = await PanePage.open(new MemoryWorkbook(seedGrids()));
  await page.click("button", texts.validate.run);
  expect(page.text).toContain(texts.later.failed);
  page.get("button", texts.later.reload);
  expect(page.all("button", texts.diagnostics.copy)).toEqual([]);

  mockMissing = null;
  await page.click("button", texts.retry);
  expect(page.text).not.toContain(texts.later.failed);
  page.get("searchbox", texts.validate.search);
  await page.close();
});
