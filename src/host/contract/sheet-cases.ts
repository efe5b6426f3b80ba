import type { SheetLayout } from "../../core/grid/sheet-layout";
import { layOut } from "../../core/templates/lay-out";
import { templates } from "../../core/templates/templates";
import type { ContractCase } from "./contract-case";
import { editsTo } from "./edits-to";
import { rejects } from "./rejects";
import { same } from "./same";
import { sampleGrid } from "./sample-grid";
import { scratchName } from "./scratch-name";

const third = scratchName("附件3");
const inserting = { about: "inserting", needs: ["readGrids", "insertSheets", "removeInserted"] } as const;

/** What is promised of whole sheets, and of what belongs to none. */
export const sheetCases = {
  select: {
    about: "selecting",
    needs: ["select", "selection"],
    run: async (open) => {
      const fourth = scratchName("附件4-项目 一");
      const { host } = await open(sampleGrid(third, { A1: 1 }), sampleGrid(fourth, { B2: 2 }));
      await host.select({ sheet: fourth, cell: "B2" });
      same(await host.selection(), { sheet: fourth, cell: "B2" }, "selection");
      const missing = scratchName("附件9");
      await rejects(host.select({ sheet: missing, cell: "A1" }), "gone", `${missing}!A1`);
    },
  },

  keep: {
    about: "keeping",
    needs: ["readKept", "keep"],
    run: async (open) => {
      const { host, content } = await open(sampleGrid(third, { A1: 1 }));
      const before = await content();
      same(await host.readKept(), null, "text before");
      await host.keep('第一次 <&">');
      await host.keep('{"原因":"已核实 <&> \\"是\\""}');
      same(await host.readKept(), '{"原因":"已核实 <&> \\"是\\""}', "text");
      await host.keep(null);
      same(await content(), before, "workbook");
    },
  },

  "insert-annexes": {
    ...inserting,
    run: async (open) => {
      const { host, content } = await open(sampleGrid(third, { A1: 1 }));
      const before = await content();
      const sheets = blankAnnexes(["甲", "=乙"]);
      await host.insertSheets(sheets);
      const names = (await host.readGrids()).map((grid) => grid.sheet);
      same(names, [third, ...sheets.map(({ name }) => name)], "sheets");
      await host.removeInserted(sheets);
      same(await content(), before, "workbook");
    },
  },

  "insert-typed-into": {
    ...inserting,
    needs: [...inserting.needs, "apply"],
    run: async (open) => {
      const { host, content } = await open(sampleGrid(third, { A1: 1 }));
      const sheets = blankAnnexes(["甲", "乙"]);
      await host.insertSheets(sheets);
      const [, { name } = { name: "" }] = sheets;
      await host.apply(await editsTo(host, name, { K50: { value: "已填" } }));
      const before = await content();
      await rejects(host.removeInserted(sheets), "changed-since", name);
      same(await content(), before, "workbook");
    },
  },

  "insert-bad-name": {
    ...inserting,
    run: async (open) => {
      const { host, content } = await open(sampleGrid(third, { A1: 1 }));
      const before = await content();
      const sheets = blankAnnexes(["甲"]);
      for (const name of [third, "a/b", "很".repeat(32), "'x", ""]) {
        const last = sheets.slice(-1).map((sheet) => ({ ...sheet, name }));
        await rejects(host.insertSheets([...sheets, ...last]), "bad-name", name);
        same(await content(), before, "workbook");
      }
    },
  },
} satisfies Record<string, ContractCase>;

/** The blank forms of these projects, as scratch sheets beside the sample. */
function blankAnnexes(projects: readonly string[]): readonly SheetLayout[] {
  const kinds = templates.map(({ id }) => id);
  const layouts = layOut({ kinds, year: 2024, unit: "某单位", projects, taken: ["附件3"] });
  if (layouts.kind !== "sheets") throw new Error("No blank forms were drawn.");
  return layouts.sheets.map((sheet) => ({ ...sheet, name: scratchName(sheet.name) }));
}
