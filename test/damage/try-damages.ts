import fc from "fast-check";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { cellAt, type Grid } from "../../src/core/grid/grid";
import { parseArea, type CellRef } from "../../src/core/grid/address";
import { layouts } from "../properties/form-layouts";
import { filledForm } from "../properties/forms";
import { generated, seedAnnexes } from "./damageable";
import { damagesOf, harmlessOf, type Damage } from "./damages";

export interface DamageResult {
  readonly forms: number;
  /** How many damages were tried, by kind. */
  readonly tried: ReadonlyMap<string, number>;
  readonly missed: readonly { readonly form: string; readonly damage: Damage }[];
  /** How many forms without a fault were checked, as they are and typed otherwise. */
  readonly undamaged: number;
  /** What was found in those, or not judged. */
  readonly falseFindings: readonly string[];
}

/**
 * Damages consistent forms of every layout and the mended sample workbook, one slip at a time, and checks each; the same
 * seed gives the same forms. Of the damages, only every so-manieth is tried.
 */
export function tryDamages(seed: number, formsOfEach: number, every = 1): DamageResult {
  const filled = layouts.flatMap((layout) => fc.sample(filledForm(layout), { seed, numRuns: formsOfEach }));
  const forms = [...filled.map(generated), ...seedAnnexes()];
  const undamaged = [
    ...forms.map(({ name, grids }) => ({ name, grids })),
    ...forms.flatMap((form) =>
      harmlessOf(form).map(({ where, grids, cells }) => ({ name: `${form.name}, ${where} in ${cells.join()}`, grids })),
    ),
  ].filter((_, at) => at < forms.length || at % every === 0);
  const falseFindings = undamaged.flatMap(({ name, grids }) => {
    const { findings, unjudged } = checkWorkbook(grids);
    // Of two forms side by side the second is the first once more, which is told of both.
    const isDoubled = layouts.some((layout) => layout.twice && name.startsWith(layout.name));
    return [...findings, ...unjudged]
      .filter(({ rule }) => !isDoubled || rule !== "duplicate-annex")
      .map(({ rule, cell }) => `${name}: ${rule} ${cell}`);
  });
  const damages = forms
    .flatMap((form) => damagesOf(form).map((damage) => ({ form: form.name, damage })))
    .filter((_, at) => at % every === 0);
  const tried = new Map<string, number>();
  for (const { damage } of damages) tried.set(damage.kind, (tried.get(damage.kind) ?? 0) + 1);
  const missed = damages.filter(({ damage }) => !isFound(damage));
  return { forms: forms.length, tried, missed, undamaged: undamaged.length, falseFindings };
}

/** Whether a finding points at a damaged cell or proves itself by it; units that differ may also be said not to be judged. */
function isFound({ kind, grids, sheet, cells }: Damage): boolean {
  const { findings, unjudged } = checkWorkbook(grids);
  const isHit = (at: CellRef) => at.sheet === sheet && cells.includes(at.cell);
  if (findings.some((finding) => isHit(finding) || finding.related.some(isHit))) return true;
  const rows = new Set(cells.map((cell) => parseArea(cell)?.top));
  const texts = cells.map((cell) =>
    textAt(
      grids.find((one) => one.sheet === sheet)!,
      cell,
    ),
  );
  return unjudged.some((one) => {
    const isInRow = one.sheet === sheet && rows.has(parseArea(one.cell)?.top);
    if (["units-differ", "no-unit"].includes(one.reason.key))
      return isInRow && (kind === "unit changed" || kind === "rows exchanged");
    return kind === "unit changed" && texts.some((text) => one.reason.args.text?.includes(text));
  });
}

function textAt(grid: Grid, cell: string): string {
  const { top, left } = parseArea(cell)!;
  return cellAt(grid, top, left)?.text ?? "";
}
