import { goalConflicts } from "../judging/goal-figures";
import { defineRule } from "./rule";

/** The goal and the indicator of one thing give it two numbers, planned or reached: 培训100人 beside 培训人数 80人. */
export const goalAgainstIndicator = defineRule({
  id: "goal-against-indicator",
  code: "G05",
  severity: "warning",
  scope: "annex",
  families: ["evaluation"],
  basis: "agreement",
  since: "0.2.0",
  *check({ annexes }) {
    for (const annex of annexes) {
      for (const { of, goal, said, indicator } of goalConflicts(annex)) {
        const found = { kind: "finding", at: indicator, args: { said, shown: indicator.text.trim() } } as const;
        yield of === "target"
          ? { ...found, variant: "target", related: [goal] }
          : { ...found, variant: "result", related: [goal] };
      }
    }
  },
});
