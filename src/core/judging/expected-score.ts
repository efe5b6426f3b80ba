import type { Big } from "../values/big";
import type { Profile } from "../places/profile";
import type { Annex, AnnexRow, Field } from "../reading/annex";
import { indicatorsOf } from "../reading/indicators-of";
import { pointsOf } from "./amounts";
import { roundingOf } from "./derived-cells";
import { shownNumber } from "../values/shown";
import { evaluate } from "./evaluate";
import { rememberedByBoth } from "../values/remembered-by";
import { judgeIndicator, termNamed, type IndicatorOutcome } from "./indicator";
import { percentColumns } from "./percent-columns";
import { plainScore, scoreIn } from "./score-expression";
import { steppedBy } from "./budget-steps";

/** An indicator with its weight and score as numbers, and what the score should be as far as the method says. */
export interface ScoredIndicator {
  readonly row: AnnexRow;
  readonly outcome: IndicatorOutcome;
  readonly weight: Big | null;
  readonly score: Big | null;
  readonly scoreField: Field | undefined;
  /** weight x share of the target reached; the whole weight where it was met; null where only a person or a place's steps can say. */
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
  const outcome = judgeIndicator(row, percentColumns(annex), profile);
  const weight = pointsOf(row.cells.weight);
  const score = pointsOf(row.cells.score);
  const tolerance = roundingOf(row.cells.score, undefined, profile.tolerance.score);
  const { expected, shown, arithmetic } =
    weight === null || steppedBy(row, profile) !== null ? unknown : dueOf(outcome, weight, profile);
  return { row, outcome, weight, score, scoreField: row.cells.score, tolerance, expected, shown, arithmetic };
}

type Due = Pick<ScoredIndicator, "expected" | "shown" | "arithmetic">;

const unknown: Due = { expected: null, shown: "", arithmetic: "" };

function dueOf(outcome: IndicatorOutcome, weight: Big, profile: Profile): Due {
  if (outcome.kind !== "met" && outcome.kind !== "missed") return unknown;
  const { terms } = outcome;
  const isOver = outcome.kind === "met" && outcome.over !== null;
  // A met target has all its points, whatever the target is. A place deducts points only where a target is far
  // exceeded.
  if (!terms || (outcome.kind === "met" && !isOver))
    return { expected: weight.round(2), shown: shownNumber(weight), arithmetic: "" };
  const expression = (isOver ? scoreIn(profile) : plainScore)(terms.sense);
  const weighed = [{ cell: null, number: weight }];
  const due = evaluate(expression, (path) => (path[0] === "weight" ? weighed : termNamed(terms, path)));
  if (due.kind !== "value") return unknown;
  const shown = shownNumber(due.value);
  return { expected: due.value.round(2), shown, arithmetic: due.isSum ? `${due.text} = ${shown}` : "" };
}
