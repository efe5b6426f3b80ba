import type { Big } from "../values/big";
import type { Profile } from "../places/profile";
import type { Annex, Field } from "../reading/annex";
import { amountOf, rowOf } from "./amounts";
import { shownShare } from "../values/shown";

/** The most points in all that an evaluation's execution rate leaves, and the cells and the sum that say so. */
export interface TotalCap {
  readonly most: Big;
  /** The execution rate that would lift it. */
  readonly below: Big;
  readonly arithmetic: string;
  readonly cells: readonly Field[];
}

/** The cap that the place puts on the total, null where it has none or the rate is high enough or not known. */
export function totalCapOf(annex: Annex, { executionCaps }: Profile): TotalCap | null {
  const { annualBudget, executed } = rowOf(annex, "funds", "total")?.cells ?? {};
  const [budget, spent] = [annualBudget, executed].map((field) => amountOf(annex, "funds", field));
  if (!annualBudget || !executed || !budget || !spent || budget.lte(0)) return null;
  const rate = spent.div(budget);
  const cap = executionCaps.find(({ below }) => rate.lt(below));
  return cap ? { ...cap, arithmetic: shownShare(spent, budget), cells: [executed, annualBudget] } : null;
}
