import type { Annex } from "./annex";
import { breakdownsOf } from "./breakdowns";
import { executionsOf } from "./execution";

/** An annex whose cells are read: what its rows are parts of, and who scores the execution, is not settled yet. */
export type Read = Omit<Annex, "execution" | "others">;

/** Settles what the cells alone do not say, once for everybody. What the form leaves open is kept in `others`. */
export function resolve(read: Read): Annex {
  const { funds } = read.tables;
  const breakdowns = funds ? breakdownsOf(funds.rows, read.description) : [null];
  const readings = executionsOf(read).flatMap((execution) =>
    breakdowns.map((rows): Annex => {
      const tables = funds && rows ? { ...read.tables, funds: { ...funds, rows } } : read.tables;
      return { ...read, tables, execution, others: [] };
    }),
  );
  return { ...(readings[0] as Annex), others: readings.slice(1) };
}
