import type { ContractCase } from "./contract-case";
import { cellIn } from "./edits-to";
import { includes, same } from "./same";
import { sampleGrid } from "./sample-grid";
import { scratchName } from "./scratch-name";

const [third, fourth] = [scratchName("附件3"), scratchName("附件4")];
const reading = { about: "reading", needs: ["readGrids"] } as const;

/** What is promised of reading sheets. */
export const readingCases = {
  "read-cells": {
    ...reading,
    run: async (open) => {
      const { host } = await open(
        sampleGrid(fourth, {
          C3: "全年预算数",
          D3: 450,
          D4: 148,
          D5: { value: 0.5, formula: "=D3/900", format: "0.00%" },
          E5: true,
        }),
      );
      const [grid] = await host.readGrids();
      includes(grid, { sheet: fourth, top: 2, left: 2 }, "grid");
      const text = { value: "全年预算数", text: "全年预算数", formula: null, format: "General" };
      same(cellIn(grid, "C3"), text, "C3");
      same(cellIn(grid, "D4"), { value: 148, text: "148", formula: null, format: "General" }, "D4");
      same(cellIn(grid, "D5"), { value: 0.5, text: "50.00%", formula: "=D3/900", format: "0.00%" }, "D5");
      includes(cellIn(grid, "E5"), { value: true }, "E5");
      same(cellIn(grid, "C4"), null, "C4");
    },
  },

  "read-percent": {
    ...reading,
    run: async (open) => {
      const { host } = await open(
        sampleGrid(third, { A1: { value: 0.997, format: "0.0%" }, A2: "99.7%", A3: { value: "12", format: "@" } }),
      );
      const [grid] = await host.readGrids();
      includes(cellIn(grid, "A1"), { value: 0.997, text: "99.7%", format: "0.0%" }, "A1");
      includes(cellIn(grid, "A2"), { value: "99.7%", text: "99.7%" }, "A2");
      includes(cellIn(grid, "A3"), { value: "12", format: "@" }, "A3");
    },
  },

  "read-error": {
    ...reading,
    run: async (open) => {
      const { host } = await open(sampleGrid(third, { A1: 0, A2: { value: "#DIV/0!", formula: "=1/A1" } }));
      const [grid] = await host.readGrids();
      includes(cellIn(grid, "A2"), { value: "#DIV/0!", text: "#DIV/0!", formula: "=1/A1" }, "A2");
    },
  },

  "read-digits": {
    ...reading,
    run: async (open) => {
      const { host } = await open(sampleGrid(third, { A1: 0.1 + 0.2 }));
      const [grid] = await host.readGrids();
      includes(cellIn(grid, "A1"), { value: 0.3 }, "A1");
    },
  },

  "read-order": {
    ...reading,
    run: async (open) => {
      const [second, first] = [scratchName("附件4-乙"), scratchName("附件4-甲")];
      const { host } = await open(
        sampleGrid(second, { A1: "乙" }),
        { sheet: scratchName("空表"), top: 0, left: 0, rows: [], merges: [] },
        sampleGrid(first, { B2: "甲" }),
      );
      const sheets = (await host.readGrids()).map((grid) => grid.sheet);
      same(sheets, [second, first], "sheets");
    },
  },

  "read-blank-format": {
    ...reading,
    run: async (open) => {
      const { host } = await open(
        sampleGrid(third, { A1: "执行率", B1: { value: null, format: "0.00%" }, C1: "分值" }),
      );
      const [grid] = await host.readGrids();
      same(cellIn(grid, "B1"), { value: null, text: "", formula: null, format: "0.00%" }, "B1");
    },
  },

  "read-merges": {
    about: "merges",
    needs: ["readGrids", "readMerges"],
    run: async (open) => {
      const merged = { top: 0, left: 0, bottom: 0, right: 2 };
      const { host } = await open(
        { ...sampleGrid(third, { A1: "整体支出绩效自评表", A2: 1, C2: 3 }), merges: [merged] },
        { ...sampleGrid(fourth, { A1: 1, B1: 2 }), merges: [] },
      );
      const grids = await host.readMerges(await host.readGrids(), [
        { sheet: third, area: { top: 0, left: 0, bottom: 1, right: 2 } },
        { sheet: fourth, area: { top: 0, left: 0, bottom: 0, right: 1 } },
      ]);
      const merges = grids.map((grid) => grid.merges);
      same(merges, [[merged], []], "merges");
    },
  },
} satisfies Record<string, ContractCase>;
