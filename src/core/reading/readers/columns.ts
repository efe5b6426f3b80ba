import type { AnnexRow, Field } from "../annex";
import { leftOf, type Heading } from "../heading";
import type { Seen, SheetView } from "../sheet-view";

/** What a row below a heading is; null where it is none of the table's. */
export type RowReader = (row: number, cells: readonly Seen[]) => AnnexRow | null;

/** Where a heading's columns stand, and the fields of a row under them. */
export class Columns {
  readonly left: number;
  private readonly starts: readonly { role: string; column: number; next: number }[];

  constructor(
    private readonly view: SheetView,
    heading: Heading,
  ) {
    const all = heading.cells.map(({ column }) => column);
    const starts = [...heading.columns].map(([role, { column }]) => ({ role, column }));
    this.left = leftOf(heading);
    this.starts = starts.map(({ role, column }) => ({
      role,
      column,
      next: all.find((other) => other > column) ?? view.area.right + 1,
    }));
  }

  isBefore(role: string, other: string): boolean {
    const columnOf = (one: string) => this.starts.find((start) => start.role === one)?.column ?? -1;
    return columnOf(role) >= 0 && columnOf(role) < columnOf(other);
  }

  /** The row's fields. A value that is not below its heading is looked for under the heading's merged width. */
  fields(row: number): Record<string, Field> {
    const occupied = this.view.row(row);
    const fields: Record<string, Field> = {};
    for (const { role, column, next } of this.starts) {
      let at = column;
      for (const cell of occupied) {
        if (cell.column < column) continue;
        if (cell.column < next) at = cell.column;
        break;
      }
      fields[role] = this.view.field(role, row, at);
    }
    return fields;
  }
}
