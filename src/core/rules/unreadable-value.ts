import type { Field } from "../reading/annex";
import { fieldsOf } from "../reading/read-annexes";
import { saysNothing } from "../values/value";
import { defineRule } from "./rule";

/** What can only be a number; words for a weight, a score or a rate are said by the rules of their totals. */
const numbers = new Set(
  "initialBudget annualBudget executed lastYear budget finalAccounts approvedPosts onPost".split(" "),
);

/** An error cell where a value belongs: whatever is computed from it is wrong too. Words for a number are a person's to judge. */
export const unreadableValue = defineRule({
  id: "unreadable-value",
  code: "V01",
  severity: "error",
  scope: "annex",
  families: ["registry", "base-data", "evaluation"],
  basis: "blanks",
  since: "0.1.0",
  *check({ annexes }) {
    for (const annex of annexes) {
      for (const field of fieldsOf(annex)) {
        if (numbers.has(field.role) && isNoNumber(field)) {
          yield { kind: "unjudged", at: field, reason: "unreadable", args: { text: field.text.trim().slice(0, 40) } };
        }
        if (field.value.kind !== "unreadable") continue;
        const unknown = field.value.why === "not-calculated";
        yield unknown
          ? { kind: "unjudged", at: field, reason: "not-calculated" }
          : { kind: "finding", at: field, actual: field.text.trim() };
      }
    }
  },
});

function isNoNumber({ value }: Field): boolean {
  return !saysNothing(value) && value.kind !== "quantity" && value.kind !== "unreadable";
}
