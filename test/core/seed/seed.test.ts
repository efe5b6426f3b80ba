import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { toA1, parseArea } from "../../../src/core/grid/address";
import type { Cell, Grid } from "../../../src/core/grid/grid";
import { gridsOf } from "../../bench/project-sheets";
import { cleanForms, seedForms, seedKinds } from "../../fixtures/forms";
import expected from "../../fixtures/seed/expected.json";

/** A way to lay the seed's sheets out, and where a cell of theirs is then. */
interface Arrangement {
  readonly grids: Grid[];
  readonly placeOf: (sheet: string, cell: string) => string;
}

const seed = gridsOf(seedForms);

function moved(down: (grid: Grid) => number, right: number, sheet: (grid: Grid) => string): Arrangement["placeOf"] {
  return (name, cell) => {
    const grid = seed.find((one) => one.sheet === name)!;
    const { top, left } = parseArea(cell)!;
    return `${sheet(grid)}!${toA1(top + down(grid), left + right)}`;
  };
}

function shifted(grid: Grid, down: number, right: number): Grid {
  const merges = (grid.merges ?? []).map(({ top, left, bottom, right: last }) => ({
    top: top + down,
    left: left + right,
    bottom: bottom + down,
    right: last + right,
  }));
  return { ...grid, top: grid.top + down, left: grid.left + right, merges };
}

/** All five below one another on one sheet, a blank line between them. */
function stacked(): Arrangement {
  let next = 0;
  const starts = new Map<string, number>();
  const rows: (Cell | null | undefined)[][] = [];
  const merges = seed.flatMap((grid) => {
    starts.set(grid.sheet, next);
    rows.push(...grid.rows.map((row) => [...row]), []);
    const placed = shifted(grid, next, 0).merges ?? [];
    next += grid.rows.length + 1;
    return placed;
  });
  return {
    grids: [{ sheet: "自评表", top: 0, left: 0, rows, merges }],
    placeOf: moved(
      ({ sheet }) => starts.get(sheet) ?? 0,
      0,
      () => "自评表",
    ),
  };
}

const asText = (cell: Cell | null | undefined) => cell && { ...cell, value: cell.text };
const arrangements: Record<string, Arrangement> = {
  "in five sheets": {
    grids: seed,
    placeOf: moved(
      () => 0,
      0,
      ({ sheet }) => sheet,
    ),
  },
  "stacked on one sheet": stacked(),
  "with three blank rows and two blank columns before each table": {
    grids: seed.map((grid) => shifted(grid, 3, 2)),
    placeOf: moved(
      () => 3,
      2,
      ({ sheet }) => sheet,
    ),
  },
  "with its numbers as text": {
    grids: seed.map((grid) => ({ ...grid, rows: grid.rows.map((row) => row.map(asText)) })),
    placeOf: moved(
      () => 0,
      0,
      ({ sheet }) => sheet,
    ),
  },
  "without merged cells": {
    grids: seed.map((grid) => ({ ...grid, merges: [] })),
    placeOf: moved(
      () => 0,
      0,
      ({ sheet }) => sheet,
    ),
  },
};

describe.each(Object.entries(arrangements))("the seed %s", (_how, { grids, placeOf }) => {
  const { annexes, findings, unjudged } = checkWorkbook(grids);
  const found = findings.map(({ rule, severity, sheet, cell, related }) => ({
    rule,
    severity,
    places: [{ sheet, cell }, ...related].map((ref) => `${ref.sheet}!${ref.cell}`),
  }));
  const wanted = expected.find.map(({ sheet, cell, rule, severity }) => ({
    rule,
    severity,
    place: placeOf(sheet, cell),
  }));

  test("is recognised whole", () => {
    expect(annexes.map(({ kind }) => kind)).toEqual(seedKinds);
    expect(unjudged).toEqual([]);
  });

  test.each(wanted)("$rule ($severity) at $place", ({ rule, severity, place }) => {
    expect(found).toContainEqual({ rule, severity, places: expect.arrayContaining([place]) });
  });

  test("nothing else: what holds is never reported", () => {
    const extra = found.filter(
      ({ rule, places }) => !wanted.some((one) => one.rule === rule && places.includes(one.place)),
    );
    expect(extra).toEqual([]);
  });
});

test("the seed with its faults mended is clean", () => {
  const { annexes, findings, unjudged } = checkWorkbook(gridsOf(cleanForms));
  expect([annexes.length, findings, unjudged]).toEqual([5, [], []]);
});
