import { provingCells } from "../judging/target";
import { scoredIndicators } from "../judging/expected-score";
import { shownNumber } from "../values/shown";
import { defineRule } from "./rule";

/** A qualitative indicator's score lies in the band of its degree: met 100-80% of the weight, partly met 80-60%, not met below. */
export const qualitativeBand = defineRule({
  id: "qualitative-band",
  code: "S07",
  severity: "warning",
  scope: "annex",
  families: ["evaluation"],
  basis: "scoring",
  numbers: ["metBand", "partlyMetBand"],
  since: "0.1.0",
  *check(workbook) {
    const { metBand, partlyMetBand } = workbook.profile;
    const bands = { met: [metBand, "1"], partly: [partlyMetBand, metBand], missed: ["0", partlyMetBand] } as const;
    for (const annex of workbook.annexes) {
      for (const { row, outcome, weight, score, scoreField } of scoredIndicators(annex, workbook.profile)) {
        if (outcome.kind !== "qualitative" || outcome.degree === "unknown" || !scoreField || !weight || score === null)
          continue;
        const [low, high] = bands[outcome.degree].map((share) => weight.times(share));
        if (!low || !high || (score.gte(low) && score.lte(high)) || score.gt(weight)) continue;
        yield {
          kind: "finding",
          at: scoreField,
          variant: outcome.degree,
          actual: scoreField.text.trim(),
          limit: score.lt(low) ? { sign: "≥", value: shownNumber(low) } : { sign: "≤", value: shownNumber(high) },
          args: { low: shownNumber(low), high: shownNumber(high) },
          related: provingCells(row),
        };
      }
    }
  },
});
