import type { Finding } from "../core/findings/finding";
import type { Grid } from "../core/grid/grid";
import { checkNarrative, type NarrativeReport } from "../core/narrative/check-narrative";
import { isReport, readNarrative } from "../core/narrative/read-narrative";
import type { Profile } from "../core/places/profile";
import { readAnnexes } from "../core/reading/read-annexes";
import type { ReportText } from "./check";

/** Checks the first text that is a report, by its looks or as the person says, against the annexes in the sheets; null where no text is a report. */
export function checkProse(
  prose: readonly ReportText[],
  grids: readonly Grid[],
  profile: Profile,
  findings: readonly Finding[],
  fileNames: readonly string[] = [],
): NarrativeReport | null {
  const read = prose.map(({ document, paragraphs }) => readNarrative(document, paragraphs));
  const narrative = read.find((one, at) => prose[at]?.isReport === true || isReport(one));
  if (!narrative) return null;
  const submission = { annexes: readAnnexes(grids), otherTitles: [...titlesOf(grids), ...fileNames], profile };
  return checkNarrative(narrative, submission, findings);
}

/** What heads the sheets: their names and the texts of their first rows. */
function titlesOf(grids: readonly Grid[]): string[] {
  return grids.flatMap(({ sheet, rows }) => [
    sheet,
    ...rows.slice(0, 3).flatMap((row) => row.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : []))),
  ]);
}
