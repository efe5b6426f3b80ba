import type { CellContent } from "../../core/changes/edit";
import { invert } from "../../core/changes/invert";
import type { CellValue } from "../../core/grid/grid";
import type { ContractCase } from "./contract-case";
import { cellIn, editsTo } from "./edits-to";
import { rejects } from "./rejects";
import { includes, same } from "./same";
import { sampleGrid } from "./sample-grid";
import { scratchName } from "./scratch-name";

const sheet = scratchName("附件4");
const writing = { about: "writing", needs: ["readGrids", "apply"] } as const;

/** Whatever Excel would rather take for something else. */
const texts = ["=1+1", "+1", "-5", "@SUM(A1)", "'quoted", "5%", "001", "5月", "2023-1-1", "TRUE", "1E5", "……", "≥95%"];

const everyKind = sampleGrid(sheet, {
  A1: 148,
  A2: "≥95%",
  A3: true,
  B1: { value: 296, formula: "=A1*2", format: "0.00" },
  B2: { value: 0.997, format: "0.0%" },
  B3: { value: "007", format: "@" },
  C1: { value: null, format: "0.00%" },
  C2: null,
  D4: "end",
});
const kinds = ["A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2"];
// Lists of different lengths: as both go round, each value meets each formula and each format.
const values: readonly CellValue[] = [-987654321.125, "=1+1", 0.1, "5%", "达成", "-", true, null, 123456.789012];
const formulas = [null, "=D5+1", null, "=D5&D6"];
const formats = ["General", "0.00", "0.00%", "@", "General"];

/** What is promised of writing cells. */
export const writingCases = {
  "write-cells": {
    ...writing,
    run: async (open) => {
      const { host } = await open(sampleGrid(sheet, { A1: 148, A2: 450, A3: "待填" }));
      await host.apply(
        await editsTo(host, sheet, {
          A3: { value: 0.3289, formula: "=A1/A2", format: "0.00%" },
          B1: { value: 3.29, format: "0.00" },
          B2: { value: "偏差原因" },
          A2: { value: 449 },
        }),
      );
      const [grid] = await host.readGrids();
      includes(cellIn(grid, "A3"), { formula: "=A1/A2", format: "0.00%" }, "A3");
      includes(cellIn(grid, "B1"), { value: 3.29, formula: null, format: "0.00" }, "B1");
      includes(cellIn(grid, "B2"), { value: "偏差原因", formula: null }, "B2");
      includes(cellIn(grid, "A2"), { value: 449 }, "A2");
    },
  },

  "write-text": {
    ...writing,
    run: async (open) => {
      const { host } = await open(sampleGrid(sheet, { A1: "指标值" }));
      const cells = Object.fromEntries(texts.map((value, row) => [`B${row + 1}`, { value }]));
      await host.apply(await editsTo(host, sheet, cells));
      const [grid] = await host.readGrids();
      for (const [address, { value }] of Object.entries(cells)) {
        includes(cellIn(grid, address), { value, formula: null, format: "General" }, address);
      }
    },
  },

  "write-changed-since": {
    ...writing,
    run: async (open) => {
      const { host, content } = await open(sampleGrid(sheet, { A1: 1, A2: 2, A3: 3 }));
      const edits = await editsTo(host, sheet, { A1: { value: 10 }, A2: { value: 20 } });
      await host.apply(await editsTo(host, sheet, { A2: { value: 2.5 } }));
      const before = await content();
      await rejects(host.apply(edits), "changed-since", `${sheet}!A2`);
      same(await content(), before, "workbook");
    },
  },

  "write-changed-kind": {
    ...writing,
    run: async (open) => {
      const { host } = await open(sampleGrid(sheet, { A1: 1, A2: { value: 1, formula: "=A1" } }));
      const format = await editsTo(host, sheet, { A1: { value: 2 } });
      const formula = await editsTo(host, sheet, { A2: { value: 2 } });
      await host.apply(await editsTo(host, sheet, { A1: { format: "0.0" } }));
      await host.apply(await editsTo(host, sheet, { A2: { formula: "=A1+0" } }));
      await rejects(host.apply(format), "changed-since", `${sheet}!A1`);
      await rejects(host.apply(formula), "changed-since", `${sheet}!A2`);
    },
  },

  "write-over-formula": {
    ...writing,
    run: async (open) => {
      const { host } = await open(sampleGrid(sheet, { A1: 1, A2: { value: 1, formula: "=A1" } }));
      const fill = await editsTo(host, sheet, { A2: { value: 5, formula: null } });
      await host.apply(await editsTo(host, sheet, { A1: { value: 7 } }));
      await host.apply(fill);
      const [grid] = await host.readGrids();
      includes(cellIn(grid, "A2"), { value: 5, formula: null }, "A2");
    },
  },

  "write-gone": {
    ...writing,
    run: async (open) => {
      const { host, content } = await open(sampleGrid(sheet, { A1: 1 }));
      const before = await content();
      const edits = await editsTo(host, sheet, { A1: { value: 2 } });
      const missing = scratchName("附件9");
      await rejects(host.apply([...edits, ...edits.map((edit) => ({ ...edit, sheet: missing }))]), "gone", missing);
      same(await content(), before, "workbook");
    },
  },

  "undo-write": {
    ...writing,
    run: async (open) => {
      const { host, content } = await open(everyKind);
      const before = await content();
      for (const round of values.keys()) {
        const change = (at: number): CellContent => ({
          value: values[at % values.length] ?? null,
          formula: formulas[at % formulas.length] ?? null,
          format: formats[at % formats.length] ?? "General",
        });
        const changes = Object.fromEntries(kinds.map((cell, at) => [cell, change(round * kinds.length + at)]));
        const edits = await editsTo(host, sheet, changes);
        await host.apply(edits);
        await host.apply(invert(edits));
        same(await content(), before, `workbook after round ${round + 1}`);
      }
    },
  },

  "undo-beside-changes": {
    ...writing,
    run: async (open) => {
      const { host } = await open(sampleGrid(sheet, { A1: 1, A2: 2, A3: 3 }));
      const fills = await editsTo(host, sheet, { A1: { value: 10 }, A2: { formula: "=A1*2" } });
      await host.apply(fills);
      await host.apply(await editsTo(host, sheet, { A3: { value: "后来改的" } }));
      await host.apply(invert(fills));
      const [grid] = await host.readGrids();
      const held = ["A1", "A2", "A3"].map((cell) => cellIn(grid, cell)?.value);
      same(held, [1, 2, "后来改的"], "cells");

      await host.apply(fills);
      await host.apply(await editsTo(host, sheet, { A1: { value: 11 } }));
      await rejects(host.apply(invert(fills)), "changed-since", `${sheet}!A1`);
    },
  },
} satisfies Record<string, ContractCase>;
