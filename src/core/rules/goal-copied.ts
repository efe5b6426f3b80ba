import { halfWidth } from "../values/half-width";
import { defineRule } from "./rule";

/** A goal in a few words can be its own result. */
const shortest = 12;

/** What was achieved repeats what was planned word for word: nothing says what became of it. */
export const goalCopied = defineRule({
  id: "goal-copied",
  code: "G04",
  severity: "info",
  scope: "annex",
  families: ["evaluation"],
  basis: "selfEvaluation",
  since: "0.2.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      for (const { cells } of annex.tables.goals?.rows ?? []) {
        const { planned, achieved } = cells;
        if (!planned || !achieved || halfWidth(planned.text).length < shortest) continue;
        if (halfWidth(planned.text) === halfWidth(achieved.text))
          yield { kind: "finding", at: achieved, related: [planned] };
      }
    }
  },
});
