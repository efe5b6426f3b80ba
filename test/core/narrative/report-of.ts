import type { Finding } from "../../../src/core/findings/finding";
import type { Grid } from "../../../src/core/grid/grid";
import { checkNarrative, type NarrativeReport } from "../../../src/core/narrative/check-narrative";
import type { Narrative } from "../../../src/core/narrative/narrative";
import { readNarrative } from "../../../src/core/narrative/read-narrative";
import { defaultProfile } from "../../../src/core/places/index";
import { readAnnexes } from "../../../src/core/reading/read-annexes";

/** The name that the report of a test has. */
export const document = "report.txt";

/** A report as a person reads it: one paragraph a line. */
export function narrativeOf(text: string): Narrative {
  return readNarrative(
    document,
    text.split("\n").map((line, at) => ({ paragraph: at + 1, text: line })),
  );
}

/** What is said of a report, alone or with its annexes. */
export function checked(
  text: string,
  grids: readonly Grid[] = [],
  inAnnexes: readonly Finding[] = [],
): NarrativeReport {
  const submission = { annexes: readAnnexes(grids), otherTitles: [], profile: defaultProfile };
  return checkNarrative(narrativeOf(text), submission, inAnnexes);
}
