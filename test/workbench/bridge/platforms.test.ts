import { behaviours, type Behaviour } from "../../../src/workbench/bridge/platforms/behaviours";
import { platforms, type PlatformName } from "../../../src/workbench/bridge/platforms/platforms";
import { emptySheet, type SheetContent } from "../../../src/workbench/engine/workbook-content";
import { sampleGrid } from "../../../src/host/contract/sample-grid";
import { sheetOf, workbookOf } from "../headless";
import { openInOffice, type OfficeSession } from "../office-client";

jest.setTimeout(60_000);

/** What Microsoft's own client is told by each Excel. */
let session: OfficeSession;
afterEach(() => session.close());

function open(platform: PlatformName, sheet: Partial<SheetContent> = {}, also: Behaviour[] = []) {
  const form = { ...sheetOf(sampleGrid("附件4", { A1: 1, B2: 2, B3: 3 })), ...sheet };
  session = openInOffice(workbookOf([form, emptySheet("空")]), { platform: platforms[platform], also });
}
const run = (work: (sheet: Excel.Worksheet) => void, mergeUndoGroup = false) =>
  Excel.run({ mergeUndoGroup }, async (context) => {
    work(context.workbook.worksheets.getItem("附件4"));
    await context.sync();
  });
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const userRule = (id: string, formula: string) => ({
  id,
  areas: [area(0, 0, 0, 0)],
  stopIfTrue: false,
  rule: { kind: "custom" as const, formula, style: { fill: "#00FF00" } },
});

test.each<[string, PlatformName, (sheet: Excel.Worksheet) => void, string | null]>([
  ["moving a sheet", "m365-windows", (sheet) => void (sheet.position = 1), "UndoNotSupported"],
  ["moving a sheet", "m365-mac", (sheet) => void (sheet.position = 1), "UndoNotSupported"],
  ["moving a sheet", "m365-web", (sheet) => void (sheet.position = 1), null],
  ["deleting a sheet", "m365-web", (sheet) => sheet.delete(), "UndoNotSupported"],
  [
    "1,600 formulas",
    "m365-web",
    (sheet) => void (sheet.getRange("A1:AN40").formulas = square("=1")),
    "UndoNotSupported",
  ],
  ["1,600 formulas", "m365-mac", (sheet) => void (sheet.getRange("A1:AN40").formulas = square("=1")), null],
])("%s in an undo group on %s", async (_what, platform, work, code) => {
  open(platform);
  if (code) await expect(run(work, true)).rejects.toMatchObject({ code });
  else await run(work, true);
});

test("the syncs of a group are one step of the person's undo, others one each; what cannot be undone empties it", async () => {
  open("m365-windows");
  const twice = (mergeUndoGroup: boolean) =>
    Excel.run({ mergeUndoGroup }, async (context) => {
      const sheet = context.workbook.worksheets.getItem("附件4");
      sheet.getRange("A1").values = [[5]];
      await context.sync();
      sheet.getRange("A2").values = [[6]];
      await context.sync();
    });
  await twice(true);
  expect(session.connection.undoDepth).toBe(1);
  await twice(false);
  expect(session.connection.undoDepth).toBe(3);
  await run((sheet) => void (sheet.position = 1));
  expect(session.connection.undoDepth).toBe(0);
});

test("on the web the option itself fails from the third run on", async () => {
  open("m365-web");
  const write = () => run((sheet) => void (sheet.getRange("A1").values = [[5]]), true);
  await write();
  await write();
  await expect(write()).rejects.toMatchObject({ code: "GeneralException" });
});

test("merged areas: those that begin in the range, none of more than 512, and the desktop forgets its undo", async () => {
  const merges = Array.from({ length: 513 }, (_, row) => area(row, 0, row, 1));
  open("m365-windows", { merges });
  session.engine.write(session.engine.sheets()[0]!.id, new Map([[0, new Map([[5, { value: "手动" }]])]]));
  expect(session.connection.undoDepth).toBe(1);
  const asked = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("附件4");
    const areas = ["A1:B513", "A1:B512", "B1:B9"].map((address) =>
      sheet.getRange(address).getMergedAreasOrNullObject(),
    );
    for (const one of areas) one.load("areaCount");
    await context.sync();
    return areas.map((one) => (one.isNullObject ? 0 : one.areaCount));
  });
  expect(asked).toEqual([0, 512, 0]);
  expect(session.connection.undoDepth).toBe(0);
});

test("a conditional format of a cell that has two is found through its own cells, not through the sheet", async () => {
  open("m365-windows", { conditionalFormats: [userRule("{1}", "=A1>1"), userRule("{2}", "=A1>2")] });
  const through = (address?: string) =>
    run((sheet) => sheet.getRange(address).conditionalFormats.getItem("{1}").delete());
  await expect(through()).rejects.toMatchObject({ code: "ItemNotFound" });
  await through("A1");
});

test("a conditional format that came back by undo is there and broken; of two alike the rule cannot be read", async () => {
  open("m365-windows", { conditionalFormats: [userRule("{1}", "=A1>1")] });
  await run((sheet) => sheet.getRange().conditionalFormats.getItem("{1}").delete());
  session.connection.pressUndo();
  expect(session.engine.content().sheets[0]!.conditionalFormats).toHaveLength(1);
  const list = () => run((sheet) => void sheet.getRange().conditionalFormats.load("items/id,items/type"));
  await expect(list()).rejects.toMatchObject({ code: "ItemNotFound" });
  session.close();
  open("m365-windows", { conditionalFormats: [userRule("{1}", "=A1>1"), userRule("{2}", "=A1>1")] });
  await list();
  const rule = run((sheet) => void sheet.getRange().conditionalFormats.getItem("{1}").custom.rule.load("formula"));
  await expect(rule).rejects.toMatchObject({ code: "GeneralException" });
});

test("pasted formats and inserted rows bring the conditional formats along", async () => {
  open("m365-windows", { conditionalFormats: [userRule("{1}", "=A1>1")] });
  await run((sheet) => void sheet.getRange("2:2").insert("Down"));
  await run((sheet) => sheet.getRange("5:5").copyFrom("1:1", "Formats"));
  expect(session.engine.content().sheets[0]!.conditionalFormats[0]!.areas).toEqual([
    area(0, 0, 1, 0),
    area(4, 0, 4, 0),
  ]);
});

test.each([
  ["table", "InsertDeleteConflict"],
  ["array", "InsertDeleteConflict"],
  ["filter", "FilteredRangeConflict"],
] as const)("rows are not inserted through a %s", async (kind, code) => {
  open("m365-web", { blocks: [{ kind, area: area(0, 0, 2, 1) }] });
  await run((sheet) => void sheet.getRange("4:4").insert("Down"));
  await expect(run((sheet) => void sheet.getRange("2:2").insert("Down"))).rejects.toMatchObject({ code });
});

test("a protected sheet lets through what it was protected with leave to do", async () => {
  const look = (sheet: Excel.Worksheet) => void (sheet.getRange("A1").format.font.bold = true);
  open("m365-web", { protected: true });
  await expect(run(look)).rejects.toMatchObject({ code: "AccessDenied" });
  session.close();
  open("m365-web", { protected: true, allows: ["formatCells"] });
  await run(look);
});

test("number formats come back as the region has them; what a range holds too much of is null; results wait", async () => {
  open("m365-web");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("附件4");
    const cell = sheet.getRange("A1");
    cell.numberFormat = [["$#,##0.00"]];
    cell.load("numberFormat");
    const all = sheet.getRange("A:F").load("values");
    await context.sync();
    expect([cell.numberFormat, all.values as unknown]).toEqual([[["￥#,##0.00"]], null]);
    sheet.getRange("C1").formulas = [["=A1*2"]];
    await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").values = [[10]];
    const result = sheet.getRange("C1").load("values");
    await context.sync();
    expect(result.values).toEqual([[2]]);
    result.load("values");
    await context.sync();
    expect(result.values).toEqual([[20]]);
  });
});

test("on the web a request of more than 5 MB is refused", async () => {
  open("m365-web");
  const long = run((sheet) => void (sheet.getRange("A1").values = [["长".repeat(1_700_000)]]));
  await expect(long).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
});

test("a page that fits is not set up on Windows, and none at all without a printer", async () => {
  open("m365-windows");
  await run((sheet) => void (sheet.pageLayout.zoom = { horizontalFitToPages: 1 }));
  expect(session.engine.content().sheets[0]!.page.zoom).toBeUndefined();
  session.close();
  open("m365-windows", {}, ["page-setting-fails"]);
  const turned = run((sheet) => void (sheet.pageLayout.orientation = "Landscape"));
  await expect(turned).rejects.toMatchObject({ code: "GeneralException" });
});

test("each behaviour has a source, and each Excel its behaviours", () => {
  for (const { source, says } of Object.values(behaviours)) {
    expect(source).toMatch(/office-js|reference|behaviour of Excel|known of/);
    expect(says).toMatch(/\.$/);
  }
  session = openInOffice(workbookOf([emptySheet("空")]), { platform: platforms["excel-2021"] });
  expect(["1.14", "1.15"].map((set) => Office.context.requirements.isSetSupported("ExcelApi", set))).toEqual([
    true,
    false,
  ]);
});

function square(formula: string): string[][] {
  return Array.from({ length: 40 }, () => Array.from({ length: 40 }, () => formula));
}
