import { headingIn } from "./heading";
import type { ColumnMeaning } from "./meaning";
import type { Seen, SheetView } from "./sheet-view";

/**
 * The sheet in columns, where forms stand side by side: a row heads a table of indicators twice. Such forms are laid out
 * alike, so the second begins as far left of its heading as the first does.
 */
export function sideBySide(view: SheetView): SheetView[] {
  for (let row = view.area.top; row <= view.area.bottom; row++) {
    const cells = view.row(row);
    const first = cells.find(headsNames);
    const second = first && cells.find((cell) => cell.column > first.column && headsNames(cell));
    if (!second || !cells.some(({ column }) => column > second.column)) continue;
    const start = second.column - (first.column - firstColumn(view));
    const [one, other] = [cells.filter(({ column }) => column < start), cells.filter(({ column }) => column >= start)];
    if (headingIn(one)?.table.id !== "indicators" || headingIn(other)?.table.id !== "indicators") continue;
    return [view.columns(view.area.left, start - 1), ...sideBySide(view.columns(start, view.area.right))];
  }
  return [view];
}

function headsNames({ heads }: Seen): boolean {
  return heads.some(namesIndicators);
}

function namesIndicators({ table, role }: ColumnMeaning): boolean {
  return table.id === "indicators" && role === "name";
}

function firstColumn(view: SheetView): number {
  let first = view.area.right;
  for (let row = view.area.top; row <= view.area.bottom; row++) {
    first = Math.min(first, view.row(row)[0]?.column ?? first);
  }
  return first;
}
