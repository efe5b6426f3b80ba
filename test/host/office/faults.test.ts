import { officeWorkbook } from "../../../src/host/office/office-workbook";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { growth, growthChoices } from "../../../src/core/growing/growth";
import { patience } from "../../../src/host/office/patience";
import type { Edit } from "../../../src/core/changes/edit";
import type { SheetContent } from "../../../src/workbench/engine/workbook-content";
import { sampleGrid } from "../../../src/host/contract/sample-grid";
import { gridsOf, projectForms } from "../../bench/project-sheets";
import { wholeOf } from "../../workbench/whole-of";
import { sheetOf, workbookOf } from "../../workbench/headless";
import { platforms } from "../../../src/workbench/bridge/platforms/platforms";
import { openInOffice, type OfficeOptions, type OfficeSession } from "../../workbench/office-client";

patience.cellEdit = 20;

const opened: OfficeSession[] = [];
afterEach(() => opened.splice(0).forEach(({ close }) => close()));

async function open(sheets: readonly SheetContent[], options: OfficeOptions & { readonly isProtected?: boolean } = {}) {
  const session = openInOffice({ ...workbookOf(sheets), protected: options.isProtected ?? false }, options);
  opened.push(session);
  await session.engine.settled();
  return { host: officeWorkbook(), ...session };
}

const form = sheetOf(sampleGrid("附件4", { A1: 450, A2: 148, A3: "待填" }));
const refill = (cell: string, before: number, after: number, sheet = "附件4"): Edit => ({
  sheet,
  cell,
  before: { value: before, formula: null, format: "General" },
  after: { value: after, formula: null, format: "General" },
});

describe("a protected sheet", () => {
  const unlocked = { ...form.cells, A2: { ...form.cells.A2!, style: { unlocked: true } } };
  const isProtected = { ...form, protected: true, cells: unlocked };

  test("is read, bears no marks, and that is said", async () => {
    const { host, engine } = await open([isProtected, sheetOf(sampleGrid("附件3", { A1: 1 }))]);
    const before = engine.content();
    expect((await host.readGrids()).map(({ sheet }) => sheet)).toEqual(["附件4", "附件3"]);
    const marks = [
      { sheet: "附件4", cell: "A1", severity: "error" as const },
      { sheet: "附件3", cell: "A1", severity: "error" as const },
    ];
    expect(await host.mark(marks)).toEqual({ skipped: ["附件4"] });
    await host.clearMarks();
    expect(engine.content()).toEqual(before);
  });

  test("takes what is typed into its unlocked cells, and nothing into the others", async () => {
    const { host, engine } = await open([isProtected]);
    await host.apply([refill("A2", 148, 149)]);
    const before = engine.content();
    await expect(host.apply([refill("A2", 149, 150), refill("A1", 450, 451)])).rejects.toMatchObject({
      kind: "sheet-protected",
      place: "附件4",
    });
    expect(engine.content()).toEqual(before);
  });
});

test("while a cell is being edited everything is refused, and nothing is changed", async () => {
  let editing = false;
  const { host, engine } = await open([form], { isEditing: () => editing });
  await host.readGrids();
  const before = engine.content();
  editing = true;
  const refused = [
    () => host.readGrids(),
    () => host.mark([{ sheet: "附件4", cell: "A1", severity: "error" }]),
    () => host.apply([refill("A1", 450, 451)]),
    () => host.select({ sheet: "附件4", cell: "A1" }),
    () => host.keep("x"),
  ];
  for (const work of refused) await expect(work()).rejects.toMatchObject({ kind: "cell-editing" });
  editing = false;
  expect(engine.content()).toEqual(before);
});

test("an Excel that never answers is waited for so long and no longer; a change may still come, and that is said", async () => {
  const { host, connection } = await open([form]);
  const { bridge } = connection;
  const send = bridge.sendMessageToHost.bind(bridge);
  let heard = 0;
  const silenced = jest.spyOn(bridge, "sendMessageToHost").mockImplementation((text) => {
    if (heard-- > 0) send(text);
  });
  const { answer } = patience;
  patience.answer = 20;
  try {
    await expect(host.readGrids()).rejects.toMatchObject({
      kind: "disconnected",
      diagnostic: { code: "NoAnswerInTime" },
    });
    await expect(host.apply([refill("A1", 450, 451)])).rejects.toMatchObject({ kind: "disconnected" });
    patience.answer = 300;
    heard = 1;
    await expect(host.apply([refill("A1", 450, 451)])).rejects.toMatchObject({ kind: "left-changed", place: "附件4" });
  } finally {
    patience.answer = answer;
    silenced.mockRestore();
  }
  expect(await host.readGrids()).toHaveLength(1);
});

test("a workbook whose structure is protected takes no sheet", async () => {
  const { host, engine } = await open([form], { isProtected: true });
  const before = engine.content();
  const blank = { cells: {}, merges: [], columnWidths: {}, rowHeights: {}, validations: [], page: {} };
  await expect(host.insertSheets([{ name: "附件3", ...blank }])).rejects.toMatchObject({ kind: "workbook-protected" });
  expect(engine.content()).toEqual(before);
});

test("what is too large for one answer is read in pieces, all of it", async () => {
  const wide = Object.fromEntries(
    Array.from({ length: 4000 }, (_, row) => [`A${String(row + 1)}`, `${"长".repeat(700)}${String(row)}`]),
  );
  const { host, connection } = await open([sheetOf(sampleGrid("附件1", wide)), form], {
    platform: platforms["m365-web"],
  });
  const grids = await host.readGrids();
  expect(grids.map(({ rows }) => rows.length)).toEqual([4000, 3]);
  expect(grids[0]!.rows[3999]![0]!.text).toMatch(/3999$/);
  expect(connection.requests).toBeGreaterThan(2);
});

test("a sheet that is deleted meanwhile stops a fill, and the others stay as they were", async () => {
  const { host, engine } = await open([form, sheetOf(sampleGrid("附件3", { A1: 1 }))]);
  await host.readGrids();
  engine.deleteSheet(engine.sheets()[1]!.id);
  const before = engine.content();
  await expect(host.apply([refill("A1", 450, 451), refill("A1", 1, 2, "附件3")])).rejects.toMatchObject({
    kind: "gone",
    place: "附件3",
  });
  expect(engine.content()).toEqual(before);
});

test("an Excel of the manifest's floor does all but tell merged areas", async () => {
  const { host } = await open([form], { platform: { ...platforms["excel-2021"], sets: { ExcelApi: "1.9" } } });
  const grids = await host.readGrids();
  expect(await host.readMerges(grids, grids.map(wholeOf))).toEqual(grids);
  await host.mark([{ sheet: "附件4", cell: "A1", severity: "info" }]);
  await host.apply([refill("A1", 450, 451)]);
  await host.clearMarks();
});

test("the person's edits are told, ours are not", async () => {
  const { host, engine } = await open([form]);
  await host.readGrids();
  const told: (string | null)[] = [];
  const stop = await host.watch(({ sheet }) => told.push(sheet));
  await host.apply([refill("A1", 450, 451)]);
  expect(told).toEqual([]);
  engine.write(engine.sheets()[0]!.id, new Map([[1, new Map([[0, { value: 7 }]])]]));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toEqual(["附件4"]);
  await stop();
  engine.write(engine.sheets()[0]!.id, new Map([[1, new Map([[0, { value: 8 }]])]]));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toEqual(["附件4"]);
});

describe("growing a form", () => {
  async function seedForm() {
    const session = await open(gridsOf(projectForms(1)).map(sheetOf));
    const grids = await session.host.readGrids();
    const [grid] = await session.host.readMerges(grids, grids.map(wholeOf));
    const [annex] = readAnnexes([grid!]);
    return { ...session, grid: grid!, annex: annex! };
  }

  test("of a protected sheet is refused, and nothing is inserted", async () => {
    const { host, engine, grid, annex } = await seedForm();
    const change = growth(annex, growthChoices(annex)[0]!, grid);
    if ("reason" in change) throw new Error(change.reason);
    await engine.changeSheet(engine.sheets()[0]!.id, { protected: true });
    const before = engine.content();
    await expect(host.growForm(change)).rejects.toMatchObject({ kind: "sheet-protected" });
    expect(engine.content()).toEqual(before);
  });
});
