import { columnName, parseArea, toA1 } from "../../../src/core/grid/address";
import { cellAt, type Area, type Cell, type CellValue, type Grid } from "../../../src/core/grid/grid";
import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import type { Annex, AnnexRow, AnnexTable } from "../../../src/core/reading/annex";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { growth, growthChoices, type GrowthChoice } from "../../../src/core/growing/growth";
import { layOut } from "../../../src/core/templates/lay-out";
import { referencesIn } from "../../../src/core/changes/references";
import type { Growth } from "../../../src/core/changes/growth";
import { gridsOf } from "../../bench/project-sheets";
import annex1 from "../../../src/workbench/sample/annex1.json";
import annex2 from "../../../src/workbench/sample/annex2.json";
import annex3 from "../../../src/workbench/sample/annex3.json";
import operations from "../../../src/workbench/sample/annex4-operations.json";
import refund from "../../../src/workbench/sample/annex4-refund.json";
import { calculatedSheets } from "../templates/calculated-sheets";
import { consistentNumbers, diceOf } from "../templates/consistent-numbers";
import { withGrowth } from "../../fixtures/with-growth";

const options = { unit: "城东水利站", projects: ["甲河治理", "泵站更新改造"] };

function templateGrids(isFilled: boolean): Grid[] {
  const kinds = ["registry", "base-data", "whole-evaluation", "project-evaluation"] as const;
  const layouts = layOut({ ...options, kinds, year: 2024, department: "水利局", rowsPerHeading: isFilled ? 2 : 1 });
  if (layouts.kind !== "sheets") throw new Error("names");
  const typed = isFilled ? consistentNumbers(layouts.sheets, options, diceOf(5)) : {};
  return calculatedSheets(layouts.sheets, typed);
}

const workbooks: Record<string, Grid[]> = {
  "blank templates": templateGrids(false),
  "filled templates": templateGrids(true),
  "the seed's forms": gridsOf([annex1, annex2, annex3, operations, refund]),
};

interface Case {
  readonly workbook: string;
  readonly sheet: string;
  readonly choice: GrowthChoice;
}

const cases = Object.entries(workbooks).flatMap(([workbook, grids]) =>
  readAnnexes(grids).flatMap((annex) =>
    growthChoices(annex).map((choice): Case => ({ workbook, sheet: annex.sheet, choice })),
  ),
);
const titled = cases.map((one): [string, Case] => [
  `${one.workbook}, ${one.sheet}, ${one.choice.table}, ${one.choice.heading}, row ${one.choice.row + 1}`,
  one,
]);

function grow({ workbook, sheet, choice }: Case): { grids: Grid[]; grown: Grid[]; rows: Growth; annex: Annex } {
  const grids = workbooks[workbook]!;
  const annex = readAnnexes(grids).find((one) => one.sheet === sheet)!;
  const rows = growth(
    annex,
    choice,
    grids.find((one) => one.sheet === sheet)!,
  );
  if ("reason" in rows) throw new Error(rows.reason);
  return { grids, annex, rows, grown: grids.map((grid) => (grid.sheet === sheet ? withGrowth(grid, rows) : grid)) };
}

/** The grown form with the new row filled in by a person. */
function typedInto(grid: Grid, { choice }: Case, annex: Annex, at: number): Grid {
  const table = annex.tables[choice.table]!;
  const label = table.rows.flatMap((row) => row.label?.column ?? []).at(-1);
  const texts: Record<number, CellValue> = {};
  for (const [role, field] of Object.entries(table.heading)) {
    if (!field || ["level1", "level2", "serial", "executionRate", "reason"].includes(role)) continue;
    if (choice.table === "funds" && ["weight", "score"].includes(role)) continue;
    texts[field.column] = ["name", "fund", "unit", "remark"].includes(role) ? "新增" : 1;
  }
  if (label !== undefined) texts[label] = "新增";
  const rows = grid.rows.map((row, index) => {
    if (grid.top + index !== at) return row;
    const cells: (Cell | null | undefined)[] = [...row];
    for (const [column, value] of Object.entries(texts)) {
      cells[Number(column) - grid.left] = { value, text: String(value), formula: null, format: "General" };
    }
    return Array.from({ length: cells.length }, (_, column) => cells[column] ?? null);
  });
  return { ...grid, rows };
}

test("every kind of block can grow, in our forms and in those of others", () => {
  for (const workbook of Object.keys(workbooks)) {
    const kinds = new Set(cases.filter((one) => one.workbook === workbook).map(({ choice }) => choice.table));
    expect([...kinds].sort()).toEqual(["entries", "funds", "indicators", "spending"]);
  }
});

test.each(titled)("%s: reading finds one row more, in the block that it was added to", (_title, one) => {
  const { grown, rows, annex } = grow(one);
  const grid = grown.find(({ sheet }) => sheet === one.sheet)!;
  const read = readAnnexes([typedInto(grid, one, annex, rows.at)])[0]!;
  const [before, after] = [annex, read].map((form) => (form.tables[one.choice.table] as AnnexTable).rows);
  const added = after!.filter((row) => !before!.some((old) => sameRow(old, row, rows.at)));
  expect(added.length).toBe(1);
  const [row] = added;
  if (one.choice.table === "indicators") {
    expect([row!.cells.level1?.cell, row!.cells.level2?.cell]).toEqual(one.choice.headings.map(({ cell }) => cell));
  }
  if (one.choice.table === "spending") expect(row!.whole?.label?.text.trim()).toBe(one.choice.heading);
  if (one.choice.table === "funds") expect(row!.whole?.key).toBe("total");
});

function sameRow(old: AnnexRow, row: AnnexRow, at: number): boolean {
  return placeOf(row) === (placeOf(old) >= at ? placeOf(old) + 1 : placeOf(old));
}

function placeOf({ label, cells }: AnnexRow): number {
  return Math.max(label?.row ?? 0, ...Object.values(cells).map((field) => field?.row ?? 0));
}

test.each(titled)("%s: growing by itself wakes no rule", (_title, one) => {
  const { grids, grown } = grow(one);
  const found = (all: readonly Grid[]) => checkWorkbook(all).findings.map(({ rule, sheet }) => `${sheet} ${rule}`);
  expect(found(grown)).toEqual(found(grids));
});

test.each(titled)("%s: merged areas stay apart, and the new row has those of the row above", (_title, one) => {
  const { grown, rows } = grow(one);
  const merges = grown.find(({ sheet }) => sheet === one.sheet)!.merges!;
  const clashes = merges.flatMap((area, at) => merges.slice(at + 1).filter((other) => overlap(area, other)));
  expect(clashes).toEqual([]);
  const across = (row: number) =>
    merges
      .filter((area) => area.top === row && area.bottom === row)
      .map(({ left, right }) => toA1(0, left) + toA1(0, right))
      .sort();
  expect(across(rows.at)).toEqual(across(rows.like));
});

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

test.each(titled.filter(([title]) => title.includes("templates") && !title.includes("entries")))(
  "%s: the totals' formulas count the new row, each once",
  (_title, one) => {
    const { grown, rows } = grow(one);
    const grid = grown.find(({ sheet }) => sheet === one.sheet)!;
    const counting = grid.rows.flatMap((row, index) =>
      row.flatMap((cell, column) => {
        const formula = grid.top + index === rows.at ? null : cell?.formula;
        if (!formula || !/SUM/.test(formula)) return [];
        const name = toA1(0, grid.left + column).replace(/\d/g, "");
        const sum = formula.slice(formula.indexOf("SUM("));
        const hits = referencesIn(sum).filter(
          ({ first, last = first }) =>
            columnName(first.column!.at) === name && first.row!.at <= rows.at && rows.at <= last.row!.at,
        );
        return hits.map(() => `${name}${grid.top + index + 1}`);
      }),
    );
    const counts: Readonly<Record<string, number>> = { indicators: 2, funds: 3, spending: 3, entries: 0 };
    const expected = counts[one.choice.table];
    expect(counting.length).toBe(new Set(counting).size);
    expect(counting.length).toBe(expected);
  },
);

test("the next serial number is written, as number or as text like the one above", () => {
  const one = cases.find(({ workbook, choice }) => workbook === "the seed's forms" && choice.table === "entries")!;
  const { rows, grown } = grow(one);
  expect(rows.edits.map(({ cell, after }) => [cell, after.value])).toEqual([["A25", 20]]);
  expect(
    cellAt(
      grown.find(({ sheet }) => sheet === one.sheet)!,
      24,
      0,
    )?.value,
  ).toBe(20);
});

test("without the sheet's merged areas nothing is inserted, and why is said", () => {
  const [grid] = workbooks["the seed's forms"]!.slice(2);
  const annex = readAnnexes([grid!])[0]!;
  expect(growth(annex, growthChoices(annex)[0]!, { ...grid!, merges: null })).toEqual({ reason: "merges-unknown" });
});

test.each([
  ["=SUM(B3:B5)", "=SUM(B3:B5)"],
  ["=SUM(B3:B9)", "=SUM(B3:B10)"],
  ["=B7+$B$8", "=B8+$B$9"],
  ["=B7&\"B7\"&附件2!B7&'附 3'!B8:B9", "=B8&\"B7\"&附件2!B7&'附 3'!B8:B9"],
  ["=LOG10(B7)", "=LOG10(B8)"],
])("a formula %s of another row becomes %s when a row comes in above row 7", (formula, moved) => {
  const sheet: Grid = {
    sheet: "表",
    top: 0,
    left: 0,
    rows: [[{ value: 0, text: "0", formula, format: "General" }], ...Array.from({ length: 9 }, () => [null])],
    merges: [parseArea("C3:C9")!],
  };
  const rows = { sheet: "表", at: 6, count: 1, like: 5, merges: [], edits: [] };
  expect(withGrowth(sheet, rows).rows[0]?.[0]?.formula).toBe(moved);
  expect(withGrowth(sheet, rows).merges).toEqual([parseArea("C3:C10")]);
});
