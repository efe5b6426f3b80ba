/** Where a cell stands. */
interface At {
  readonly row: number;
  readonly column: number;
}

/** Which cells of a form have an owner. A reader claims what it gives a meaning; what nobody claims is unread. */
export class Claims {
  private readonly rows = new Map<number, Set<number>>();

  claim({ row, column }: At): void {
    const columns = this.rows.get(row);
    if (columns) columns.add(column);
    else this.rows.set(row, new Set([column]));
  }

  has({ row, column }: At): boolean {
    return this.rows.get(row)?.has(column) ?? false;
  }

  /**
   * Whether a reader has claimed anything in this row. A row that was read by its labels is not read again as a row
   * of a table.
   */
  hasIn(row: number): boolean {
    return this.rows.has(row);
  }
}
