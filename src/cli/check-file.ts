import { createHash } from "node:crypto";
import type { Profile } from "../core/places/profile";
import type { CheckedFile } from "../core/reporting/checked-file";
import { fill, type Wording } from "../core/wording/wording";
import { openHandedIn } from "../host/files/open-handed-in";
import { check, type ReportText } from "../use-cases/check";
import { CommandError, sentenceOf } from "./command-error";
import { readBytes } from "./read-file";

interface How {
  /** The place's numbers to judge by, null for those that the forms ask for. */
  readonly profile: Profile | null;
  /** The report in prose of a file that holds none itself. */
  readonly reportFile: string | null;
}

/** Checks what a file holds, its annexes and its report in prose. Never rejects. */
export async function checkFile(
  file: string,
  bytes: Buffer,
  { profile, reportFile }: How,
  wording: Wording,
): Promise<CheckedFile> {
  try {
    const opened = await openHandedIn(file, bytes);
    const prose = await reportOf({ document: file, paragraphs: opened.prose }, reportFile, wording);
    const { grids, counted, ignored, remembered, narrative, ...checked } = await check(opened, {
      profile: profile ?? "guessed",
      prose,
    });
    if ("error" in remembered) throw remembered.error;
    const report = { ...checked.report, findings: counted };
    const cut = grids.flatMap(({ sheet, cutFrom }) => (cutFrom ? [sheet] : []));
    if (report.annexes.length > 0 || narrative) {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      return { file, sha256, report, cut, ignored, ...(narrative && { narrative }) };
    }
    const { onlyProse, noAnnexes } = wording.commandLine.errors;
    throw new CommandError(fill(opened.prose.length > 0 ? onlyProse : noAnnexes, { file }));
  } catch (error) {
    return { file, failure: sentenceOf(error, file, wording) };
  }
}

/** A file's own prose, then the report that was named for those without. */
async function reportOf(own: ReportText, reportFile: string | null, wording: Wording): Promise<ReportText[]> {
  if (reportFile === null) return [own];
  const { prose } = await openHandedIn(reportFile, readBytes(reportFile, wording));
  return [own, { document: reportFile, paragraphs: prose }];
}
