import type { Annex } from "../reading/annex";
import { rowOf } from "./amounts";

/** What a check of an annex rests on. */
export type Essential = "target" | "actual" | "weight" | "score" | "total" | "amounts";

/** What a check of this annex rests on and was not found in it: the form has none, or it was not understood. */
export function missingEssentials(annex: Annex): Essential[] {
  const { description, fields, tables } = annex;
  const has = (id: string) => description.tables.some((table) => table.id === id);
  const heading = tables.indicators?.heading ?? {};
  const funds = rowOf(annex, "funds", "total")?.cells ?? {};
  const spending = tables.spending?.heading ?? {};
  const found: [Essential, of: string, unknown][] = [
    ["target", "indicators", heading.target ?? heading.initialTarget],
    ["actual", "indicators", heading.actual],
    ["weight", "indicators", heading.weight],
    ["score", "indicators", heading.score],
    ["total", "indicators", tables.indicators?.closing?.cells.score ?? fields.totalScore],
    ["amounts", "funds", funds.annualBudget && funds.executed],
    ["amounts", "spending", spending.budget && spending.finalAccounts],
  ];
  return found.flatMap(([essential, of, cell]) => (has(of) && cell === undefined ? [essential] : []));
}
