import type { Finding, Unjudged } from "../checking/report";
import { rules } from "../rules";
import { fill, type Wording } from "../wording/wording";

/** A finding in words: what is wrong and what to do, the rule's name, and what it rests on. */
export interface Description {
  readonly title: string;
  readonly message: string;
  readonly basis: string;
}

/** Puts a finding into a language. */
export function describeFinding(finding: Finding, { findings }: Wording): Description {
  const basis = rules.find(({ id }) => id === finding.rule)?.basis ?? "form";
  return {
    title: textOf(findings.titles, finding.rule),
    message: fill(textOf(findings.messages, finding.message.key), finding.message.args),
    basis: findings.basis[basis],
  };
}

/** Says in a language why something could not be judged. */
export function describeUnjudged(unjudged: Unjudged, { findings }: Wording): Pick<Description, "title" | "message"> {
  return {
    title: textOf(findings.titles, unjudged.rule),
    message: fill(textOf(findings.reasons, unjudged.reason.key), unjudged.reason.args),
  };
}

/** A key without a text shows as itself, so that a missing one is seen; a test holds every key against the wording. */
function textOf(texts: Readonly<Record<string, string>>, key: string): string {
  return texts[key] ?? key;
}
