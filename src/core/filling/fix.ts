import type { Fix } from "../checking/report";
import type { Derived } from "../judging/derived-cells";
import { showDerived } from "../judging/derived-value";
import { liveFormula } from "./live-formula";

/** The correction of a derived cell: what it should show, and the formula where the form's cells allow one. */
export function fixOf(derived: Derived): Fix | undefined {
  if (derived.outcome.kind !== "value") return undefined;
  const value = showDerived(derived.cell, derived.outcome.value);
  const formula = liveFormula(derived);
  return formula === null ? { value } : { value, formula };
}
