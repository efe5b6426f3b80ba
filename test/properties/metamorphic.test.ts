import fc from "fast-check";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { parseArea, toA1 } from "../../src/core/grid/address";
import type { Cell, Grid } from "../../src/core/grid/grid";
import { annexes } from "../../src/core/annexes";
import { labelKey } from "../../src/core/reading/label";
import { generated } from "../damage/damageable";
import { damagesOf } from "../damage/damages";
import { seedGrids } from "../bench/project-sheets";
import { layouts } from "./form-layouts";
import { filledForm } from "./forms";

/** A change of a workbook that changes nothing of what it says; `to` is where a cell of it went. */
interface Change {
  readonly grids: readonly Grid[];
  readonly to: (sheet: string, row: number, column: number) => readonly [sheet: string, row: number, column: number];
}

const stay: Change["to"] = (...at) => at;
const eachCell = (grids: readonly Grid[], change: (cell: Cell) => Cell): Change => ({
  grids: grids.map((grid) => ({ ...grid, rows: grid.rows.map((row) => row.map((cell) => cell && change(cell))) })),
  to: stay,
});
const withText = (cell: Cell, text: string): Cell => ({ ...cell, value: text, text });
const isPlain = ({ value, formula, format }: Cell) =>
  typeof value === "number" && formula === null && format === "General";

/** Labels that mean exactly the same wherever they stand: of one role, and of no other. */
const synonyms = new Map<string, string>();
const uses = new Map<string, number>();
const groups = annexes
  .flatMap(({ tables }) => tables)
  .filter((table, at, all) => all.indexOf(table) === at)
  .flatMap(({ columns }) => columns.map(({ labels }) => labels.filter((label) => !label.includes("*"))));
const everyLabel = annexes.flatMap(({ fields, tables }) => [
  ...fields.flatMap(({ labels }) => labels),
  ...tables.flatMap(({ rows, closing }) => [...(rows ?? []).flatMap(({ labels }) => labels), ...(closing ?? [])]),
]);
for (const label of [...groups.flat(), ...new Set(everyLabel)])
  uses.set(labelKey(label), (uses.get(labelKey(label)) ?? 0) + 1);
for (const group of groups) {
  const own = group.filter((label) => uses.get(labelKey(label)) === 1);
  own.forEach((label, at) => synonyms.set(labelKey(label), own[(at + 1) % own.length]!));
}

const changes: Readonly<Record<string, (grids: readonly Grid[]) => Change>> = {
  "sheets renamed": (grids) => {
    const names = new Map(grids.map(({ sheet }, at) => [sheet, `表${at + 1}`]));
    return {
      grids: grids.map((grid) => ({ ...grid, sheet: names.get(grid.sheet)! })),
      to: (sheet, row, column) => [names.get(sheet)!, row, column],
    };
  },
  "moved down and right": (grids) => ({
    grids: grids.map((grid) => ({ ...grid, top: grid.top + 3, left: grid.left + 2, merges: null })),
    to: (sheet, row, column) => [sheet, row + 3, column + 2],
  }),
  "a blank row after each row": (grids) => ({
    grids: grids.map((grid) => ({ ...grid, rows: grid.rows.flatMap((row) => [row, []]), merges: null })),
    to: (sheet, row, column) => [sheet, row * 2, column],
  }),
  "a blank column after each column": (grids) => ({
    grids: grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) => row.flatMap((cell) => [cell, null])),
      merges: null,
    })),
    to: (sheet, row, column) => [sheet, row, column * 2],
  }),
  "nothing known of merged cells": (grids) => ({ grids: grids.map((grid) => ({ ...grid, merges: null })), to: stay }),
  "all on one sheet, below each other": (grids) => {
    const starts = new Map<string, number>();
    const rows: Grid["rows"][number][] = [];
    for (const grid of grids) {
      starts.set(grid.sheet, rows.length);
      rows.push(
        ...Array.from({ length: grid.top }, () => []),
        ...grid.rows.map((row) => [...Array<null>(grid.left).fill(null), ...row]),
        [],
        [],
      );
    }
    return {
      grids: [{ sheet: "全部", top: 0, left: 0, rows, merges: null }],
      to: (sheet, row, column) => ["全部", starts.get(sheet)! + row, column],
    };
  },
  "full-width digits in texts": (grids) =>
    eachCell(grids, (cell) =>
      typeof cell.value === "string" && cell.value.length < 20
        ? withText(
            cell,
            cell.value.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
          )
        : cell,
    ),
  "spaces and line breaks in labels": (grids) =>
    eachCell(grids, (cell) =>
      typeof cell.value === "string" && /^[\p{Script=Han}（）()]{2,12}$/u.test(cell.value)
        ? withText(cell, ` ${cell.value.slice(0, 1)} \n${cell.value.slice(1)}  `)
        : cell,
    ),
  "numbers as text": (grids) =>
    eachCell(grids, (cell) => (isPlain(cell) ? { ...withText(cell, cell.text), format: "@" } : cell)),
  "synonyms exchanged": (grids) =>
    eachCell(grids, (cell) => {
      const other = typeof cell.value === "string" ? synonyms.get(labelKey(cell.value)) : undefined;
      return other ? withText(cell, cell.text.replace(/^[^（(]*/, other)) : cell;
    }),
};

const moved = (change: Change, sheet: string, cell: string) => {
  const { top, left } = parseArea(cell)!;
  const [name, row, column] = change.to(sheet, top, left);
  return `${name}!${toA1(row, column)}`;
};

function expectSame(grids: readonly Grid[], change: Change, name: string): void {
  const before = checkWorkbook(grids);
  const after = checkWorkbook(change.grids);
  // A blank value is pointed at beside its label, which stays beside it when columns come between.
  const isBeside = (rule: string) => rule === "missing-text" && name.startsWith("a blank column");
  const kept = ({ rule }: { readonly rule: string }) => !isBeside(rule);
  expect(after.findings).toHaveLength(before.findings.length);
  const expected = before.findings.filter(kept).map(({ rule, sheet, cell }) => `${rule} ${moved(change, sheet, cell)}`);
  expect(
    after.findings
      .filter(kept)
      .map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)
      .sort(),
  ).toEqual(expected.sort());
  expect(after.annexes.map(({ kind }) => kind)).toEqual(before.annexes.map(({ kind }) => kind));
}

describe.each(Object.entries(changes))("%s: the findings stay the same", (name, change) => {
  it("in the sample workbook", () => {
    const grids = seedGrids();
    expectSame(grids, change(grids), name);
  });

  it.each(layouts.map((layout) => [layout.name, layout] as const))("in a damaged form: %s", (__, layout) => {
    const [form] = fc.sample(filledForm(layout), { numRuns: 1, seed: 11 });
    const damages = damagesOf(generated(form!)).filter((___, at) => at % 21 === 0);
    for (const { grids } of damages) expectSame(grids, change(grids), name);
  });
});
