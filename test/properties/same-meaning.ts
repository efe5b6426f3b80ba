/** Changes of a workbook that change nothing of what it says. */
import fc from "fast-check";
import { annexes } from "../../src/core/forms/index";
import type { Area, Cell, Grid } from "../../src/core/grid/grid";
import { labelKey } from "../../src/core/reading/label";
import { meaningsOf } from "../../src/core/reading/meaning";

type Place = readonly [sheet: string, row: number, column: number];

/** The changed workbook; `to` is where a cell of it went. */
export interface Change {
  readonly grids: readonly Grid[];
  readonly to: (...at: Place) => Place;
}

const stay: Change["to"] = (...at) => at;
const eachCell = (grids: readonly Grid[], change: (cell: Cell) => Cell): Change => ({
  grids: grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) => row.map((cell) => cell && change(cell))),
  })),
  to: stay,
});
const eachLabel = (grids: readonly Grid[], change: (text: string) => string): Change =>
  eachCell(grids, (cell) =>
    typeof cell.value === "string" && /^[\p{Script=Han}（）()]{2,12}$/u.test(cell.value)
      ? withText(cell, change(cell.value))
      : cell,
  );
const withText = (cell: Cell, text: string): Cell => ({ ...cell, value: text, text });
const isNumber = ({ value, formula }: Cell) => typeof value === "number" && formula === null;
const gridOf = (grids: readonly Grid[], sheet: string) => grids.find((grid) => grid.sheet === sheet)!;

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

const columnsIn = (cell: Cell | null | undefined) =>
  typeof cell?.value === "string" ? meaningsOf(cell.value).flatMap((one) => (one.kind === "column" ? [one] : [])) : [];

/**
 * Where the indicators of a sheet are headed, first: the row, and the columns, twice where forms stand side by side. None
 * where several forms stand below each other.
 */
function indicatorHeading({
  rows,
}: Grid): { readonly row: number; readonly tables: readonly (readonly number[])[] } | null {
  const isOf = (table: string) => (cell: Cell | null | undefined) =>
    columnsIn(cell).some((one) => one.table.id === table);
  const row = rows.findIndex((cells) =>
    cells.some((cell) => columnsIn(cell).some(({ role, table }) => table.id === "indicators" && role === "name")),
  );
  const isMoney = (cell: Cell | null | undefined) => columnsIn(cell).some(({ role }) => role === "executed");
  if (row < 0 || rows.slice(row).some((cells) => cells.some(isMoney))) return null;
  const tables: Map<string, number>[] = [];
  rows[row]!.forEach((cell, column) => {
    if (!isOf("indicators")(cell)) return;
    const key = labelKey(String(cell!.value));
    if (tables.at(-1)?.has(key) ?? true) tables.push(new Map());
    tables.at(-1)!.set(key, column);
  });
  return { row, tables: tables.map((table) => [...table.values()]) };
}

/** The columns of the indicators in another order, everything below their heading with them. */
function permuted(grids: readonly Grid[], seed: number): Change {
  const moves = new Map<string, { readonly from: number; readonly columns: ReadonlyMap<number, number> }>();
  const changed = grids.map((grid) => {
    const first = indicatorHeading(grid);
    if (!first) return grid;
    const order = fc.sample(
      fc.shuffledSubarray(
        first.tables[0]!.map((_, at) => at),
        { minLength: first.tables[0]!.length },
      ),
      {
        seed,
        numRuns: 1,
      },
    )[0]!;
    const columns = new Map(
      first.tables.flatMap((table) => table.map((column, at) => [column, table[order[at]!]!] as const)),
    );
    moves.set(grid.sheet, { from: first.row + grid.top, columns });
    const rows = grid.rows.map((cells, row) => {
      if (row < first.row) return cells;
      const moved = Array.from({ length: Math.max(cells.length, ...columns.values()) + 1 }, (_, at) =>
        columns.has(at) ? null : (cells[at] ?? null),
      );
      for (const [from, to] of columns) moved[to] = cells[from] ?? null;
      return moved;
    });
    return { ...grid, rows, merges: null };
  });
  return {
    grids: changed,
    to: (sheet, row, column) => {
      const move = moves.get(sheet);
      const { left } = gridOf(grids, sheet);
      return [
        sheet,
        row,
        move && row >= move.from ? left + (move.columns.get(column - left) ?? column - left) : column,
      ];
    },
  };
}

/** Merged areas over blank cells: titles over the width of the form, labels and values up to the next, levels down. */
function merged(grid: Grid): Grid {
  const added: Area[] = [];
  const isFilled = (cell: Cell | null | undefined): cell is Cell => cell?.value != null && cell.value !== "";
  const isLabel = (cell: Cell) => typeof cell.value === "string" && meaningsOf(cell.value).length > 0;
  const area = (top: number, bottom: number, left: number, right: number) =>
    added.push({ top: grid.top + top, bottom: grid.top + bottom, left: grid.left + left, right: grid.left + right });
  const heading = indicatorHeading(grid);
  const table = grid.rows.findIndex((cells) => cells.filter((cell) => cell && isLabel(cell)).length > 3);
  grid.rows.slice(0, Math.max(table, 0)).forEach((cells, row) => {
    const filled = cells.flatMap((cell, column) => (isFilled(cell) ? [{ cell, column }] : []));
    filled.forEach(({ cell, column }, at) => {
      const next = filled[at + 1];
      const last = next ? next.column - 1 : column + 3;
      if (last > column && (isLabel(cell) ? next && !isLabel(next.cell) : next)) area(row, row, column, last);
    });
  });
  const isLevel = (column: number) =>
    columnsIn(grid.rows[heading!.row]![column]).some(({ role }) => /^level/.test(role));
  for (const column of heading?.tables.flat().filter(isLevel) ?? []) {
    const starts = grid.rows.flatMap((cells, row) => (row > heading!.row && isFilled(cells[column]) ? [row] : []));
    starts.forEach((row, at) => {
      const next = starts[at + 1];
      if (next !== undefined && next > row + 1) area(row, next - 1, column, column);
    });
  }
  const meets = (one: Area, other: Area) =>
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
  const old = grid.merges ?? [];
  return { ...grid, merges: [...old, ...added.filter((one) => !old.some((other) => meets(one, other)))] };
}

/** Every merged area taken apart, as Excel does it: the first cell keeps the value, the others hold none. */
function unmerged(grid: Grid): Grid {
  const isCovered = (row: number, column: number) =>
    grid.merges?.some(
      ({ top, left, bottom, right }) =>
        top <= row && row <= bottom && left <= column && column <= right && (row > top || column > left),
    );
  const rows = grid.rows.map((cells, row) =>
    cells.map((cell, column) => (isCovered(row + grid.top, column + grid.left) ? null : cell)),
  );
  return { ...grid, rows, merges: [] };
}

/** By what each does to the workbook. */
export const changes: Readonly<Record<string, (grids: readonly Grid[]) => Change>> = {
  "sheets renamed": (grids) => {
    const names = new Map(grids.map(({ sheet }, at) => [sheet, `表${at + 1}`]));
    return {
      grids: grids.map((grid) => ({ ...grid, sheet: names.get(grid.sheet)! })),
      to: (sheet, row, column) => [names.get(sheet)!, row, column],
    };
  },
  "moved down and right": (grids) => ({
    grids: grids.map((grid) => ({
      ...grid,
      top: grid.top + 3,
      left: grid.left + 2,
      merges:
        grid.merges?.map(({ top, left, bottom, right }) => ({
          ...{ top: top + 3, bottom: bottom + 3, left: left + 2, right: right + 2 },
        })) ?? null,
    })),
    to: (sheet, row, column) => [sheet, row + 3, column + 2],
  }),
  "a blank row after each row": (grids) => ({
    grids: grids.map((grid) => ({ ...grid, rows: grid.rows.flatMap((row) => [row, []]), merges: null })),
    to: (sheet, row, column) => [sheet, row * 2 - gridOf(grids, sheet).top, column],
  }),
  "a blank column after each column": (grids) => ({
    grids: grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) => row.flatMap((cell) => [cell, null])),
      merges: null,
    })),
    to: (sheet, row, column) => [sheet, row, column * 2 - gridOf(grids, sheet).left],
  }),
  "thousands of blank rows below": (grids) => ({
    grids: grids.map((grid) => ({
      ...grid,
      rows: [...grid.rows, ...Array.from({ length: 2000 }, () => [null, null])],
    })),
    to: stay,
  }),
  "nothing known of merged cells": (grids) => ({ grids: grids.map((grid) => ({ ...grid, merges: null })), to: stay }),
  "merged cells taken apart": (grids) => ({ grids: grids.map(unmerged), to: stay }),
  "blank cells merged": (grids) => ({ grids: grids.map(merged), to: stay }),
  "columns of the indicators in another order": (grids) => permuted(grids, 3),
  "columns of the indicators in yet another order": (grids) => permuted(grids, 17),
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
    eachLabel(grids, (text) => ` ${text.slice(0, 1)} \n${text.slice(1)}  `),
  "invisible signs in labels": (grids) =>
    eachLabel(grids, (text) => `\ufeff${text.slice(0, 1)}\u200b${text.slice(1, 2)}\r\n${text.slice(2)}\u00a0`),
  "numbers as text": (grids) =>
    eachCell(grids, (cell) =>
      isNumber(cell) && cell.format === "General" ? { ...withText(cell, String(cell.value)), format: "@" } : cell,
    ),
  // Not all: a form that holds nothing but formulas is one that nobody has filled in yet.
  "numbers from 20 calculated by formulas": (grids) =>
    eachCell(grids, (cell) =>
      isNumber(cell) && Number(cell.value) >= 20 ? { ...cell, formula: `=ROUND(${String(cell.value)},6)` } : cell,
    ),
  "columns too narrow for their numbers": (grids) =>
    eachCell(grids, (cell) => (isNumber(cell) && cell.format === "General" ? { ...cell, text: "####" } : cell)),
  "synonyms exchanged": (grids) =>
    eachCell(grids, (cell) => {
      const other = typeof cell.value === "string" ? synonyms.get(labelKey(cell.value)) : undefined;
      return other ? withText(cell, cell.text.replace(/^[^（(]*/, other)) : cell;
    }),
};

/** One change after another. */
export function both(grids: readonly Grid[], first: string, second: string): Change {
  const one = changes[first]!(grids);
  const other = changes[second]!(one.grids);
  return { grids: other.grids, to: (...at) => other.to(...one.to(...at)) };
}
