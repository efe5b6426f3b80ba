import { proseKey } from "../county/changes-since";
import type { ProseFinding, ProseUnjudged } from "../findings/prose-finding";
import type { NarrativeReport } from "../narrative/check-narrative";
import type { Wording } from "../wording/wording";
import { describeBasis } from "./describe";
import { describeProseFinding, describeProseUnjudged } from "./describe-prose";
import { present } from "../values/present";

/** A finding in prose: document, paragraph and quote instead of sheet and cell. */
export function proseFindingJson(finding: ProseFinding, wording: Wording) {
  const { rule, code, severity, document, paragraph, quote, actual, expected, arithmetic, related, cause } = finding;
  const { document: name, clause, text } = describeBasis(finding.basis, wording);
  return {
    ...{ rule, code, severity, document, paragraph, quote },
    message: describeProseFinding(finding, wording),
    ...present({ actual, expected, arithmetic }),
    related,
    basis: present({ document: name, clause, text }),
    cause,
    key: proseKey(rule, quote),
  };
}

export function proseUnjudgedJson(unjudged: ProseUnjudged, wording: Wording) {
  const { rule, document, paragraph, quote } = unjudged;
  return { rule, document, paragraph, quote, reason: describeProseUnjudged(unjudged, wording) };
}

/** How far the report in prose was held against anything: what the annexes repeat, and what nothing was found for. */
export function narrativeJson({ document, year, claims, tied, untied, told }: NarrativeReport) {
  return {
    document,
    ...present({ year }),
    claims,
    tied: tied.map(({ paragraph, name, number, cells }) => ({ paragraph, name, number, cells })),
    untied: untied.map(({ paragraph, quote, name, number }) => ({ paragraph, quote, name, number })),
    told: told.map(({ paragraph, quote, finding: { rule, sheet, cell, file } }) => ({
      ...{ rule, sheet, cell, paragraph, quote },
      ...present({ file }),
    })),
  };
}
