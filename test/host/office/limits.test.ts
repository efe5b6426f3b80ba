import type { Edit } from "../../../src/core/changes/edit";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { layOut } from "../../../src/core/templates/lay-out";
import { sampleGrid } from "../../../src/host/contract/sample-grid";
import { officeWorkbook } from "../../../src/host/office/office-workbook";
import { platforms } from "../../../src/workbench/bridge/platforms/platforms";
import type { SheetContent } from "../../../src/workbench/engine/workbook-content";
import { seedGrids } from "../../bench/project-sheets";
import { sheetOf, workbookOf } from "../../workbench/headless";
import { openInOffice, type OfficeOptions, type OfficeSession } from "../../workbench/office-client";
import { FaultyBridge } from "./faulty-bridge";

const opened: OfficeSession[] = [];
afterEach(() => opened.splice(0).forEach(({ close }) => close()));

/** What is too much for Excel: done all the same in smaller pieces, or asked for anew. */
async function open(sheets: readonly SheetContent[], options: OfficeOptions = {}) {
  const session = openInOffice(workbookOf(sheets), options);
  opened.push(session);
  await session.engine.settled();
  return { host: officeWorkbook(), ...session };
}
const form = sheetOf(sampleGrid("附件4", { A1: 450, A2: 148 }));
const blank = { value: null, formula: null, format: "General" };
const fillOf = (cell: string, after: Partial<Edit["after"]>): Edit => ({
  sheet: "附件4",
  cell,
  before: blank,
  after: { ...blank, ...after },
});
const rows = (count: number) => Array.from({ length: count }, (_, row) => row + 1);
const web = platforms["m365-web"];

test.each(["m365-windows", "m365-web"] as const)(
  "on %s an undo group bears only so many formulas: more are written without it",
  async (name) => {
    // Excel's own limit is tested of the bridge: so many formulas take minutes here.
    const { host, engine, connection } = await open([form], {
      platform: platforms[name],
      limits: { "undo-group-formulas": 20 },
    });
    await host.apply(rows(30).map((row) => fillOf(`C${String(row)}`, { formula: "=A1/A2" })));
    expect(connection.struck).toContain("undo-group-formulas");
    expect(engine.content().sheets[0]!.cells.C30?.formula).toBe("=A1/A2");
  },
);

test("six megabytes of text are written to Excel on the web in smaller requests, and taken back the same way", async () => {
  const { host, engine, connection } = await open([form], { platform: web });
  const before = engine.content();
  const edits = rows(100).map((row) => fillOf(`C${String(row)}`, { value: "长".repeat(20_000) + String(row) }));
  await host.apply(edits);
  expect(connection.struck).toContain("payload-limit");
  expect(engine.content().sheets[0]!.cells.C100?.value).toMatch(/长100$/);
  await host.apply(edits.map(({ before: was, after, ...at }) => ({ ...at, before: after, after: was })));
  expect(engine.content()).toEqual(before);
});

test("where such a writing fails half way, all of it is taken back", async () => {
  const { host, engine } = await open([form], { platform: web, limits: { "payload-limit": 8000 } });
  const before = engine.content();
  const edits = rows(12).map((row) => fillOf(`C${String(row)}`, { value: row }));
  // A date that Excel takes for a number is not what was wanted.
  const last = { ...fillOf("C13", { value: 1 }), after: { value: Number.NaN, formula: null, format: "General" } };
  await expect(host.apply([...edits, last])).rejects.toMatchObject({ kind: "not-stored" });
  expect(engine.content()).toEqual(before);
});

test("many forms are inserted in smaller requests, in their order and with the first in front", async () => {
  const { host, engine, connection } = await open([form], { platform: web, limits: { "payload-limit": 120_000 } });
  const before = engine.content();
  const kinds = ["base-data", "project-evaluation"] as const;
  const layouts = layOut({ kinds, year: 2024, unit: "甲", projects: ["乙", "丙", "丁"], taken: ["附件4"] });
  if (layouts.kind !== "sheets") throw new Error("No forms.");
  await host.insertSheets(layouts.sheets);
  expect(connection.struck).toContain("payload-limit");
  const names = layouts.sheets.map(({ name }) => name);
  expect(engine.sheets().map(({ name }) => name)).toEqual(["附件4", ...names]);
  expect(engine.content().active).toBe(names[0]);
  await host.removeInserted(layouts.sheets);
  expect({ ...engine.content(), active: before.active }).toEqual(before);
});

test("many sheets are marked and cleared in smaller requests", async () => {
  const sheets = rows(8).map((at) => ({ ...form, name: `附件4-${String(at)}` }));
  const { host, engine, connection } = await open(sheets, { platform: web, limits: { "payload-limit": 5000 } });
  const before = engine.content();
  const marks = sheets.flatMap(({ name }) =>
    ["A1", "A2"].map((cell, at) => ({ sheet: name, cell, severity: (["error", "info"] as const)[at]! })),
  );
  const drawn = () => engine.sheets().map(({ id }) => engine.conditionalFormats(id).length);
  for (let round = 0; round < 2; round++) {
    expect(await host.mark(marks)).toEqual({ skipped: [] });
    expect(drawn()).toEqual(sheets.map(() => 2));
  }
  expect(connection.struck).toContain("payload-limit");
  expect(await host.clearMarks()).toEqual({ skipped: [] });
  expect(engine.content()).toEqual(before);
});

test("merged areas that are too much for one answer are asked in smaller requests", async () => {
  const grids = seedGrids();
  const { host, connection } = await open(grids.map(sheetOf), { platform: web, limits: { "payload-limit": 6000 } });
  const read = await host.readGrids();
  connection.struck.clear();
  const merged = await host.readMerges(read, readAnnexes(read));
  expect(connection.struck).toContain("payload-limit");
  expect(merged.map(({ merges }) => merges?.length)).toEqual(grids.map(({ merges }) => merges?.length));
});

test("a range of which Excel tells no values is read in smaller ones", async () => {
  const long = sheetOf(sampleGrid("附件1", Object.fromEntries(rows(300).map((row) => [`A${String(row)}`, row]))));
  const { host, connection } = await open([long], { limits: { "cells-limit": 50 } });
  const [grid] = await host.readGrids();
  expect(connection.struck).toContain("cells-limit");
  expect(grid!.rows.map(([cell]) => cell?.value)).toEqual(rows(300));
});

describe("an answer of nothing but nulls", () => {
  const nothing = (at: number, lasts = false) => ({ at, lasts, where: "after" as const, code: null });

  async function openFaulty() {
    const grids = seedGrids();
    const session = await open(grids.map(sheetOf));
    const bridge = new FaultyBridge(session.connection.bridge);
    const { HostBridge } = OfficeExtension as unknown as { HostBridge: { init(bridge: object): void } };
    HostBridge.init(bridge);
    return { ...session, bridge, read: await session.host.readGrids() };
  }

  test.each([1, 2])("to request %d of a reading is no empty workbook: it is asked anew", async (at) => {
    const { host, bridge, read } = await openFaulty();
    bridge.plan(nothing(at));
    expect(await host.readGrids()).toEqual(read);
    bridge.plan(nothing(at, true));
    await expect(host.readGrids()).rejects.toMatchObject({ kind: "no-answer", diagnostic: { code: "NullAnswer" } });
  });

  test("does not mean that nothing is merged", async () => {
    const { host, bridge, read } = await openFaulty();
    bridge.plan(nothing(1));
    const merged = await host.readMerges(read, readAnnexes(read));
    expect(merged.map(({ merges }) => merges?.length)).toEqual(seedGrids().map(({ merges }) => merges?.length));
  });

  test("to a question for old marks does not leave them", async () => {
    const { host, bridge, engine, read } = await openFaulty();
    await host.mark([{ sheet: read[0]!.sheet, cell: "A1", severity: "error" }]);
    for (const at of [1, 2, 3]) {
      await officeWorkbook().mark([{ sheet: read[0]!.sheet, cell: "A1", severity: "error" }]);
      bridge.plan(nothing(at));
      expect(await officeWorkbook().clearMarks()).toEqual({ skipped: [] });
      expect(engine.conditionalFormats(engine.sheets()[0]!.id)).toEqual([]);
    }
  });
});

test("Excel tells nothing of a pick from a list; what was planned before it is refused", async () => {
  const validations = [
    {
      id: "{1}",
      kind: "list" as const,
      areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
      operands: ["1,2"],
      ignoreBlanks: true,
    },
  ];
  const { host, engine, connection } = await open([{ ...form, validations }]);
  await host.readGrids();
  const told: (string | null)[] = [];
  const stop = await host.watch(({ sheet }) => told.push(sheet));
  const put = async (row: number, value: number) => {
    engine.write(engine.sheets()[0]!.id, new Map([[row, new Map([[0, { value, formula: null }]])]]));
    await engine.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await put(0, 2);
  expect([told, [...connection.struck]]).toEqual([[], expect.arrayContaining(["missed-events"])]);
  const stale = { ...fillOf("A1", { value: 3 }), before: { ...blank, value: 450 } };
  await expect(host.apply([stale])).rejects.toMatchObject({ kind: "changed-since", place: "附件4!A1" });
  await put(1, 7);
  expect(told).toEqual(["附件4"]);
  await stop();
});
