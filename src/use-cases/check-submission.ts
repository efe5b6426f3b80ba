import { checkWorkbook } from "../core/checking/check-workbook";
import { copiesIn, type Copy } from "../core/checking/copies";
import { keysOf, withoutIgnored, type IgnoredFinding } from "../core/checking/ignoring";
import type { Ignored } from "../core/checking/kept-ignored";
import type { Report } from "../core/checking/report";
import { fileName, type CellRef } from "../core/grid/address";
import { doubtedByUnread } from "../core/checking/doubted-by-unread";
import { Together, type FileSheets } from "../core/checking/together";
import { detailsOf, type Details } from "../core/county/details";
import type { NarrativeReport } from "../core/narrative/check-narrative";
import type { Paragraph } from "../core/narrative/paragraph";
import { defaultProfile } from "../core/places/index";
import type { Profile } from "../core/places/profile";
import { readAnnexes } from "../core/reading/read-annexes";
import type { HandedIn } from "../host/files/handed-in";
import type { ReportText } from "./check";
import { checkProse } from "./check-prose";
import { readIgnored } from "./ignored-items";

/** A file of a submission that was read. */
export interface Submitted extends FileSheets {
  readonly paragraphs: readonly Paragraph[];
  readonly kept: readonly Ignored[];
}

/** What is said of one file of a submission. */
export interface CheckedPart {
  /** With the findings that count. */
  readonly report: Report;
  /** By what each of the report's findings is known again in the next submission. */
  readonly keys: readonly string[];
  /** Of each of its annexes, what the county's overview needs besides. */
  readonly details: readonly Details[];
  readonly ignored: readonly IgnoredFinding[];
  /** What is said of the report in prose that it holds, or that is told of with it. */
  readonly narrative: NarrativeReport | null;
  /** Its sheets that stand in another file too, and are checked there. */
  readonly copies: readonly Copy[];
}

/** Reads all that a check needs of a file. Rejects with a `HostError` where it could not be read. */
export async function readSubmitted(file: string, opened: HandedIn): Promise<Submitted> {
  const remembered = await readIgnored(opened);
  if ("error" in remembered) throw remembered.error;
  return { file, grids: await opened.readGrids(), paragraphs: opened.prose, kept: remembered.kept };
}

/**
 * Checks what a unit handed in in one or several files: its annexes with one another and with each report in prose; answers in the
 * order of the files. `elsewhere` is the report of a submission that holds none; `names` are all its files, unreadable ones too.
 */
export function checkSubmission(
  files: readonly Submitted[],
  asked: Profile | "guessed",
  elsewhere: ReportText | null,
  names: readonly string[],
): CheckedPart[] {
  const copies = copiesIn(files);
  const isCopy = (file: string, sheet: string) => copies.some((copy) => copy.file === file && copy.sheet === sheet);
  const counted = files.map(({ file, grids }) => ({ file, grids: grids.filter(({ sheet }) => !isCopy(file, sheet)) }));
  const together = new Together(counted);
  const unread = names.find((name) => !files.some(({ file }) => file === name));
  const whole = doubtedByUnread(checkWorkbook(together.grids, asked), unread && fileName(unread));
  const profile = asked === "guessed" ? (whole.guess?.profile ?? defaultProfile) : asked;
  const held = (text: ReportText) => checkProse([text], together.grids, profile, whole.findings, names.map(fileName));
  const narratives = files.map(({ file, paragraphs }) => held({ document: file, paragraphs }));
  const parts = files.map(({ file }) => together.partOf(whole, file));
  if (elsewhere && !narratives.some((one) => one)) {
    const first = parts.findIndex(({ annexes }) => annexes.length > 0);
    narratives[Math.max(0, first)] = held(elsewhere);
  }
  const answered = new Set(narratives.flatMap((one) => one?.told.map(({ finding }) => finding) ?? []));
  const left = { ...whole, findings: whole.findings.filter((finding) => !answered.has(finding)) };
  return files.map(({ file, kept }, at) => {
    const { grids = [] } = counted[at] ?? {};
    const report = together.partOf(left, file);
    const { findings, ignored } = withoutIgnored(report.findings, grids, kept);
    return {
      report: { ...report, findings },
      keys: keysOf(findings, report.findings, grids),
      details: readAnnexes(grids).map(detailsOf),
      ignored,
      narrative: toldIn(narratives[at] ?? null, file, together),
      copies: copies.filter((copy) => copy.file === file),
    };
  });
}

/** A report's findings, their cells as they are told in a file. */
function toldIn(narrative: NarrativeReport | null, file: string, together: Together): NarrativeReport | null {
  if (!narrative) return null;
  const cells = (refs: readonly CellRef[]) => refs.map((ref) => together.told(ref, file));
  return {
    ...narrative,
    findings: narrative.findings.map((one) => ({ ...one, related: cells(one.related) })),
    tied: narrative.tied.map((one) => ({ ...one, cells: cells(one.cells) })),
    told: narrative.told.map((one) => ({ ...one, finding: together.toldFinding(one.finding, file) })),
  };
}
