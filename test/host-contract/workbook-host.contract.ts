import fc from "fast-check";
import { parseArea, type CellRef } from "../../src/core/grid/address";
import type { CellContent, Edit } from "../../src/core/changes/edit";
import { invert } from "../../src/core/changes/invert";
import { cellAt, type Cell, type CellValue, type Grid } from "../../src/core/grid/grid";
import type { SheetLayout } from "../../src/core/grid/sheet-layout";
import { layOut } from "../../src/core/templates/lay-out";
import { templates } from "../../src/core/templates/templates";
import type { HostErrorKind } from "../../src/host/host-error";
import type { WorkbookHost } from "../../src/host/workbook-host";
import { sampleGrid } from "./sample-grid";

/** A workbook opened for one case. */
export interface OpenedWorkbook {
  readonly host: Partial<WorkbookHost>;
  /** All that the workbook holds, as plain data, to compare before and after. */
  readonly content: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** One implementation of the port. */
export interface Implementation {
  readonly name: string;
  readonly open: (grids: readonly Grid[]) => Promise<OpenedWorkbook>;
  /** The cases that do not hold for it, each with why. */
  readonly skips: Readonly<Record<string, string>>;
}

type Case = (open: (...grids: Grid[]) => Promise<OpenedWorkbook>) => Promise<void>;

/** Runs every case of the port on one implementation. */
export function workbookHostContract({ name, open, skips }: Implementation): void {
  describe(`the workbook port: ${name}`, () => {
    const opened: OpenedWorkbook[] = [];
    const openKept = async (...grids: Grid[]) => {
      const workbook = await open(grids);
      opened.push(workbook);
      return workbook;
    };
    afterEach(async () => {
      for (const workbook of opened.splice(0)) await workbook.close();
    });

    const cases = { ...cellCases, ...markCases, ...sheetCases };
    for (const [title, run] of Object.entries(cases)) {
      if (title in skips) test.skip(`${title} (${skips[title]})`, () => undefined);
      else test(title, () => run(openKept));
    }

    test("each skipped case exists and says why", () => {
      for (const [title, reason] of Object.entries(skips)) {
        expect(Object.keys(cases)).toContain(title);
        expect(reason.length).toBeGreaterThan(20);
      }
    });
  });
}

const cellCases: Record<string, Case> = {
  "reads values, formulas and formats, wherever the used range starts": async (open) => {
    const { host } = await open(
      sampleGrid("附件4", {
        C3: "全年预算数",
        D3: 450,
        D4: 148,
        D5: { value: 0.5, formula: "=D3/900", format: "0.00%" },
        E5: true,
      }),
    );
    const [grid] = await host.readGrids!();
    expect({ sheet: grid!.sheet, top: grid!.top, left: grid!.left }).toEqual({ sheet: "附件4", top: 2, left: 2 });
    expect(at(grid!, "C3")).toEqual({ value: "全年预算数", text: "全年预算数", formula: null, format: "General" });
    expect(at(grid!, "D4")).toEqual({ value: 148, text: "148", formula: null, format: "General" });
    expect(at(grid!, "D5")).toEqual({ value: 0.5, text: "50.00%", formula: "=D3/900", format: "0.00%" });
    expect(at(grid!, "E5")?.value).toBe(true);
    expect(at(grid!, "C4")).toBeNull();
  },

  "tells a percent from the text that looks like it": async (open) => {
    const { host } = await open(
      sampleGrid("附件3", { A1: { value: 0.997, format: "0.0%" }, A2: "99.7%", A3: { value: "12", format: "@" } }),
    );
    const [grid] = await host.readGrids!();
    expect(at(grid!, "A1")).toMatchObject({ value: 0.997, text: "99.7%", format: "0.0%" });
    expect(at(grid!, "A2")).toMatchObject({ value: "99.7%", text: "99.7%" });
    expect(at(grid!, "A3")).toMatchObject({ value: "12", format: "@" });
  },

  "an error cell holds its code": async (open) => {
    const { host } = await open(sampleGrid("附件3", { A1: 0, A2: { value: "#DIV/0!", formula: "=1/A1" } }));
    const [grid] = await host.readGrids!();
    expect(at(grid!, "A2")).toMatchObject({ value: "#DIV/0!", text: "#DIV/0!", formula: "=1/A1" });
  },

  "numbers have 15 digits": async (open) => {
    const { host } = await open(sampleGrid("附件3", { A1: 0.1 + 0.2 }));
    const [grid] = await host.readGrids!();
    expect(at(grid!, "A1")?.value).toBe(0.3);
  },

  "sheets come in workbook order, blank ones not at all": async (open) => {
    const { host } = await open(
      sampleGrid("附件4-乙", { A1: "乙" }),
      { sheet: "空表", top: 0, left: 0, rows: [], merges: [] },
      sampleGrid("附件4-甲", { B2: "甲" }),
    );
    expect((await host.readGrids!()).map((grid) => grid.sheet)).toEqual(["附件4-乙", "附件4-甲"]);
  },

  "a blank cell keeps its format, so that filling it can be undone": async (open) => {
    const { host } = await open(
      sampleGrid("附件3", { A1: "执行率", B1: { value: null, format: "0.00%" }, C1: "分值" }),
    );
    const [grid] = await host.readGrids!();
    expect(at(grid!, "B1")).toEqual({ value: null, text: "", formula: null, format: "0.00%" });
  },

  "names the merged areas of the sheets that are asked for": async (open) => {
    const merged = { top: 0, left: 0, bottom: 0, right: 2 };
    const { host } = await open(
      { ...sampleGrid("附件3", { A1: "整体支出绩效自评表", A2: 1, C2: 3 }), merges: [merged] },
      { ...sampleGrid("附件4", { A1: 1, B1: 2 }), merges: [] },
    );
    const grids = await host.readMerges!(await host.readGrids!(), ["附件3", "附件4"]);
    expect(grids.map((grid) => grid.merges)).toEqual([[merged], []]);
  },

  "writes values, formulas, texts and formats": async (open) => {
    const { host } = await open(sampleGrid("附件4", { A1: 148, A2: 450, A3: "待填" }));
    await host.apply!([
      await edit(host, "附件4", "A3", { value: 0.3289, formula: "=A1/A2", format: "0.00%" }),
      await edit(host, "附件4", "B1", { value: 3.29, format: "0.00" }),
      await edit(host, "附件4", "B2", { value: "偏差原因" }),
      await edit(host, "附件4", "A2", { value: 449 }),
    ]);
    const [grid] = await host.readGrids!();
    expect(at(grid!, "A3")).toMatchObject({ formula: "=A1/A2", format: "0.00%" });
    expect(at(grid!, "B1")).toMatchObject({ value: 3.29, formula: null, format: "0.00" });
    expect(at(grid!, "B2")).toMatchObject({ value: "偏差原因", formula: null });
    expect(at(grid!, "A2")?.value).toBe(449);
  },

  "text stays text, whatever it looks like": async (open) => {
    const texts = [
      "=1+1",
      "+1",
      "-5",
      "@SUM(A1)",
      "'quoted",
      "5%",
      "001",
      "5月",
      "2023-1-1",
      "TRUE",
      "1E5",
      "……",
      "≥95%",
    ];
    const { host } = await open(sampleGrid("附件4", { A1: "指标值" }));
    const edits: Edit[] = [];
    for (const [row, value] of texts.entries()) edits.push(await edit(host, "附件4", `B${row + 1}`, { value }));
    await host.apply!(edits);
    const [grid] = await host.readGrids!();
    for (const [row, value] of texts.entries()) {
      expect(at(grid!, `B${row + 1}`)).toMatchObject({ value, formula: null, format: "General" });
    }
  },

  "refuses where a cell has changed since, and writes nothing": async (open) => {
    const { host, content } = await open(sampleGrid("附件4", { A1: 1, A2: 2, A3: 3 }));
    const edits = [await edit(host, "附件4", "A1", { value: 10 }), await edit(host, "附件4", "A2", { value: 20 })];
    await host.apply!([await edit(host, "附件4", "A2", { value: 2.5 })]);
    const before = await content();
    await rejects(host.apply!(edits), "changed-since", "附件4!A2");
    expect(await content()).toEqual(before);
  },

  "a changed format and a changed formula are changes too": async (open) => {
    const { host } = await open(sampleGrid("附件4", { A1: 1, A2: { value: 1, formula: "=A1" } }));
    const format = await edit(host, "附件4", "A1", { value: 2 });
    const formula = await edit(host, "附件4", "A2", { value: 2 });
    await host.apply!([await edit(host, "附件4", "A1", { format: "0.0" })]);
    await host.apply!([await edit(host, "附件4", "A2", { formula: "=A1+0" })]);
    await rejects(host.apply!([format]), "changed-since", "附件4!A1");
    await rejects(host.apply!([formula]), "changed-since", "附件4!A2");
  },

  "a formula may be replaced although its result has changed": async (open) => {
    const { host } = await open(sampleGrid("附件4", { A1: 1, A2: { value: 1, formula: "=A1" } }));
    const fill = await edit(host, "附件4", "A2", { value: 5, formula: null });
    await host.apply!([await edit(host, "附件4", "A1", { value: 7 })]);
    await host.apply!([fill]);
    const [grid] = await host.readGrids!();
    expect(at(grid!, "A2")).toMatchObject({ value: 5, formula: null });
  },

  "a sheet that is not there refuses all edits": async (open) => {
    const { host, content } = await open(sampleGrid("附件4", { A1: 1 }));
    const before = await content();
    const real = await edit(host, "附件4", "A1", { value: 2 });
    await rejects(host.apply!([real, { ...real, sheet: "附件9" }]), "gone", "附件9");
    expect(await content()).toEqual(before);
  },

  "applying edits and then their inverse leaves the workbook as it was": async (open) => {
    const { host, content } = await open(everyKind);
    const before = await content();
    const addresses = Object.keys(kindsByAddress);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...addresses), { minLength: 1 }),
        fc.infiniteStream(anyContent),
        async (cells, contents) => {
          const edits: Edit[] = [];
          for (const cell of cells) edits.push(await edit(host, everyKind.sheet, cell, contents.next().value));
          await host.apply!(edits);
          await host.apply!(invert(edits));
          expect(await content()).toEqual(before);
        },
      ),
      { numRuns: 12 },
    );
  },

  "an undo leaves edits elsewhere alone, and refuses where its own cell was changed": async (open) => {
    const { host } = await open(sampleGrid("附件4", { A1: 1, A2: 2, A3: 3 }));
    const fills = [
      await edit(host, "附件4", "A1", { value: 10 }),
      await edit(host, "附件4", "A2", { formula: "=A1*2" }),
    ];
    await host.apply!(fills);
    await host.apply!([await edit(host, "附件4", "A3", { value: "后来改的" })]);
    await host.apply!(invert(fills));
    const [grid] = await host.readGrids!();
    expect([at(grid!, "A1")?.value, at(grid!, "A2")?.value, at(grid!, "A3")?.value]).toEqual([1, 2, "后来改的"]);

    await host.apply!(fills);
    await host.apply!([await edit(host, "附件4", "A1", { value: 11 })]);
    await rejects(host.apply!(invert(fills)), "changed-since", "附件4!A1");
  },
};

const markCases: Record<string, Case> = {
  "marks are seen, replaced and cleared without a trace": async (open) => {
    const { host, content } = await open(sampleGrid("附件3", { A1: 1, B2: "x" }), sampleGrid("附件4", { C3: 2 }));
    const before = await content();
    await host.readGrids!();
    await host.mark!([
      { sheet: "附件3", cell: "A1", severity: "error" },
      { sheet: "附件4", cell: "C3", severity: "warning" },
    ]);
    expect(await content()).not.toEqual(before);
    await host.mark!([{ sheet: "附件4", cell: "C3", severity: "info" }]);
    expect(await host.clearMarks!()).toEqual({ skipped: [] });
    expect(await content()).toEqual(before);
  },

  "marks leave what is read as it was": async (open) => {
    const { host } = await open(
      sampleGrid("附件3", { A1: { value: 0.5, format: "0%" }, B2: { value: null, format: "0.0" } }),
    );
    const before = await host.readGrids!();
    await host.mark!([{ sheet: "附件3", cell: "A1", severity: "error" }]);
    expect(await host.readGrids!()).toEqual(before);
  },

  "marking a sheet that is not there refuses": async (open) => {
    const { host } = await open(sampleGrid("附件3", { A1: 1 }));
    await rejects(host.mark!([{ sheet: "附件9", cell: "A1", severity: "error" }]), "gone", "附件9");
  },
};

const sheetCases: Record<string, Case> = {
  "tells and changes what is selected": async (open) => {
    const { host } = await open(sampleGrid("附件3", { A1: 1 }), sampleGrid("附件4-项目 一", { B2: 2 }));
    await host.select!({ sheet: "附件4-项目 一", cell: "B2" });
    expect(await host.selection!()).toEqual({ sheet: "附件4-项目 一", cell: "B2" });
    await rejects(host.select!({ sheet: "附件9", cell: "A1" }), "gone", "附件9!A1");
  },

  "keeps a text out of the sheets' sight, until it is taken away": async (open) => {
    const { host, content } = await open(sampleGrid("附件3", { A1: 1 }));
    const before = await content();
    expect(await host.readKept!()).toBeNull();
    await host.keep!('第一次 <&">');
    await host.keep!('{"原因":"已核实 <&> \\"是\\""}');
    expect(await host.readKept!()).toBe('{"原因":"已核实 <&> \\"是\\""}');
    await host.keep!(null);
    expect(await content()).toEqual(before);
  },

  "inserts every blank annex, and takes them away again": async (open) => {
    const { host, content } = await open(sampleGrid("附件3", { A1: 1 }));
    const before = await content();
    const sheets = blankAnnexes(["甲", "=乙"]);
    await host.insertSheets!(sheets);
    const names = (await host.readGrids!()).map(({ sheet }) => sheet);
    expect(names).toEqual(["附件3", ...sheets.map(({ name }) => name)]);
    await host.removeInserted!(sheets);
    expect(await content()).toEqual(before);
  },

  "an inserted sheet that somebody has typed into stays, and so do the others": async (open) => {
    const { host, content } = await open(sampleGrid("附件3", { A1: 1 }));
    const sheets = blankAnnexes(["甲", "乙"]);
    await host.insertSheets!(sheets);
    const name = sheets[1]!.name;
    await host.apply!([await edit(host, name, "K50", { value: "已填" })]);
    const before = await content();
    await rejects(host.removeInserted!(sheets), "changed-since", name);
    expect(await content()).toEqual(before);
  },

  "a name that is taken or forbidden inserts nothing": async (open) => {
    const { host, content } = await open(sampleGrid("附件3", { A1: 1 }));
    const before = await content();
    const [sheet] = blankAnnexes(["甲"]);
    for (const name of ["附件3", "a/b", "很".repeat(32), "'x", ""]) {
      await rejects(host.insertSheets!([sheet!, { ...sheet!, name }]), "bad-name", name);
      expect(await content()).toEqual(before);
    }
  },
};

/** The blank forms of these projects, under names that the samples do not have. */
function blankAnnexes(projects: readonly string[]): readonly SheetLayout[] {
  const kinds = templates.map(({ id }) => id);
  const layouts = layOut({ kinds, year: 2024, unit: "某单位", projects, taken: ["附件3", "附件4"] });
  if (layouts.kind !== "sheets") throw new Error("No layouts.");
  return layouts.sheets;
}

const kindsByAddress: Record<string, CellValue | Partial<Cell>> = {
  A1: 148,
  A2: "≥95%",
  A3: true,
  B1: { value: 296, formula: "=A1*2", format: "0.00" },
  B2: { value: 0.997, format: "0.0%" },
  B3: { value: "007", format: "@" },
  C1: { value: null, format: "0.00%" },
  C2: null,
};
const everyKind = sampleGrid("附件4", { ...kindsByAddress, D4: "end" });

const anyContent = fc.record<Partial<CellContent>>({
  value: fc.oneof(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((number) => Number(number.toPrecision(12))),
    fc.constantFrom<CellValue>("=1+1", "5%", "达成", "-", true, null),
  ),
  formula: fc.option(fc.constantFrom("=D5+1", "=D5&D6")),
  format: fc.constantFrom("General", "0.00", "0.00%", "@"),
});

function at(grid: Grid, cell: string): Cell | null {
  const { top, left } = parseArea(cell)!;
  return cellAt(grid, top, left);
}

/** An edit from what the cell holds now. */
async function edit(
  host: Partial<WorkbookHost>,
  sheet: string,
  cell: string,
  after: Partial<CellContent>,
): Promise<Edit & CellRef> {
  const grid = (await host.readGrids!()).find((each) => each.sheet === sheet);
  const found = grid ? at(grid, cell) : null;
  const before = {
    value: found?.value ?? null,
    formula: found?.formula ?? null,
    format: found?.format ?? "General",
  };
  const plain = "value" in after && !("formula" in after) ? { formula: null } : {};
  return { sheet, cell, before, after: { ...before, ...plain, ...after } };
}

async function rejects(work: Promise<unknown>, kind: HostErrorKind, place: string): Promise<void> {
  await expect(work).rejects.toMatchObject({ name: "HostError", kind, place });
}
