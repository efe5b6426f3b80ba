import { defineRule } from "./rule";

/** Prose that the form asks for is blank in a form that is otherwise filled in. */
export const missingText = defineRule({
  id: "missing-text",
  code: "V04",
  severity: "warning",
  scope: "annex",
  families: ["base-data", "evaluation"],
  basis: "blanks",
  since: "0.1.0",
  *check({ annexes }) {
    for (const annex of annexes) {
      const goals = annex.tables.goals?.rows[0]?.cells;
      for (const variant of ["savingMeasures", "unit", "project", "department"] as const) {
        const at = annex.fields[variant];
        if (at?.value.kind === "blank") yield { kind: "finding", at, variant };
      }
      for (const variant of ["planned", "achieved"] as const) {
        const at = goals?.[variant];
        if (at?.value.kind === "blank") yield { kind: "finding", at, variant };
      }
    }
  },
});
