import type { Finding } from "../findings/finding";
import type { ProseFinding } from "../findings/prose-finding";
import { narrativeIn } from "../wording/narrative";
import { shownText } from "../wording/shown-text";
import { fill, type Wording } from "../wording/wording";
import { describeBasis, describeFinding, ruleTitle } from "./describe";
import { describeProseFinding } from "./describe-prose";

/** What a table says of a finding, a column each: of its cell, or of its sentence in a report. */
export interface FindingCells {
  /** The sheet, or the document. */
  readonly sheet: string;
  /** The cell, or the paragraph. */
  readonly cell: string;
  /** What the row is called, or the sentence. */
  readonly row: string;
  readonly column: string;
  readonly code: string;
  readonly title: string;
  readonly severity: string;
  readonly message: string;
  readonly actual: string;
  /** The one right value, or the bound. */
  readonly expected: string;
  readonly basis: string;
}

const mostOfName = 120;

/** A finding in cells, safe to be shown whatever the file holds. */
export function findingCells(finding: Finding | ProseFinding, wording: Wording): FindingCells {
  const { code, rule } = finding;
  const both = { code, title: ruleTitle(rule, wording), severity: wording.pane.severities[finding.severity] };
  const shown = (text = "") => shownText(text, mostOfName);
  if ("quote" in finding) {
    const { document, paragraph, quote, actual, expected } = finding;
    const at = fill(narrativeIn(wording).report.paragraph, { paragraph: String(paragraph) });
    return {
      ...{ sheet: shown(document), cell: at, row: shown(quote), column: "", ...both },
      ...{ message: describeProseFinding(finding, wording), actual: shown(actual), expected: shown(expected) },
      basis: describeBasis(finding.basis, wording).line,
    };
  }
  const { message, basis, actual = "", expected, limit } = describeFinding(finding, wording);
  return {
    ...{ sheet: shown(finding.sheet), cell: finding.cell, row: shown(finding.row), column: shown(finding.column) },
    ...{ ...both, message, actual, expected: expected ?? limit ?? "", basis: basis.line },
  };
}
