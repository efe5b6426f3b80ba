/** Where a cell stands. */
interface At {
  readonly row: number;
  readonly column: number;
}

/** More columns than any sheet has. */
const width = 16384;

/** Which cells of a form have an owner. A reader claims what it gives a meaning; what nobody claims is unread. */
export class Claims {
  private readonly cells = new Set<number>();
  private readonly rows = new Set<number>();

  claim({ row, column }: At): void {
    this.cells.add(row * width + column);
    this.rows.add(row);
  }

  has({ row, column }: At): boolean {
    return this.cells.has(row * width + column);
  }

  /**
   * Whether a reader has claimed anything in this row. A row that was read by its labels is not read again as a row
   * of a table.
   */
  hasIn(row: number): boolean {
    return this.rows.has(row);
  }
}
