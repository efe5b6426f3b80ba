import { headingIn, type Heading } from "../heading";
import type { Seen, SheetView } from "../sheet-view";

/** The rows below a heading, down to (not including) `end`. */
export interface Stretch {
  readonly heading: Heading;
  readonly end: number;
}

/** A stretch with all the cells of its heading, whichever of them name a column that we know. */
export interface Part extends Stretch {
  readonly cells: readonly Seen[];
}

/** A heading may take two rows (年度指标值 above 指标性质, 指标值, 度量单位): of a column's labels the lower one counts. */
export function overTwoRows(view: SheetView, stretches: readonly Stretch[]): Part[] {
  const parts: Part[] = [];
  for (const { heading, end } of stretches) {
    const above = parts.at(-1);
    const upper = above && rowBelow(view, above.heading.row, heading.row) === heading.row ? above : null;
    if (upper) parts.pop();
    const cells = view.row(heading.row);
    const one = upper ? joined(upper.cells, cells, heading) : null;
    const below = rowBelow(view, heading.row, end);
    const next = upper || below === end ? [] : view.row(below);
    const two = isSecondRow(view, next, heading) ? joined(cells, next, heading) : null;
    parts.push(named({ heading, end, cells, ...one, ...two }));
  }
  return parts;
}

/** The next row that holds something, `end` if none before it does. */
function rowBelow(view: SheetView, row: number, end: number): number {
  let below = row + 1;
  while (below < end && view.row(below).length === 0) below++;
  return below;
}

/** In a list of named things a column before the values whose own heading means nothing to us holds the names. */
function named({ heading, cells, ...part }: Part): Part {
  const { table, columns } = heading;
  const isNameless = table.essential?.includes("name") === true && !columns.has("name");
  const first = Math.min(
    ...["target", "initialTarget", "actual", "weight"].map((role) => columns.get(role)?.column ?? Infinity),
  );
  const taken = new Set([...columns.values()].map(({ column }) => column));
  const name = isNameless && cells.findLast(({ column }) => column < first && !taken.has(column));
  return { ...part, cells, heading: name ? { ...heading, columns: new Map([...columns, ["name", name]]) } : heading };
}

function joined(
  upper: readonly Seen[],
  lower: readonly Seen[],
  { table }: Heading,
): Pick<Part, "heading" | "cells"> | null {
  const under = new Set(lower.map(({ column }) => column));
  const cells = [...upper.filter(({ column }) => !under.has(column)), ...lower].sort((a, b) => a.column - b.column);
  const heading = headingIn(cells);
  return heading?.table === table ? { heading: { ...heading, row: lower[0]?.row ?? heading.row }, cells } : null;
}

/** Labels alone, one of them a column's: no row of values, and no name of a thing. */
function isSecondRow(view: SheetView, cells: readonly Seen[], { table, columns }: Heading): boolean {
  const isColumn = ({ meanings }: Seen) => meanings.some((one) => one.kind === "column" && one.table === table);
  const name = columns.get("name")?.column;
  // What became of a goal (圆满完成年度目标) may read like its heading.
  return (
    table.id !== "goals" &&
    cells.some(isColumn) &&
    cells.every((cell) => view.field("label", cell.row, cell.column).value.kind === "words") &&
    cells.every((cell) => isColumn(cell) || cell.column !== name)
  );
}
