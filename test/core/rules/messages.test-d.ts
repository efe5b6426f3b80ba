import type { Field } from "../../../src/core/reading/annex";
import { defineRule } from "../../../src/core/rules/rule";
import { findingsIn } from "../../../src/core/wording/findings";
import { fill, wordingIn } from "../../../src/core/wording/wording";

// What a rule says fills exactly the holes of its own messages. The type check reads this file; nothing runs it.

const wording = wordingIn("en");
const { commandLine } = wording;
const findings = findingsIn(wording);
const plain = { severity: "error", scope: "annex", families: ["evaluation"], basis: "blanks", since: "1.0.0" } as const;
const about = (at: Field) => ({ kind: "finding", at }) as const;

export const refused = [
  fill(commandLine.report.basis, { basis: "" }),
  // @ts-expect-error misspelt: a hole
  fill(commandLine.report.basis, { bases: "" }),
  // @ts-expect-error left out: a hole
  fill(commandLine.report.annex, { kind: "", sheet: "" }),
  // @ts-expect-error a text that nobody knows the holes of
  fill(commandLine.report.basis as string, { basis: "" }),
  // @ts-expect-error misspelt: a message
  findings.messages["goal-mist"],
];

export function misspelt(at: Field): unknown[] {
  const args = { goal: "", number: "" };
  const goal = { ...plain, id: "goal-number-missing", code: "G01" } as const;
  const score = { ...plain, id: "execution-weight", code: "W03" } as const;
  return [
    defineRule({ ...goal, check: () => [{ ...about(at), variant: "vague", args }] }),
    defineRule({ ...goal, check: () => [{ ...about(at), args }] }),
    // @ts-expect-error misspelt: a hole
    defineRule({ ...goal, check: () => [{ ...about(at), args: { gaol: "", number: "" } }] }),
    // @ts-expect-error left out: a hole
    defineRule({ ...goal, check: () => [{ ...about(at), args: { goal: "" } }] }),
    // @ts-expect-error too much: a hole of another message
    defineRule({ ...goal, check: () => [{ ...about(at), args: { ...args, unit: "" } }] }),
    // @ts-expect-error misspelt: a variant
    defineRule({ ...goal, check: () => [{ ...about(at), variant: "vauge", args }] }),
    // @ts-expect-error left out: the args
    defineRule({ ...goal, check: () => [about(at)] }),
    // @ts-expect-error misspelt: a rule
    defineRule({ ...goal, id: "goal-mist", check: () => [] }),
    // @ts-expect-error misspelt: a reason
    defineRule({ ...goal, check: () => [{ kind: "unjudged", at, reason: "unreadible" }] }),
    // @ts-expect-error misspelt: a hole of a reason
    defineRule({ ...goal, check: () => [{ kind: "unjudged", at, reason: "words", args: { txet: "" } }] }),
    defineRule({ ...score, check: () => [{ ...about(at), actual: "11", expected: "10" }] }),
    // @ts-expect-error left out: a figure that the message names
    defineRule({ ...score, check: () => [{ ...about(at), actual: "11" }] }),
    // @ts-expect-error args for a message that has only figures
    defineRule({ ...score, check: () => [{ ...about(at), actual: "11", expected: "10", args }] }),
  ];
}
