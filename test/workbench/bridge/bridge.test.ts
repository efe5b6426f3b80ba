import { sheetOf, workbookOf } from "../headless";
import { openInOffice, type OfficeSession } from "../office-client";
import { sampleGrid } from "../../../src/host/contract/sample-grid";

/** What Microsoft's own client makes of the workbook behind the bridge; what the adapter makes of it stands in test/host/office. */
let session: OfficeSession;
const form = sheetOf(sampleGrid("附件4", { A1: 450, A2: 148, B1: { value: 0.3289, format: "0.00%" } }));

beforeEach(async () => {
  session = openInOffice(workbookOf([form, { ...sheetOf(sampleGrid("附件3", { A1: 1 })), protected: true }]));
  await session.engine.settled();
});
afterEach(() => session.close());

const sheet = (context: Excel.RequestContext, name = "附件4") => context.workbook.worksheets.getItem(name);

test("a batch is no transaction: what ran before the failure stays", async () => {
  await expect(
    Excel.run(async (context) => {
      sheet(context).getRange("A1").values = [[7]];
      sheet(context, "附件9").getRange("A1").values = [[8]];
      sheet(context).getRange("A2").values = [[9]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ItemNotFound" });
  const [written] = session.engine.content().sheets;
  expect([written!.cells.A1!.value, written!.cells.A2!.value]).toEqual([7, 148]);
});

test.each<[string, (context: Excel.RequestContext) => void, string]>([
  ["a locked cell", (context) => void (sheet(context, "附件3").getRange("A1").values = [[2]]), "AccessDenied"],
  ["what is not modelled", (context) => void context.workbook.tables.load("items"), "ApiNotFound"],
  ["an array of another size", (context) => void (sheet(context).getRange("A1:A2").values = [[1]]), "InvalidArgument"],
  ["an address that is none", (context) => void sheet(context).getRange("A0").load("values"), "InvalidArgument"],
  [
    "the only visible sheet",
    (context) => {
      sheet(context, "附件3").delete();
      sheet(context).delete();
    },
    "InvalidOperation",
  ],
  ["a name that is taken", (context) => void context.workbook.worksheets.add("附件3"), "ItemAlreadyExists"],
])("%s is refused as Excel refuses it", async (_what, ask, code) => {
  await expect(
    Excel.run(async (context) => {
      ask(context);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code });
});

test("what is not loaded cannot be read, and what is not there is a null object", async () => {
  await Excel.run(async (context) => {
    const range = sheet(context).getRange("A1:B1");
    const missing = context.workbook.worksheets.getItemOrNullObject("附件9");
    range.load("values,text,numberFormat");
    await context.sync();
    expect(range.values).toEqual([[450, 0.3289]]);
    expect(range.text).toEqual([["450", "32.89%"]]);
    expect(range.numberFormat).toEqual([["General", "0.00%"]]);
    expect(() => range.formulas).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    expect(missing.isNullObject).toBe(true);
  });
});

test("looks are written and read back, the rest of the cell stays", async () => {
  await Excel.run(async (context) => {
    const { format } = sheet(context).getRange("A1:A2");
    format.font.bold = true;
    format.fill.color = "#ffeb9c";
    format.horizontalAlignment = "Center";
    format.wrapText = true;
    format.borders.getItem("InsideHorizontal").style = "Continuous";
    format.load("horizontalAlignment,wrapText,font/bold,fill/color");
    await context.sync();
    expect(format.toJSON()).toMatchObject({ horizontalAlignment: "Center", wrapText: true, font: { bold: true } });
    expect(format.fill.color).toBe("#FFEB9C");
  });
  const [{ cells }] = session.engine.content().sheets as [typeof form];
  expect(cells.A1).toMatchObject({ value: 450, style: { bold: true, borders: { bottom: { line: "thin" } } } });
  expect(cells.A2).toMatchObject({ value: 148, style: { borders: { top: { line: "thin" } } } });
});

test("looks wait for one another, and for nothing else: what comes after them in a batch finds them in the sheet", async () => {
  await Excel.run(async (context) => {
    const one = sheet(context);
    one.getRange("A1").format.font.bold = true;
    one.getRange("A1").format.font.size = 14;
    one.getRange("1:1").insert("Down");
    one.getRange("A2").format.fill.color = "#FFEB9C";
    one.getRange("A2").numberFormat = [["0.0"]];
    one.getRange("A4").copyFrom("A2", "Formats");
    await context.sync();
  });
  const { cells } = session.engine.content().sheets[0]!;
  const looks = { bold: true, fontSize: 14, fill: "#FFEB9C", format: "0.0" };
  expect(cells.A2).toMatchObject({ value: 450, style: looks });
  expect(cells.A4).toMatchObject({ value: null, style: looks });
  expect(cells.A1?.style.fill).toBeUndefined();
});

test("formulas are calculated before the sync ends", async () => {
  await Excel.run(async (context) => {
    const range = sheet(context).getRange("C1");
    range.formulas = [["=ROUND(A2/A1,4)"]];
    range.load("values,formulas");
    await context.sync();
    expect([range.values, range.formulas]).toEqual([[[0.3289]], [["=ROUND(A2/A1,4)"]]]);
  });
});

test("sheets that come and go, and what is selected, are told", async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (what: string) => () => Promise.resolve(void told.push(what));
    worksheets.onAdded.add(note("added"));
    worksheets.onDeleted.add(note("deleted"));
    worksheets.onActivated.add(note("activated"));
    worksheets.onSelectionChanged.add(note("selected"));
    await context.sync();
  });
  const { engine } = session;
  const added = engine.addSheet("附件1");
  engine.select(added, { top: 1, left: 1, bottom: 1, right: 1 });
  engine.activate(engine.sheets()[0]!.id);
  engine.deleteSheet(added);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toEqual(expect.arrayContaining(["added", "selected", "activated", "deleted"]));
});
