import type { Big } from "./big";
import type { Unit } from "./unit";

/** How a target bounds its actual value. */
export type Comparator = "≥" | ">" | "≤" | "<" | "=";

/** A decimal number with its unit, as typed. */
export interface Quantity {
  readonly kind: "quantity";
  readonly comparator: Comparator | null;
  /** In `unit`: 6446.6 for 6446.6万元, 99.7 for 99.7%. */
  readonly amount: Big;
  readonly unit: Unit;
  /** One unit of the last digit that the cell shows, in `unit`: 0.1 for 99.7%. */
  readonly step: Big;
  /** About so many: 约300人, 95%左右. */
  readonly approximate: boolean;
}

/** From `low` to `high`, both included: 3-5天. */
export interface Range {
  readonly kind: "range";
  readonly low: Big;
  readonly high: Big;
  readonly unit: Unit;
}

/** 1:3, as typed. */
export interface Ratio {
  readonly kind: "ratio";
  readonly comparator: Comparator | null;
  readonly antecedent: Big;
  /** More than 0. */
  readonly consequent: Big;
}

/**
 * What a person typed into a cell. "unit" is a unit without its number (起); "words" is prose;
 * "unreadable" is an error cell, a number that makes no sense, or a formula whose result the file does not hold.
 */
export type Value =
  | { readonly kind: "blank" }
  | { readonly kind: "placeholder" }
  | { readonly kind: "not-applicable" }
  | Quantity
  | Range
  | Ratio
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "unit"; readonly unit: Unit }
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "unreadable"; readonly why: "error-cell" | "number" | "not-calculated" };

/** Whether nothing was said: blank, a placeholder or "not applicable". */
export function saysNothing(value: Value): boolean {
  return value.kind === "blank" || value.kind === "placeholder" || value.kind === "not-applicable";
}
