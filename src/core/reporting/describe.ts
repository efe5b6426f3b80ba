import type { Finding, Unjudged } from "../findings/finding";
import type { RecognisedAnnex, Report } from "../checking/report";
import type { ProfileGuess } from "../judging/guess-profile";
import { rules } from "../rules";
import { fill, fillAny, type Wording } from "../wording/wording";

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
    message: fillAny(textOf(findings.messages, finding.message.key), finding.message.args),
    basis: findings.basis[basis],
  };
}

/** Says in a language why something could not be judged. */
export function describeUnjudged(unjudged: Unjudged, { findings }: Wording): Pick<Description, "title" | "message"> {
  return {
    title: textOf(findings.titles, unjudged.rule),
    message: fillAny(textOf(findings.reasons, unjudged.reason.key), unjudged.reason.args),
  };
}

/** So many are named; a form of another kind may hold any number. */
const mostUnread = 12;

/** Names the columns and labels of an annex that were not understood; null where there are none. */
export function describeUnread({ unread }: RecognisedAnnex, { commandLine, pane }: Wording): string | null {
  if (unread.length === 0) return null;
  const labels = unread.slice(0, mostUnread).map(({ cell, text }) => `${cell} ${text.trim().slice(0, 20)}`);
  const more = unread.length > mostUnread ? "…" : "";
  return fill(commandLine.report.unread, { labels: labels.join(pane.listSeparator) + more });
}

/** Where the forms say whose scoring rules were taken; null where they were not taken for what the forms say. */
export function guessTaken({ profile, guess }: Report): ProfileGuess["evidence"] | null {
  return guess?.profile.name === profile ? guess.evidence : null;
}

/** What "no findings" comes to: a clean file, or one of which something could not be judged or read. */
export function describeNothing({ annexes, unjudged }: Report, { commandLine }: Wording): string {
  const texts = commandLine.report;
  const columns = annexes.flatMap(({ unread }) => unread.filter(({ kind }) => kind === "column"));
  if (unjudged.length > 0) return fill(texts.nothingFoundButUnjudged, { unjudged: String(unjudged.length) });
  return columns.length > 0
    ? fill(texts.nothingFoundButUnread, { unread: String(columns.length) })
    : texts.nothingFound;
}

/** A key without a text shows as itself, so that a missing one is seen; a test holds every key against the wording. */
function textOf(texts: Readonly<Record<string, string>>, key: string): string {
  return texts[key] ?? key;
}
