import type { Rule } from "./rule";

/** The catalogue: every rule that a check runs, in the order of their codes. */
export const rules: readonly Rule[] = [];
