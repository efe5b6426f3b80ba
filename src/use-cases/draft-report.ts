import { checkWorkbook } from "../core/checking/check-workbook";
import { placeOfCell } from "../core/grid/address";
import { buildDraft } from "../core/narrative/draft/build-draft";
import { defaultProfile, profileNamed } from "../core/places/index";
import type { Profile } from "../core/places/profile";
import { readAnnexes } from "../core/reading/read-annexes";
import { describeFinding } from "../core/reporting/describe";
import { knownFrom } from "../core/templates/known-from";
import { wordingIn } from "../core/wording/wording";
import { writeDocx } from "../host/files/docx/write-docx";
import type { WorkbookHost } from "../host/workbook-host";

/** A report that was drafted. */
export interface DraftedReport {
  /** A Word document. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many findings it lists at its end. */
  readonly findings: number;
}

/**
 * Drafts the report of the annexes in a workbook, for download or to be written to a file; null where there is no annex. The report
 * is Chinese, whoever asks. Rejects with a `HostError` where the workbook could not be read.
 */
export async function draftReport(
  host: Pick<WorkbookHost, "readGrids">,
  asked: Profile | "guessed",
): Promise<DraftedReport | null> {
  const grids = await host.readGrids();
  const annexes = readAnnexes(grids);
  if (annexes.length === 0) return null;
  const report = checkWorkbook(grids, asked);
  const profile = asked === "guessed" ? (profileNamed(report.profile) ?? defaultProfile) : asked;
  const { unit, year } = knownFrom(annexes);
  const wording = wordingIn("zh-CN");
  const findings = report.findings.map((finding) => ({
    rule: finding.rule,
    sheet: finding.sheet,
    row: finding.row ?? finding.message.args.goal ?? null,
    place: placeOfCell(finding),
    text: describeFinding(finding, wording).message,
  }));
  const bytes = await writeDocx(buildDraft({ annexes, unit, year, profile, findings }));
  return { bytes, findings: findings.length };
}
