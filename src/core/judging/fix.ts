import type { Fix } from "../findings/finding";
import type { Derived } from "./derived-cells";
import { showDerived } from "./derived-value";
import { liveFormula } from "./live-formula";

/** The correction of a derived cell: what it should show, and the formula where the form's cells allow one. */
export function fixOf(derived: Derived): Fix | undefined {
  if (derived.outcome.kind !== "value") return undefined;
  const value = showDerived(derived.cell, derived.outcome.value);
  const formula = liveFormula(derived);
  return formula === null ? { value } : { value, formula };
}
