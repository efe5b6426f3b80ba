import type { Area, Cell, Grid } from "./grid";

/** The grids, each sheet that holds what it held before by the very object it was: what was found out about that still stands. */
export function sameGrids(now: readonly Grid[], before: readonly Grid[]): Grid[] {
  const known = new Map(before.map((grid) => [grid.sheet, grid]));
  return now.map((grid) => {
    const old = known.get(grid.sheet);
    return old && isSame(grid, old) ? old : grid;
  });
}

function isSame(one: Grid, other: Grid): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.hints === other.hints &&
    sameArea(one.cutFrom, other.cutFrom) &&
    sameLists(one.merges, other.merges, sameArea) &&
    sameLists(one.rows, other.rows, sameRow)
  );
}

function sameRow(one: Grid["rows"][number] | undefined, other: Grid["rows"][number] | undefined): boolean {
  return sameLists<Cell | null | undefined>(one, other, sameCell);
}

function sameLists<T>(
  one: readonly T[] | null | undefined,
  other: readonly T[] | null | undefined,
  same: (a: T | undefined, b: T | undefined) => boolean,
): boolean {
  if (one === other || !one || !other) return one === other;
  return one.length === other.length && one.every((item, at) => same(item, other[at]));
}

function sameArea(one: Area | undefined, other: Area | undefined): boolean {
  if (one === other || !one || !other) return one === other;
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

function sameCell(one: Cell | null | undefined, other: Cell | null | undefined): boolean {
  if (one === other || !one || !other) return (one ?? null) === (other ?? null);
  return (
    one.value === other.value && one.text === other.text && one.formula === other.formula && one.format === other.format
  );
}
