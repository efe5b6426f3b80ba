import type { Big } from "../values/big";
import type { Profile } from "../places/profile";
import type { Annex, AnnexRow, Field } from "../reading/annex";
import { indicatorsOf } from "../reading/indicators-of";
import { amountOf } from "./amounts";
import { roundingOf } from "./derived-cells";
import { shownNumber } from "../values/shown";
import { evaluate } from "./evaluate";
import { rememberedByBoth } from "../values/remembered-by";
import { judgeIndicator, termNamed, type IndicatorOutcome } from "./indicator";
import { plainScore, scoreIn } from "./score-expression";

/** An indicator with its weight and score as numbers, and what the score should be as far as the method says. */
export interface ScoredIndicator {
  readonly row: AnnexRow;
  readonly outcome: IndicatorOutcome;
  readonly weight: Big | null;
  readonly score: Big | null;
  readonly scoreField: Field | undefined;
  /** weight x share of the target reached; the whole weight where it was met; null where only a person can say. */
  readonly expected: Big | null;
  /** The same as a message shows it: "3.99". */
  readonly shown: string;
  /** How it came about, e.g. "4 × 99.7% ÷ 100% = 3.99". */
  readonly arithmetic: string;
  /** Differences up to here are rounding. */
  readonly tolerance: Big;
}

/** The indicators of an annex, each scored by 财预〔2020〕10号 with the numbers of a place. Many rules ask for them. */
export const scoredIndicators = rememberedByBoth((annex: Annex, place: Profile): readonly ScoredIndicator[] =>
  indicatorsOf(annex).map((row) => scored(annex, row, place)),
);

function scored(annex: Annex, row: AnnexRow, profile: Profile): ScoredIndicator {
  const outcome = judgeIndicator(row, profile);
  const weight = amountOf(annex, "indicators", row.cells.weight);
  const score = amountOf(annex, "indicators", row.cells.score);
  const tolerance = roundingOf(row.cells.score, undefined, profile.tolerance.score);
  const unknown = { expected: null, shown: "", arithmetic: "" };
  const base = { row, outcome, weight, score, scoreField: row.cells.score, tolerance, ...unknown };
  if (weight === null || (outcome.kind !== "met" && outcome.kind !== "missed")) return base;
  const { terms } = outcome;
  if (!terms) return { ...base, expected: weight, shown: shownNumber(weight) };
  const isOver = outcome.kind === "met" && outcome.over !== null;
  const expression = (isOver ? scoreIn(profile) : plainScore)(terms.sense);
  const due = evaluate(expression, ([name]) => [
    { cell: row, ...(name === "weight" ? { number: weight } : termNamed(terms, name)) },
  ]);
  if (due.kind !== "value") return base;
  const shown = shownNumber(due.value);
  return { ...base, expected: due.value.round(2), shown, arithmetic: due.isSum ? `${due.text} = ${shown}` : "" };
}
