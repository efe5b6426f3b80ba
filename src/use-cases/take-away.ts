import { keysOf } from "../core/checking/ignoring";
import { changesSince, type Change, type KeptFile, type KeptFinding } from "../core/county/changes-since";
import { detailsOf } from "../core/county/details";
import type { Finding } from "../core/findings/finding";
import { defaultProfile, profileNamed } from "../core/places/index";
import { readAnnexes } from "../core/reading/read-annexes";
import { catalogue } from "../core/reporting/catalogue";
import type { CheckedFile } from "../core/reporting/checked-file";
import { gistOf } from "../core/reporting/gist";
import { readResults } from "../core/reporting/read-results";
import type { ReportForm } from "../core/reporting/report-form";
import { htmlReport } from "../core/reporting/report-html";
import { fileJson } from "../core/reporting/report-json";
import { sheetsReport } from "../core/reporting/report-sheets";
import type { Wording } from "../core/wording/wording";
import { addInBuild } from "../host/add-in-build";
import { decodedText } from "../host/files/text/read-text";
import { writeLayouts } from "../host/files/xlsx/write-layouts";
import type { HandedIn } from "../host/files/handed-in";
import type { Checked, CheckOptions } from "./check";
import { checkSubmission, readSubmitted } from "./check-submission";

export { findingsClip } from "../core/reporting/findings-clip";

/** What is told of a checked workbook beside what was found. */
export interface TakenAway {
  /** What the workbook is called in the report. */
  readonly name: string;
  readonly date: Date;
  /** What became of the findings of the submission before. */
  readonly since: Since | null;
}

/** What became of the findings of an earlier submission. */
export interface Since {
  readonly changes: ReadonlyMap<Finding, Change>;
  readonly repaired: readonly KeptFinding[];
}

type Found = Extract<CheckedFile, { report: unknown }>;

/** The report on a workbook as one page, to be kept or printed. */
export function reportPage(checked: Checked, away: TakenAway, wording: Wording): string {
  return [...whole(htmlReport, checked, away, wording)].join("");
}

/** The same as the bytes of an .xlsx file. */
export async function reportSheets(
  checked: Checked,
  away: TakenAway,
  wording: Wording,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writeLayouts(whole(sheetsReport, checked, away, wording)));
}

function whole<Whole>(
  form: ReportForm<Whole>,
  checked: Checked,
  { name, date, since }: TakenAway,
  wording: Wording,
): Whole {
  const place = checked.report.guess?.profile ?? profileNamed(checked.report.profile) ?? defaultProfile;
  const found = foundIn(checked, name);
  const changes = found.report.findings.map((finding) => since?.changes.get(finding) ?? "new");
  const each = since ? { ...found, since: { changes, repaired: since.repaired } } : found;
  const frame = { at: 0, district: "", name, isOfCounty: false, place, date };
  const seen = { gists: [gistOf(each)], frames: [frame], place, run: { version: addInBuild.version, catalogue } };
  return form.whole([form.piece(each, frame, wording)], seen, wording);
}

/** A checked workbook as the command line would have checked its file. */
function foundIn({ grids, report, counted, ignored, narrative }: Checked, file: string): Found {
  return {
    file,
    report: { ...report, findings: counted },
    keys: keysOf(counted, report.findings, grids),
    details: readAnnexes(grids).map(detailsOf),
    cut: grids.flatMap(({ sheet, cutFrom }) => (cutFrom ? [sheet] : [])),
    ignored,
    ...(narrative && { narrative }),
  };
}

/**
 * The findings of an earlier submission, from its file or from the JSON of its check; null where there is no annex in it. Rejects with
 * a `HostError` where it could not be read.
 */
export async function earlierFindings(
  file: string,
  opened: HandedIn,
  profile: CheckOptions["profile"],
  wording: Wording,
): Promise<readonly KeptFile[] | null> {
  const submitted = await readSubmitted(file, opened);
  const [part] = checkSubmission([submitted], profile, null, [file]);
  if (!part || part.report.annexes.length === 0) return null;
  const { narrative, ...rest } = part;
  return [fileJson({ file, cut: [], ...rest, ...(narrative && { narrative }) }, wording)];
}

/** The findings in the JSON of an earlier check; null where the bytes are no such thing. */
export function keptFindings(bytes: Uint8Array): readonly KeptFile[] | null {
  return readResults(decodedText(bytes) ?? "")?.files ?? null;
}

/**
 * Holds the findings in the annexes against those of an earlier submission, as `check --baseline` does; of rules that are switched off
 * and of prose, which the workbook may not hold, nothing is said. Null where the earlier ones are not this unit's.
 */
export function heldAgainst(
  earlier: readonly KeptFile[],
  checked: Checked,
  rulesOff: readonly string[],
  wording: Wording,
): Since | null {
  const now = fileJson(foundIn({ ...checked, narrative: null }, ""), wording);
  const before = earlier.map((one) => ({
    // The one file that was chosen is the one that is meant, whatever unit it names.
    ...{ ...one, ...(earlier.length === 1 && { file: now.file }) },
    findings: one.findings.filter(({ rule, quote }) => quote === undefined && !rulesOff.includes(rule)),
  }));
  const since = changesSince(before, now);
  if (!since) return null;
  const changes = new Map(checked.counted.map((finding, at) => [finding, since.changes[at] ?? "new"]));
  return { changes, repaired: since.repaired };
}
