import type { Big } from "../values/big";
import type { Annex } from "../reading/annex";
import { derivedCells, type Derived } from "../judging/derived-cells";
import { differs, showDerived } from "../judging/derived-value";
import { numberFormat, percentFormat } from "./fitting-format";
import { liveFormula } from "../judging/live-formula";
import { candidate, isFree, type Because, type Candidate, type FillOptions } from "./proposal";

/** The rates, scores and totals of an annex that are not there, or differ from what was typed. */
export function derivedCandidates(annex: Annex, { profile, values }: FillOptions): Candidate[] {
  return derivedCells(annex, profile).flatMap((derived): Candidate[] => {
    const { cell, field, outcome } = derived;
    if (outcome.kind !== "value") return [];
    const isBlank = field.value.kind === "blank";
    if (isBlank ? cell.optional && !cell.partial : cell.partial || !differs(derived, annex, profile)) return [];
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
