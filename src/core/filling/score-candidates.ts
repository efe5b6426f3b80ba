import type { Annex } from "../reading/annex";
import { scoredIndicators } from "../judging/expected-score";
import { numberFormat } from "./fitting-format";
import { liveScore } from "./live-score";
import { candidate, isFree, type Candidate, type FillOptions } from "./proposal";

/** The scores of the indicators that follow from target and actual; what only a person can judge is left to the person. */
export function scoreCandidates(annex: Annex, { profile, values }: FillOptions): Candidate[] {
  return scoredIndicators(annex, profile).flatMap((scored): Candidate[] => {
    const { row, expected, shown, arithmetic, scoreField: field, score, tolerance, outcome } = scored;
    if (expected === null || !field) return [];
    const isBlank = field.value.kind === "blank";
    const tooFull = outcome.kind === "missed" && score !== null && score.gt(expected);
    if (!isBlank && (score === null || (score.minus(expected).abs().lte(tolerance) && !tooFull))) return [];
    const live = liveScore(row, profile);
    if (isBlank && !isFree(field, live)) return [];
    return [
      candidate({
        kind: isBlank ? "blank" : "typed",
        field,
        after: { value: Number(expected), formula: values ? null : live, format: numberFormat(field.format) },
        shown,
        because: arithmetic ? { sum: arithmetic } : { words: outcome.kind === "met" ? "met" : "none" },
        from: [],
      }),
    ];
  });
}
