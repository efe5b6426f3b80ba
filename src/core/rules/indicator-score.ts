import { type IndicatorOutcome } from "../judging/indicator";
import { provingCells, targetFieldOf } from "../judging/target";
import { scoredIndicators } from "../judging/expected-score";
import type { AnnexRow, Field } from "../reading/annex";
import { isFilled } from "./forms";
import { defineRule } from "./rule";

/** A score differs from weight x what was reached: above it an inconsistency, below it a deduction to be explained. */
export const indicatorScore = defineRule({
  id: "indicator-score",
  code: "S05",
  severity: "warning",
  scope: "annex",
  families: ["evaluation"],
  basis: "scoring",
  numbers: ["overAchievement", "overAchievementDeduction"],
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      for (const scored of scoredIndicators(annex, workbook.profile)) {
        const { row, outcome, weight, score, scoreField, expected, shown, arithmetic, tolerance } = scored;
        const reason = outcome.kind === "unjudged" ? outcome.reason : isWordsAlone(outcome) ? "words" : null;
        const unclear = unclearField(row, outcome);
        const args = { text: unclear?.text.trim() ?? "" };
        const { actual } = row.cells;
        // Where nothing is scored, words are only to be read; but whether a number reached a target in words is to be said.
        if (!scoreField && reason && actual && (reason !== "words" || unclear !== actual))
          yield { kind: "unjudged", at: actual, reason, args };
        if (!scoreField || !weight) continue;
        if (score === null) {
          if (isFilled(scoreField))
            yield { kind: "unjudged", at: scoreField, reason: "unreadable", args: { text: scoreField.text.trim() } };
          continue;
        }
        if (reason) yield { kind: "unjudged", at: scoreField, reason, args };
        if (expected === null || score.gt(weight) || score.minus(expected).abs().lte(tolerance)) continue;
        const fullMarks = outcome.kind === "missed" && score.eq(weight);
        const explained = score.lt(expected) && isFilled(row.cells.reason);
        if (fullMarks || explained) continue;
        yield {
          kind: "finding",
          at: scoreField,
          variant: score.gt(expected) ? "above" : outcome.kind === "met" ? "deducted" : "below",
          severity: score.gt(expected) ? "warning" : "info",
          actual: scoreField.text.trim(),
          expected: shown,
          ...(arithmetic && { arithmetic }),
          related: provingCells(row),
        };
      }
    }
  },
});

/** What the person has to judge is the actual value, not the score beside it; or the target, where it is that which leaves it open. */
function unclearField(row: AnnexRow, outcome: IndicatorOutcome): Field | undefined {
  const { actual } = row.cells;
  const target = targetFieldOf(row);
  if (outcome.kind === "unjudged" && outcome.reason === "number-in-words") return target;
  if (outcome.kind === "unjudged" && outcome.reason === "no-unit" && isBare(target)) return target;
  return isWordsAlone(outcome) && actual?.value.kind === "quantity" ? target : actual;
}

function isBare(field: Field | undefined): boolean {
  return field?.value.kind === "quantity" && field.value.unit.name === "";
}

function isWordsAlone(outcome: IndicatorOutcome): boolean {
  return outcome.kind === "qualitative" && outcome.degree === "unknown";
}
