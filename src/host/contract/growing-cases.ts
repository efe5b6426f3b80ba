import type { Growth } from "../../core/changes/growth";
import type { ContractCase } from "./contract-case";
import { cellIn, editsTo } from "./edits-to";
import { rejects } from "./rejects";
import { includes, same } from "./same";
import { sampleGrid } from "./sample-grid";
import { scratchName } from "./scratch-name";

const sheet = scratchName("附件4");
const growing = { about: "growing", needs: ["readGrids", "growForm", "removeGrown"] } as const;

const form = sampleGrid(sheet, {
  A1: "指标",
  B1: "分值",
  A2: "数量指标",
  B2: { value: 10, format: "0.0" },
  A3: "质量指标",
  B3: { value: 20, format: "0.0" },
  A4: "合计",
  B4: { value: 30, formula: "=B2+B3" },
});
const blank = { value: null, formula: null, format: "General" };
/** A row above the total, which then reaches further. */
const growth: Growth = {
  sheet,
  at: 3,
  count: 1,
  like: 2,
  merges: [],
  edits: [
    { sheet, cell: "A4", before: blank, after: { ...blank, value: "时效指标" } },
    { sheet, cell: "B4", before: blank, after: { value: 5, formula: null, format: "0.0" } },
    {
      sheet,
      cell: "B5",
      before: { value: 30, formula: "=B2+B3", format: "General" },
      after: { value: 35, formula: "=B2+B3+B4", format: "General" },
    },
  ],
};

/** What is promised of rows that come into a form. */
export const growingCases = {
  "grow-and-remove": {
    ...growing,
    run: async (open) => {
      const { host, content } = await open(form);
      const before = await content();
      await host.growForm(growth);
      const [grid] = await host.readGrids();
      includes(cellIn(grid, "A4"), { value: "时效指标" }, "A4");
      includes(cellIn(grid, "B4"), { value: 5, format: "0.0" }, "B4");
      includes(cellIn(grid, "A5"), { value: "合计" }, "A5");
      includes(cellIn(grid, "B5"), { value: 35, formula: "=B2+B3+B4" }, "B5");
      await host.removeGrown(growth);
      same(await content(), before, "workbook");
    },
  },

  "grow-under-marks": {
    ...growing,
    needs: [...growing.needs, "mark", "clearMarks"],
    run: async (open) => {
      const { host, content } = await open(form);
      const before = await content();
      await host.readGrids();
      await host.mark(["A3", "A4"].map((cell) => ({ sheet, cell, severity: "error" })));
      const marked = await content();
      await host.growForm(growth);
      await host.removeGrown(growth);
      same(await host.clearMarks(), { skipped: [] }, "answer");
      same(await content(), before, "workbook");
      if (JSON.stringify(marked) === JSON.stringify(before)) throw new Error("No mark is to be seen.");
    },
  },

  "grow-typed-into": {
    ...growing,
    needs: [...growing.needs, "apply"],
    run: async (open) => {
      const { host, content } = await open(form);
      await host.growForm(growth);
      await host.apply(await editsTo(host, sheet, { B4: { value: 6 } }));
      const before = await content();
      await rejects(host.removeGrown(growth), "changed-since", `${sheet}!B4`);
      same(await content(), before, "workbook");
    },
  },

  "watch-own": {
    about: "watching",
    needs: ["readGrids", "apply", "watch"],
    run: async (open) => {
      const { host, typeInto } = await open(form);
      await host.readGrids();
      const told: (string | null)[] = [];
      const stop = await host.watch((change) => told.push(change.sheet));
      await host.apply(await editsTo(host, sheet, { B2: { value: 11 } }));
      await pause(eventsTake);
      same(told, [], "changes told of our own writing");
      if (typeInto) {
        await typeInto(sheet, "B3", 21);
        await pause(eventsTake);
        same(told, [sheet], "changes told of the person's typing");
      }
      await stop();
    },
  },
} satisfies Record<string, ContractCase>;

/** Longer than any Excel takes to tell a change, in milliseconds. */
const eventsTake = 500;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
