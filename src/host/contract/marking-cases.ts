import type { ContractCase } from "./contract-case";
import { rejects } from "./rejects";
import { same } from "./same";
import { sampleGrid } from "./sample-grid";
import { scratchName } from "./scratch-name";

const [third, fourth] = [scratchName("附件3"), scratchName("附件4")];
const marking = { about: "marking", needs: ["readGrids", "mark", "clearMarks"] } as const;

/** What is promised of marks. */
export const markingCases = {
  "mark-and-clear": {
    ...marking,
    run: async (open) => {
      const { host, content } = await open(sampleGrid(third, { A1: 1, B2: "x" }), sampleGrid(fourth, { C3: 2 }));
      const before = await content();
      await host.readGrids();
      await host.mark([
        { sheet: third, cell: "A1", severity: "error" },
        { sheet: fourth, cell: "C3", severity: "warning" },
      ]);
      const marked = await content();
      if (JSON.stringify(marked) === JSON.stringify(before)) throw new Error("No mark is to be seen.");
      await host.mark([{ sheet: fourth, cell: "C3", severity: "info" }]);
      same(await host.clearMarks(), { skipped: [] }, "answer");
      same(await content(), before, "workbook");
    },
  },

  "mark-leaves-cells": {
    ...marking,
    run: async (open) => {
      const { host } = await open(
        sampleGrid(third, { A1: { value: 0.5, format: "0%" }, B2: { value: null, format: "0.0" } }),
      );
      const before = await host.readGrids();
      await host.mark([{ sheet: third, cell: "A1", severity: "error" }]);
      same(await host.readGrids(), before, "grids");
    },
  },

  "mark-gone": {
    ...marking,
    run: async (open) => {
      const { host } = await open(sampleGrid(third, { A1: 1 }));
      const missing = scratchName("附件9");
      await rejects(host.mark([{ sheet: missing, cell: "A1", severity: "error" }]), "gone", missing);
    },
  },
} satisfies Record<string, ContractCase>;
