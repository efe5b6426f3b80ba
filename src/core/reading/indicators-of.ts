import { rememberedBy } from "../values/remembered-by";
import type { Annex, AnnexRow, AnnexTable } from "./annex";

/** The indicator rows of an evaluation; the printed …… are none. */
export function indicatorsOf({ tables: { indicators } }: Annex): readonly AnnexRow[] {
  return indicators ? itemsOf(indicators) : none;
}

const none: readonly AnnexRow[] = [];

/** Nearly every rule asks for them. */
const itemsOf = rememberedBy(({ rows }: AnnexTable<"indicators">): readonly AnnexRow[] =>
  rows.filter(({ cells }) => cells.name?.value.kind !== "placeholder"),
);
