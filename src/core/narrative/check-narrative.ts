import type { CellRef } from "../grid/address";
import type { Finding } from "../findings/finding";
import type { ProseFinding, ProseRef, ProseUnjudged } from "../findings/prose-finding";
import type { Narrative } from "./narrative";
import { shownQuantity } from "./amounts";
import { proseRules } from "./rules";
import type { ProseRule, ProseVerdict, Submission } from "./rules/prose-rule";
import { toldReasons } from "./told-reasons";
import { tiesOf, type Tie } from "./ties";

/** What one check of a report says, in the order of its paragraphs. */
export interface NarrativeReport {
  readonly document: string;
  readonly year: number | null;
  readonly findings: readonly ProseFinding[];
  readonly unjudged: readonly ProseUnjudged[];
  /** The findings in the annexes that ask for a reason, and the sentence that tells it: they are no findings any more. */
  readonly told: readonly AnsweredFinding[];
  /** How many numbers were read as saying something. */
  readonly claims: number;
  /** The numbers that the annexes repeat, each with its cells. */
  readonly tied: readonly ToldNumber[];
  /** The numbers of which the annexes say nothing: nobody held them against anything but the report itself. */
  readonly untied: readonly ToldNumber[];
}

/** A finding of the annexes that a sentence of the report answers. */
export interface AnsweredFinding extends ProseRef {
  readonly finding: Finding;
}

/** A number of the report: where, what, and the cells that say the same. */
export interface ToldNumber extends ProseRef {
  readonly name: string;
  readonly number: string;
  readonly cells: readonly CellRef[];
}

const longestQuote = 300;

/** Runs every rule on the prose of a report, and against the annexes handed in with it; `inAnnexes` are their findings. Never throws, whatever it says. */
export function checkNarrative(
  narrative: Narrative,
  submission: Submission,
  inAnnexes: readonly Finding[] = [],
): NarrativeReport {
  const { document, year } = narrative;
  const verdicts = proseRules.flatMap((rule) =>
    [...rule.check(narrative, submission)].map((verdict) => ({ rule, verdict })),
  );
  const ties = tiesOf(narrative, submission.annexes);
  const told = (kind: Tie["kind"]) => ties.filter((tie) => tie.kind === kind).map((tie) => toldNumber(document, tie));
  verdicts.sort((a, b) => a.verdict.at.paragraph - b.verdict.at.paragraph);
  return {
    ...{ document, year, tied: told("tied"), untied: told("untied") },
    told: toldReasons(narrative, inAnnexes, submission.annexes).map(({ finding: answered, at }) => ({
      ...{ document, paragraph: at.paragraph, quote: shortened(at.quote) },
      finding: answered,
    })),
    claims: narrative.sentences.reduce((sum, { claims }) => sum + claims.length, 0),
    findings: verdicts.flatMap(({ rule, verdict }) =>
      verdict.kind === "finding" ? [finding(document, rule, verdict)] : [],
    ),
    unjudged: verdicts.flatMap(({ rule, verdict }) =>
      verdict.kind === "unjudged" ? [unjudged(document, rule, verdict)] : [],
    ),
  };
}

function toldNumber(document: string, { at, claim, figures }: Tie): ToldNumber {
  return {
    ...{ document, paragraph: at.paragraph, quote: shortened(at.quote) },
    name: claim.names[0] ?? "",
    number: shownQuantity(claim.quantity),
    cells: figures.map(({ field: { sheet, cell } }) => ({ sheet, cell })),
  };
}

function finding(document: string, rule: ProseRule, verdict: Extract<ProseVerdict, { kind: "finding" }>): ProseFinding {
  const { at, variant, severity, args = {}, actual, expected, arithmetic, related = [] } = verdict;
  const numbers = {
    ...(actual !== undefined && { actual }),
    ...(expected !== undefined && { expected }),
    ...(arithmetic !== undefined && { arithmetic }),
  };
  return {
    rule: rule.id,
    code: rule.code,
    severity: severity ?? rule.severity,
    ...{ document, paragraph: at.paragraph, quote: shortened(at.quote), basis: { id: rule.basis } },
    message: { key: variant ? `${rule.id}.${variant}` : rule.id, args: { ...numbers, ...args } },
    ...numbers,
    related: related.map(({ sheet, cell }) => ({ sheet, cell })),
    cause: `${document}#${String(at.paragraph)} ${at.quote}`,
  };
}

function unjudged(
  document: string,
  rule: ProseRule,
  verdict: Extract<ProseVerdict, { kind: "unjudged" }>,
): ProseUnjudged {
  const { at, reason, args } = verdict;
  const quote = shortened(at.quote);
  return { rule: rule.id, document, paragraph: at.paragraph, quote, reason: { key: reason, args } };
}

function shortened(quote: string): string {
  return quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote;
}
