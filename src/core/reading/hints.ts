import type { AnnexKind } from "../forms/index";
import type { Grid, SheetHints } from "../grid/grid";
import { rememberedBy } from "../values/remembered-by";
import { labelKey } from "./label";

/** What a person says of a workbook where its labels alone do not tell. */
export interface Hints {
  /** What each named sheet holds. */
  readonly annexes: Readonly<Partial<Record<string, AnnexKind | "none">>>;
  readonly labels: readonly LabelHint[];
}

/** A label as a place words it, and the label of the printed form that it stands for. */
export interface LabelHint {
  readonly text: string;
  readonly label: string;
}

export const noHints: Hints = { annexes: {}, labels: [] };

/**
 * The sheets with what was said of them: reading, checking and filling then take it from there. The same grid with the
 * same hints comes back as the same object, whose annexes are known.
 */
export function withHints(grids: readonly Grid[], hints: Hints): Grid[] {
  return grids.map(hinted(hints));
}

const hinted = rememberedBy((hints: Hints) => {
  const labels = new Map(hints.labels.map(({ text, label }) => [labelKey(text), label]));
  labels.delete("");
  const said = new Map(Object.entries(hints.annexes));
  return rememberedBy((grid: Grid): Grid => {
    const annex = said.get(grid.sheet);
    if (annex === undefined && labels.size === 0) return grid;
    const own: SheetHints = { labels, ...(annex !== undefined && { annex }) };
    return { ...grid, hints: own };
  });
});

/** Whether this is a hint: a text that is a label, and a label that it stands for. One that no form prints says nothing. */
export function isLabelHint(value: unknown): value is LabelHint {
  if (typeof value !== "object" || value === null || !("text" in value && "label" in value)) return false;
  const { text, label } = value;
  return typeof text === "string" && labelKey(text) !== "" && typeof label === "string";
}
