import type { Big } from "../values/big";
import type { CellRef } from "../grid/address";
import type { Annex } from "../reading/annex";
import { derivedCells, type Derived } from "../judging/derived-cells";
import { differs, showDerived } from "../judging/derived-value";
import { missingParts, namesOf } from "../judging/missing-parts";
import { numberFormat, percentFormat } from "./fitting-format";
import { liveFormula } from "../judging/live-formula";
import { candidate, isFree, type Because, type Candidate, type FillOptions } from "./proposal";

/** The rates, scores and totals of an annex that are not there, or differ from what was typed; no total of which a part is missing. */
export function derivedCandidates(annex: Annex, { profile, values }: FillOptions): Candidate[] {
  return derivedCells(annex, profile).flatMap((derived): Candidate[] => {
    const { cell, field, outcome } = derived;
    if (outcome.kind !== "value") return [];
    const isBlank = field.value.kind === "blank";
    if (isBlank ? cell.optional && !cell.partial : cell.partial || !differs(derived, annex, profile)) return [];
    if (isOpen(annex, derived)) return [];
    const live = liveFormula(derived);
    if (isBlank && !isFree(field, live)) return [];
    const shown = showDerived(cell, outcome.value);
    const money = cell.shown === "amount" ? annex.tables[cell.table]?.money : undefined;
    const format = cell.shown === "percent" ? percentFormat(field.format) : numberFormat(field.format, money);
    return [
      candidate({
        kind: !isBlank ? "typed" : cell.partial ? "part" : "blank",
        field,
        after: { value: stored(derived, outcome.value), formula: values ? null : live, format },
        shown,
        because: becauseOf(derived, outcome, shown),
        from: outcome.cells,
      }),
    ];
  });
}

/** A total that is left blank until the points that belong to it are there. */
export interface OpenTotal extends CellRef {
  /** What is missing, by its row and its cell. */
  readonly parts: string;
}

/** The blank totals of points in an annex of which some are there and some are missing. */
export function openTotals(annex: Annex, { profile }: FillOptions): OpenTotal[] {
  return derivedCells(annex, profile).flatMap((derived): OpenTotal[] => {
    const { cell, field, outcome } = derived;
    const isAsked = !cell.optional && field.value.kind === "blank" && outcome.kind === "value";
    if (!isAsked || !isOpen(annex, derived)) return [];
    return [{ sheet: field.sheet, cell: field.cell, parts: namesOf(annex, missingParts(annex, derived)) }];
  });
}

/** A blank amount may well be none; a blank score or weight is always missing. */
function isOpen(annex: Annex, derived: Derived): boolean {
  return derived.cell.table === "indicators" && missingParts(annex, derived).length > 0;
}

function becauseOf({ cell }: Derived, { text, isSum, isCapped, cells }: Known, shown: string): Because {
  if (isSum) return { sum: `${text} = ${shown}` };
  if (isCapped) return { words: cell.table === "indicators" ? "cappedTotal" : "fullRate" };
  return { words: "single", args: { cell: cells.find((part) => part.value.kind !== "blank")?.cell ?? "" } };
}

type Known = Extract<Derived["outcome"], { readonly kind: "value" }>;

/** The number that the live formula gives as well: rates and points rounded, amounts as they add up. */
function stored({ cell }: Derived, value: Big): number {
  if (cell.shown === "amount") return Number(value);
  return Number(value.round(cell.shown === "percent" ? 4 : 2));
}
