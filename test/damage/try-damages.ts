import fc from "fast-check";
import type { Grid } from "../../src/core/grid/grid";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { layouts } from "../properties/form-layouts";
import { addressOf, filledForm, type Place } from "../properties/forms";
import { damagesOf, type Damage } from "./damages";

export interface DamageResult {
  readonly forms: number;
  readonly tried: number;
  readonly missed: readonly { readonly layout: string; readonly damage: Damage }[];
  /** Findings on the undamaged forms. */
  readonly falseFindings: readonly string[];
}

/** Damages one cell at a time of consistent forms of every layout, and checks each; the same seed gives the same forms. */
export function tryDamages(seed: number, formsOfEach: number): DamageResult {
  const forms = layouts.flatMap((layout) => fc.sample(filledForm(layout), { seed, numRuns: formsOfEach }));
  const falseFindings = forms.flatMap(({ grid, layout }) =>
    checkWorkbook([grid]).findings.map(({ rule, cell }) => `${layout.name}: ${rule} ${cell}`),
  );
  const damages = forms.flatMap((form) => damagesOf(form).map((damage) => ({ layout: form.layout.name, damage })));
  return {
    forms: forms.length,
    tried: damages.length,
    missed: damages.filter(({ damage }) => !isFound(damage)),
    falseFindings,
  };
}

/** Whether a finding points at the damaged cell or proves itself by it; a foreign unit may also be said not to be judged. */
function isFound({ kind, grid, place }: Damage): boolean {
  const damaged = addressOf(place);
  const { findings, unjudged } = checkWorkbook([grid]);
  const named = findings.some(
    ({ cell, related }) => cell === damaged || related.some((other) => other.cell === damaged),
  );
  return (
    named || (kind === "unit changed" && unjudged.some(({ reason }) => reason.args.text?.includes(textAt(grid, place))))
  );
}

function textAt(grid: Grid, { row, column }: Place): string {
  return grid.rows[row]?.[column]?.text ?? "";
}
