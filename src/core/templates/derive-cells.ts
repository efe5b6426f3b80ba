import type { AnnexKind } from "../forms/index";
import { derivedCells } from "../judging/derived-cells";
import { readAnnexes } from "../reading/read-annexes";
import { liveScore } from "../filling/live-score";
import type { Profile } from "../places/profile";
import { liveFormula } from "../judging/live-formula";
import type { SheetDraft } from "./sheet-draft";

/**
 * Writes the live formula of every derived cell into a laid-out annex. The form is read as if it were filled in, so a
 * blank one and a check of it later cannot disagree; a form that reading does not recognise is our fault, and thrown.
 */
export function deriveCells(draft: SheetDraft, kind: AnnexKind, profile: Profile): void {
  const [annex] = readAnnexes([draft.sample()]);
  if (annex?.description.kind !== kind) throw new Error(`laid out but not recognised: ${kind}`);
  for (const derived of derivedCells(annex, profile)) {
    // What may be only a part of the whole (其中) is left to the person.
    const formula = derived.cell.partial ? null : liveFormula(derived);
    if (formula) draft.deriveAt(derived.field.cell, formula, derived.cell.shown === "percent" ? "0.00%" : undefined);
  }
  // The score of what only a person can judge is typed over its formula.
  for (const row of annex.tables.indicators?.rows ?? []) {
    const formula = liveScore(row, profile);
    if (formula && row.cells.score) draft.suggest(row.cells.score.cell, formula);
  }
}
