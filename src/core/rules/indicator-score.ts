import { provingCells } from "../scoring/indicator";
import { scoreIndicator } from "../scoring/expected-score";
import type { AnnexRow } from "../reading/annex";
import { shownNumber } from "../values/shown";
import { evaluationsOf, indicatorsOf, isFilled } from "./forms";
import type { Rule } from "./rule";

/** A score differs from weight x what was reached: above it an inconsistency, below it a deduction to be explained. */
export const indicatorScore: Rule = {
  id: "indicator-score",
  code: "S05",
  severity: "warning",
  annexes: ["whole-evaluation", "project-evaluation"],
  basis: "method-2020",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of evaluationsOf(workbook)) {
      for (const row of indicatorsOf(annex)) {
        const { outcome, weight, score, scoreField, expected, arithmetic, tolerance } = scoreIndicator(
          annex,
          row,
          workbook.profile,
        );
        if (!scoreField && outcome.kind === "unjudged" && row.cells.actual)
          yield { kind: "unjudged", at: row.cells.actual, reason: outcome.reason, args: reached(row) };
        if (!scoreField || !weight || score === null) continue;
        if (outcome.kind === "unjudged")
          yield { kind: "unjudged", at: scoreField, reason: outcome.reason, args: reached(row) };
        if (outcome.kind === "qualitative" && outcome.degree === "unknown")
          yield { kind: "unjudged", at: scoreField, reason: "words", args: reached(row) };
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
          expected: shownNumber(expected),
          ...(arithmetic && { arithmetic }),
          related: provingCells(row),
        };
      }
    }
  },
};

/** What the person has to judge is the actual value, not the score beside it. */
function reached({ cells }: AnnexRow): { text: string } {
  return { text: cells.actual?.text.trim() ?? "" };
}
