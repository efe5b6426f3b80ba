/** @jest-environment jsdom */
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { ignoreKeys } from "../../src/core/checking/ignoring";
import { mof2020 } from "../../src/core/places/mof-2020";
import { fingerprint } from "../../src/core/values/fingerprint";
import { takeAwayTextsIn } from "../../src/core/wording/take-away";
import { fill, wordingIn } from "../../src/core/wording/wording";
import { fileOf, gridsOf, seedGrids } from "../bench/project-sheets";
import { reportJson } from "../core/reporting/report-of";
import { cleanForms, seedForms } from "../fixtures/forms";
import { MemoryWorkbook } from "../use-cases/memory-workbook";
import { PanePage } from "./pane-page";

// The library that writes .xlsx files does not run in jsdom; the browser test opens what it writes.
jest.mock("../../src/host/files/xlsx/write-layouts", () => ({
  writeLayouts: () => Promise.resolve(new Uint8Array(1)),
}));

const wording = wordingIn("zh-CN");
const texts = takeAwayTextsIn("zh-CN");
const seed = checkWorkbook(seedGrids());
const count = seed.findings.length;
const copied: Record<string, string>[] = [];
const saved: { name: string; content: Blob }[] = [];
let page: PanePage;

beforeEach(() => {
  copied.length = saved.length = 0;
  Object.assign(globalThis, {
    ClipboardItem: class {
      constructor(readonly kinds: Record<string, string>) {}
    },
  });
  const write = ([{ kinds }]: [{ kinds: Record<string, string> }]) => Promise.resolve(void copied.push(kinds));
  Object.defineProperty(navigator, "clipboard", { value: { write }, configurable: true });
  let content: Blob;
  URL.createObjectURL = (blob: Blob) => ((content = blob), "blob:saved");
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, content });
  };
});
afterEach(() => page.close());

async function opened(grids = seedGrids()): Promise<void> {
  page = await PanePage.open(new MemoryWorkbook(grids), { request: "validate" });
  await page.says(wording.pane.severities.error);
}

async function choose(item: string): Promise<void> {
  await page.click("button", texts.menu);
  const items = [...document.querySelectorAll<HTMLElement>("[role=menuitem]")];
  await page.press(items.find(({ textContent }) => textContent === item)!);
}

test("all findings are copied as a table, with markup and without", async () => {
  await opened();
  await choose(texts.copy);
  await page.says(fill(texts.copied, { count: String(count) }));
  expect(Object.keys(copied[0]!)).toEqual(["text/plain", "text/html"]);
  expect(copied[0]!["text/plain"]!.split("\r\n")).toHaveLength(count + 1);
});

test("where the browser gives no clipboard, the selection is copied instead, else the pane says what to do", async () => {
  await opened();
  Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  Object.assign(document, { execCommand: () => false });
  await choose(texts.copy);
  await page.says(texts.notCopied);
});

test("the report is saved as a page and as a workbook, and printed from a frame in which no script runs", async () => {
  await opened();
  for (const way of ["page", "sheets"] as const) {
    await choose(texts[way]);
    await page.says(fill(texts.saved, { file: texts.files[way] }));
  }
  expect(saved.map(({ name, content }) => [name, content.type])).toEqual([
    [texts.files.page, "text/html"],
    [texts.files.sheets, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ]);
  const paper = { addEventListener: () => undefined, print: jest.fn() };
  Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", { get: () => paper, configurable: true });
  await choose(texts.print);
  await page.says(texts.printing);
  const frame = document.querySelector<HTMLIFrameElement>("iframe[data-print]")!;
  expect(frame.getAttribute("sandbox")).toBe("allow-same-origin allow-modals");
  expect(frame.srcdoc.match(/<tr class=/g)).toHaveLength(count);
  expect(frame.srcdoc).not.toContain("<script");
  expect(paper.print).toHaveBeenCalledTimes(1);
  frame.remove();
});

describe("an earlier submission beside the workbook", () => {
  const unit = seed.annexes.find((annex) => annex.unit !== null)!.unit!;
  const jsonOf = (file: string, left = seed.findings) => {
    const known = ignoreKeys(left, seedGrids());
    const keys = left.map((finding) => fingerprint(known.get(finding)!));
    const each = { file, report: { ...seed, findings: left }, keys, cut: [], ignored: [] };
    return reportJson([each], mof2020, wording, { version: "1", catalogue: "0" });
  };
  const marked = (change: string) =>
    [...document.querySelectorAll("li span")].filter(({ textContent }) => textContent === change).length;
  const say = (repaired: number, added: number, open: number) =>
    `与上次相比：已改正 ${String(repaired)} 处，新增 ${String(added)} 处，仍未改正 ${String(open)} 处。`;

  test("its JSON says what is new and what is open still, at each finding; put away, nothing is said", async () => {
    await opened();
    await page.hand(new File([jsonOf("上次/甲.xlsx", seed.findings.slice(2))], "上次.json"));
    await page.says(say(0, 2, count - 2));
    expect([marked("新增"), marked("仍未改正")]).toEqual([2, count - 2]);
    await page.click("button", texts.since.close);
    expect([marked("新增"), marked("仍未改正")]).toEqual([0, 0]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe(texts.menu);
  });

  test("its workbook is checked as this one is: what was corrected is listed as repaired", async () => {
    await opened(gridsOf(cleanForms));
    await page.hand(new File([new Uint8Array(await fileOf(seedForms))], "上次.xlsx"));
    await page.says(new RegExp(`已改正 ${String(count)} 处`));
    expect(page.all("listitem", new RegExp(`^${seed.findings[0]!.sheet}!${seed.findings[0]!.cell} `))).not.toEqual([]);
  });

  test("another unit's results and a file without annexes are refused by name", async () => {
    await opened();
    const two = JSON.parse(jsonOf("甲.xlsx").replaceAll(unit, "别的单位")) as { files: unknown[] };
    two.files.push({ ...(two.files[0] as object), file: "乙.xlsx" });
    await page.hand(new File([JSON.stringify(two)], "全县.json"));
    await page.says(fill(texts.since.none, { file: "全县.json" }));
    await page.hand(new File(["没有表。"], "说明.txt"));
    await page.says(fill(texts.since.noAnnexes, { file: "说明.txt" }));
  });
});
