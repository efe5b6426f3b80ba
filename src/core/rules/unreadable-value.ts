import { fieldsOf } from "../reading/read-annexes";
import type { Rule } from "./rule";

/** An error cell where a value belongs: whatever is computed from it is wrong too. */
export const unreadableValue: Rule = {
  id: "unreadable-value",
  code: "V01",
  severity: "error",
  annexes: ["registry", "base-data", "whole-evaluation", "project-evaluation"],
  basis: "form",
  since: "0.1.0",
  *check({ annexes }) {
    for (const annex of annexes) {
      for (const field of fieldsOf(annex)) {
        if (field.value.kind !== "unreadable") continue;
        const unknown = field.value.why === "not-calculated";
        yield unknown
          ? { kind: "unjudged", at: field, reason: "not-calculated" }
          : { kind: "finding", at: field, actual: field.text };
      }
    }
  },
};
