import type { Annex, Field } from "../reading/annex";
import { executionRow } from "../reading/execution";
import { pointsOf, rowOf, statedIn } from "../judging/amounts";
import { scoredIndicators } from "../judging/expected-score";
import { pointsInAll } from "../judging/points-in-all";
import { judgeGoals } from "../judging/goals";
import type { Profile } from "../places/profile";
import { isFilled } from "./forms";
import { defineRule } from "./rule";

/**
 * Every point was awarded although a goal was missed, little was spent, or the budget changed much without a
 * reason.
 */
export const fullTotal = defineRule({
  id: "full-total",
  code: "S11",
  severity: "warning",
  scope: "annex",
  families: ["evaluation"],
  basis: "selfEvaluation",
  numbers: ["lowExecution", "largeAdjustment"],
  since: "0.2.0",
  *check({ annexes, profile }) {
    for (const annex of annexes) {
      const at = annex.tables.indicators?.closing?.cells.score ?? annex.fields.totalScore;
      if (!at || !pointsOf(at)?.eq(pointsInAll(annex, profile)) || isWrong(annex, profile)) continue;
      const against = missedGoal(annex) ?? lowExecution(annex, profile) ?? unexplainedAdjustment(annex, profile);
      if (against) yield { kind: "finding", at, variant: against.variant, related: against.cells };
    }
  },
});

/** Where a score does not follow from its target, other rules say so. The total is judged once that is corrected. */
function isWrong(annex: Annex, profile: Profile): boolean {
  return scoredIndicators(annex, profile).some(({ outcome, score, expected, tolerance }) => {
    const isMissed = outcome.kind === "missed" || (outcome.kind === "qualitative" && outcome.degree === "missed");
    return isMissed || (score !== null && expected !== null && score.minus(expected).abs().gt(tolerance));
  });
}

interface Against {
  readonly variant: "goal" | "execution" | "adjustment";
  readonly cells: readonly Field[];
}

function missedGoal(annex: Annex): Against | null {
  const missed = judgeGoals(annex).find(
    ({ outcome }) =>
      outcome.kind === "compared" &&
      !outcome.explained &&
      (outcome.smaller ? outcome.ratio.gt(1) : outcome.ratio.lt(1)),
  );
  return missed ? { variant: "goal", cells: [missed.achieved, missed.planned] } : null;
}

/** Where the execution is scored, the score itself says so. */
function lowExecution(annex: Annex, { lowExecution: least }: Profile): Against | null {
  const { annualBudget, executed } = rowOf(annex, "funds", "total")?.cells ?? {};
  const [budget, spent] = [statedIn(annex, "funds", annualBudget), statedIn(annex, "funds", executed)];
  if (executionRow(annex)?.cells.score || !budget?.amount.gt(0) || !spent) return null;
  return spent.amount.lt(budget.amount.times(least)) ? { variant: "execution", cells: [spent.at, budget.at] } : null;
}

function unexplainedAdjustment(annex: Annex, { largeAdjustment: most }: Profile): Against | null {
  const { initialBudget, annualBudget, reason } = rowOf(annex, "funds", "total")?.cells ?? {};
  const [initial, annual] = [statedIn(annex, "funds", initialBudget), statedIn(annex, "funds", annualBudget)];
  if (!initial || !annual || isFilled(reason)) return null;
  const isLarge = annual.amount.minus(initial.amount).abs().gt(initial.amount.times(most));
  return isLarge ? { variant: "adjustment", cells: [annual.at, initial.at] } : null;
}
