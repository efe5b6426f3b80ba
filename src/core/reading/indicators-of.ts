import type { Annex, AnnexRow } from "./annex";

/** The indicator rows of an evaluation; the printed …… are none. */
export function indicatorsOf(annex: Annex): AnnexRow[] {
  return (annex.tables.indicators?.rows ?? []).filter(({ cells }) => cells.name?.value.kind !== "placeholder");
}
