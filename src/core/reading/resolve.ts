import type { Annex, Field } from "./annex";
import { breakdownsOf } from "./breakdowns";
import { executionsOf, withPointsOfPart } from "./execution";
import { meaningsOf } from "./meaning";

/** An annex whose cells are read: what its rows are parts of, and who scores the execution, is not settled yet. */
export type Read = Omit<Annex, "execution" | "others">;

/** What a row of the funds says of a breakdown by nature that stands nowhere else: 基本支出 with what was spent on it. */
function withNatures({ fields, tables, description }: Read): Annex["fields"] {
  const rows = (tables.funds?.rows ?? []).flatMap(({ key, label, cells: { executed } }): [string, Field][] => {
    if (key !== "part" || !label || !executed) return [];
    const roles = meaningsOf(label.text).flatMap((one) => (one.kind === "field" ? [one.role] : []));
    const nature = description.fields.find(({ role, breakdown }) => breakdown === "byNature" && roles.includes(role));
    return nature ? [[nature.role, { ...executed, role: nature.role }]] : [];
  });
  return rows.length > 0 ? { ...Object.fromEntries(rows.reverse()), ...fields } : fields;
}

/** Settles what the cells alone do not say, once for everybody. What the form leaves open is kept in `others`. */
export function resolve(read: Read): Annex {
  const funds = read.tables.funds && withPointsOfPart(read.tables.funds);
  const breakdowns = funds ? breakdownsOf(funds.rows, read.description) : [null];
  const fields = withNatures(read);
  const readings = executionsOf(read).flatMap((execution) =>
    breakdowns.map((rows): Annex => {
      const tables = funds && rows ? { ...read.tables, funds: { ...funds, rows } } : read.tables;
      return { ...read, fields, tables, execution, others: [] };
    }),
  );
  return { ...(readings[0] as Annex), others: readings.slice(1) };
}
