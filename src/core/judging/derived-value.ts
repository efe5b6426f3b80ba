import type { Big } from "../values/big";
import type { DerivedCell } from "../forms/index";
import type { Profile } from "../places/profile";
import { roundingOf, type Derived } from "./derived-cells";
import type { Annex } from "../reading/annex";
import { shownNumber, shownPercent } from "../values/shown";

/** A derived value as the form shows it: a rate "32.89%", points "3.29", an amount without trailing zeros. */
export function showDerived(cell: DerivedCell, value: Big): string {
  if (cell.shown === "percent") return shownPercent(value);
  return shownNumber(value, cell.shown === "score" ? 2 : 6);
}

/** Whether a cell says something else than it should: beyond what its shown digits and the profile allow. */
export function differs({ cell, field, outcome, current }: Derived, annex: Annex, profile: Profile): boolean {
  if (outcome.kind !== "value" || current.number === null || current.number === "unreadable") return false;
  const least = profile.tolerance[cell.shown === "percent" ? "rate" : cell.shown];
  const shown = roundingOf(field, annex.tables[cell.table]?.money);
  const unscaled = cell.shown === "percent" && field.value.kind === "quantity" && field.value.unit.base !== "%";
  const rounding = unscaled && field.value.amount.gt("1.5") ? shown.div(100) : shown;
  return current.number
    .minus(outcome.value)
    .abs()
    .gt(rounding.gt(least) ? rounding : least);
}
