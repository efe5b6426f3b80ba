import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { growth, growthChoices } from "../../../src/core/growing/growth";
import { layOut, type TemplateOptions } from "../../../src/core/templates/lay-out";
import { templates } from "../../../src/core/templates/templates";
import { cellAt, type CellValue, type Grid } from "../../../src/core/grid/grid";
import { parseArea } from "../../../src/core/grid/address";
import type { SheetLayout } from "../../../src/core/grid/sheet-layout";
import { officeWorkbook } from "../../../src/host/office/office-workbook";
import { gridsOf } from "../../bench/project-sheets";
import { consistentNumbers, diceOf } from "../../core/templates/consistent-numbers";
import annex2 from "../../../src/workbench/sample/annex2.json";
import annex3 from "../../../src/workbench/sample/annex3.json";
import operations from "../../../src/workbench/sample/annex4-operations.json";
import { wholeOf } from "../../workbench/whole-of";
import { sheetOf, workbookOf } from "../../workbench/headless";
import { openInOffice, type OfficeSession } from "../../workbench/office-client";

const options: TemplateOptions = {
  kinds: templates.map(({ id }) => id),
  year: 2024,
  unit: "城东水利站",
  department: "水利局",
  projects: ["甲河治理", "=1+1"],
  rowsPerHeading: 1,
};

function sheetsOf(wanted: TemplateOptions): readonly SheetLayout[] {
  const layouts = layOut(wanted);
  if (layouts.kind !== "sheets") throw new Error(JSON.stringify(layouts));
  return layouts.sheets;
}

jest.setTimeout(60_000);

describe("inserting and growing in Excel", () => {
  let session: OfficeSession;
  const host = officeWorkbook();
  const open = (content = workbookOf(gridsOf([annex3, operations]).map(sheetOf))) => {
    session = openInOffice(content);
    return session.engine;
  };
  afterEach(() => session.close());

  const type = async (sheet: string, cells: Readonly<Record<string, CellValue>>) => {
    const { engine } = session;
    const { id } = engine.sheets().find(({ name }) => name === sheet)!;
    const changes = new Map<number, Map<number, { value: CellValue; formula: null }>>();
    for (const [address, value] of Object.entries(cells)) {
      const { top, left } = parseArea(address)!;
      changes.set(top, (changes.get(top) ?? new Map()).set(left, { value, formula: null }));
    }
    engine.write(id, changes);
    await engine.settled();
  };
  const readAll = async () => {
    const grids = await host.readGrids();
    return host.readMerges(grids, grids.map(wholeOf));
  };
  const names = () => session.engine.sheets().map(({ name }) => name);

  test("all forms come after the active sheet, the first in front, each as it was laid out", async () => {
    const engine = open();
    const layouts = sheetsOf({ ...options, taken: names() });
    await host.insertSheets(layouts);
    expect(names()).toEqual(["附件3", ...layouts.map(({ name }) => name), "附件4-业务工作经费"]);
    expect(engine.sheets().find(({ id }) => id === engine.activeSheet())!.name).toBe("附件1");
    const content = engine.content();
    for (const layout of layouts) {
      const sheet = content.sheets.find(({ name }) => name === layout.name)!;
      for (const [address, { value, formula, style }] of Object.entries(layout.cells)) {
        const cell = sheet.cells[address];
        expect([layout.name, address, cell?.formula ?? cell?.value ?? null]).toEqual([
          layout.name,
          address,
          formula ?? value,
        ]);
        const { wrap, ...look } = style;
        expect(cell?.style).toMatchObject(wrap ? style : look);
      }
      const byPlace = (a: { top: number; left: number }, b: { top: number; left: number }) =>
        a.top - b.top || a.left - b.left;
      expect([...sheet.merges].sort(byPlace)).toEqual([...layout.merges].sort(byPlace));
      // On Windows "one page wide" is not taken (office-js #1860): a scale stands in for it.
      const { zoom, ...page } = layout.page;
      expect(zoom).toEqual({ horizontalFitToPages: 1 });
      expect(sheet.page).toMatchObject(page);
      expect(sheet.page.zoom?.scale).toBeGreaterThan(50);
      expect(sheet.page.zoom?.scale).toBeLessThanOrEqual(100);
      expect(sheet.validations.map(({ kind, operands, prompt, alert }) => ({ kind, operands, prompt, alert }))).toEqual(
        layout.validations.map(({ kind, operands, prompt, alert }) => ({ kind, operands, prompt, alert })),
      );
      for (const [row, height] of Object.entries(layout.rowHeights))
        expect(sheet.rowHeights[Number(row)]).toBeCloseTo(height, 0);
      for (const [column, width] of Object.entries(layout.columnWidths))
        expect(sheet.columnWidths[Number(column)]).toBeCloseTo(width, 0);
    }
  });

  test("blank they are not filled in and no more, filled consistently they are silent: the formulas themselves are calculated", async () => {
    open(workbookOf([sheetOf({ sheet: "空白", top: 0, left: 0, rows: [], merges: [] })]));
    const layouts = sheetsOf(options);
    await host.insertSheets(layouts);
    await session.engine.settled();
    const blank = checkWorkbook(await host.readGrids());
    // The registry names the projects that were asked for: it is not blank.
    const evaluations = blank.annexes.filter(({ kind }) => kind !== "registry");
    expect(blank.findings.map(({ sheet, rule }) => [sheet, rule])).toEqual(
      evaluations.map(({ sheet }) => [sheet, "annex-not-filled"]),
    );
    expect(blank).toMatchObject({ unjudged: [], unrecognised: [] });
    const typed = consistentNumbers(layouts, options, diceOf(11));
    for (const [sheet, cells] of Object.entries(typed)) await type(sheet, cells);
    const grids = await host.readGrids();
    const { annexes, findings } = checkWorkbook(grids);
    const kinds = templates.flatMap(({ annex, perProject }) =>
      annex ? (perProject ? options.projects.map(() => annex) : [annex]) : [],
    );
    expect(annexes.map(({ kind }) => kind)).toEqual(kinds);
    expect(findings).toEqual([]);
    const project = grids.find(({ sheet }) => sheet === "附件4-甲河治理")!;
    expect([cell(project, "H6"), cell(project, "I6"), cell(project, "H22")].map((one) => typeof one?.value)).toEqual([
      "number",
      "number",
      "number",
    ]);
  });

  test("undone, the workbook is as before", async () => {
    const engine = open();
    const before = engine.content();
    const layouts = sheetsOf({ ...options, taken: names() });
    await host.insertSheets(layouts);
    await host.removeInserted(layouts);
    expect(engine.content().sheets).toEqual(before.sheets);
  });

  test("a form that was filled in since is not taken away, and neither are the others", async () => {
    open();
    const layouts = sheetsOf({ ...options, taken: names() });
    await host.insertSheets(layouts);
    const after = names();
    await type("附件2", { D8: 5 });
    await expect(host.removeInserted(layouts)).rejects.toMatchObject({ kind: "changed-since", place: "附件2" });
    expect(names()).toEqual(after);
  });

  test.each([
    ["taken", "附件3"],
    ["with a forbidden sign", "附件/3"],
    ["too long", "附".repeat(32)],
  ])("a name %s is said, and nothing is inserted", async (_what, name) => {
    open();
    const before = names();
    const layouts = sheetsOf({ ...options, kinds: ["base-data", "whole-evaluation"] });
    const renamed = layouts.map((layout) => (layout.name === "附件3" ? { ...layout, name } : layout));
    await expect(host.insertSheets(renamed)).rejects.toMatchObject({ kind: "bad-name", place: name });
    expect(names()).toEqual(before);
  });

  test("a protected workbook is said, and nothing is inserted", async () => {
    open({ ...workbookOf(gridsOf([annex3]).map(sheetOf)), protected: true });
    await expect(host.insertSheets(sheetsOf({ ...options, kinds: ["registry"] }))).rejects.toMatchObject({
      kind: "workbook-protected",
    });
    expect(names()).toEqual(["附件3"]);
  });

  test("where Excel refuses half way, the sheets that are there already go again", async () => {
    open();
    const before = session.engine.content();
    const layouts = sheetsOf({ ...options, kinds: ["registry", "base-data"] });
    const broken = layouts.map((layout, at) =>
      at === 1 ? { ...layout, merges: [{ top: 0, left: 0, bottom: 2_000_000, right: 0 }] } : layout,
    );
    await expect(host.insertSheets(broken)).rejects.toMatchObject({ name: "HostError" });
    expect(session.engine.content().sheets).toEqual(before.sheets);
  });

  test.each(["indicators", "funds"] as const)("a form of the seed grows by one row: %s", async (table) => {
    const engine = open();
    const found = async () =>
      checkWorkbook(await grids())
        .findings.map(({ rule }) => rule)
        .sort();
    const grids = async () => readAll();
    const before = { rules: await found(), grid: (await grids())[1]! };
    const annex = readAnnexes([before.grid])[0]!;
    const choice = growthChoices(annex).find((one) => one.table === table)!;
    const rows = growth(annex, choice, before.grid);
    if ("reason" in rows) throw new Error(rows.reason);
    await host.growForm(rows);
    await engine.settled();
    const sheet = engine.content().sheets[1]!;
    for (const area of rows.merges) expect(sheet.merges).toContainEqual(area);
    expect(sheet.merges.length).toBeGreaterThanOrEqual(before.grid.merges!.length);
    expect(await found()).toEqual(before.rules);
    const now = readAnnexes(await grids()).find((one) => one.sheet === annex.sheet)!;
    expect(now.area.bottom).toBe(annex.area.bottom + 1);
  });

  test("a template that grows keeps its look and its totals reach further", async () => {
    const engine = open(workbookOf([sheetOf({ sheet: "空白", top: 0, left: 0, rows: [], merges: [] })]));
    const layouts = sheetsOf({ ...options, kinds: ["project-evaluation"], projects: ["甲河治理"] });
    await host.insertSheets(layouts);
    await engine.settled();
    const read = async () => (await readAll()).find(({ sheet }) => sheet !== "空白")!;
    const grid = await read();
    const annex = readAnnexes([grid])[0]!;
    const rows = growth(annex, growthChoices(annex).at(-1)!, grid);
    if ("reason" in rows) throw new Error(rows.reason);
    await host.growForm(rows);
    await type("附件4-甲河治理", { D22: "群众满意度", E22: 0.9, F22: 0.95, G22: 3 });
    const grown = await read();
    expect(cell(grown, "H22")?.value).toBe(3);
    expect(cell(grown, "H23")?.value).toBe(3);
    expect(cell(grown, "G23")?.value).toBe(103);
    const content = engine.content().sheets[1]!;
    expect(content.cells.D22?.style).toEqual(content.cells.D21?.style);
    expect(content.rowHeights[21]).toBeCloseTo(content.rowHeights[20]!, 0);
    expect(content.merges).toContainEqual(parseArea("C21:C22"));
  });

  test("a protected sheet does not grow, and says so", async () => {
    const [sheet, ...others] = gridsOf([annex2]).map(sheetOf);
    open(workbookOf([{ ...sheet!, protected: true }, ...others]));
    const before = session.engine.content();
    const grids = await readAll();
    const annex = readAnnexes(grids)[0]!;
    const rows = growth(annex, growthChoices(annex)[0]!, grids[0]!);
    if ("reason" in rows) throw new Error(rows.reason);
    await expect(host.growForm(rows)).rejects.toMatchObject({ kind: "sheet-protected", place: "附件2" });
    expect(session.engine.content()).toEqual(before);
  });

  test("where growing fails half way, the form is as it was", async () => {
    const engine = open();
    const before = engine.content();
    const grids = await readAll();
    const annex = readAnnexes(grids)[0]!;
    const rows = growth(annex, growthChoices(annex).at(-1)!, grids[0]!);
    if ("reason" in rows) throw new Error(rows.reason);
    const bad = {
      sheet: "附件3",
      cell: "!!",
      before: { value: null, formula: null, format: "General" },
      after: { value: 1, formula: null, format: "General" },
    };
    await expect(host.growForm({ ...rows, edits: [...rows.edits, bad] })).rejects.toMatchObject({ name: "HostError" });
    expect(engine.content().sheets[0]!.cells).toEqual(before.sheets[0]!.cells);
  });
});

function cell(grid: Grid, address: string) {
  const { top, left } = parseArea(address)!;
  return cellAt(grid, top, left);
}
