import { checkWorkbook } from "../core/checking/check-workbook";
import { withoutIgnored, type IgnoredFinding } from "../core/checking/ignoring";
import type { Finding } from "../core/findings/finding";
import type { Report } from "../core/checking/report";
import type { Grid } from "../core/grid/grid";
import type { NarrativeReport } from "../core/narrative/check-narrative";
import type { Paragraph } from "../core/narrative/paragraph";
import { defaultProfile } from "../core/places/index";
import type { Profile } from "../core/places/profile";
import type { WorkbookHost } from "../host/workbook-host";
import { readIgnored, withRemembered, type IgnoredItem, type Remembered } from "./ignored-items";

export interface CheckOptions {
  /** The numbers to judge by; "guessed" takes those that the forms themselves speak for. */
  readonly profile: Profile | "guessed";
  /** The person's own places: the forms may speak for one of them. */
  readonly places?: readonly Profile[] | undefined;
  /** Ids of rules whose answers the person does not want. */
  readonly rulesOff?: readonly string[];
  /** What the person ignores in this session, beside what the workbook remembers. */
  readonly ignored?: readonly IgnoredItem[];
  /** Texts that may be the report in prose: the first that is one is held against the annexes. */
  readonly prose?: readonly ReportText[];
}

/** A text that was handed in, and its name. */
export interface ReportText {
  readonly document: string;
  readonly paragraphs: readonly Paragraph[];
  /** The person says that it is the report, whatever it looks like. */
  readonly isReport?: boolean;
}

/** What a check says of a workbook. */
export interface Checked {
  readonly grids: readonly Grid[];
  /** With every finding, also those that are ignored. */
  readonly report: Report;
  /** The findings that count. */
  readonly counted: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly remembered: Remembered;
  /** What is said of the report in prose; null where there is none. */
  readonly narrative: NarrativeReport | null;
}

/**
 * Reads a workbook and checks it, whoever asks. `onRead` is waited for between the two. Rejects with a `HostError`
 * where it could not be read.
 */
export async function check(
  host: Pick<WorkbookHost, "readGrids" | "readKept">,
  { profile, places, rulesOff = [], ignored = [], prose = [] }: CheckOptions,
  onRead?: () => Promise<void>,
): Promise<Checked> {
  const remembered = await readIgnored(host);
  const grids = await host.readGrids();
  await onRead?.();
  const report = withoutRules(checkWorkbook(grids, profile, places), rulesOff);
  const split = withoutIgnored(report.findings, grids, withRemembered(ignored, remembered));
  const place = profile === "guessed" ? (report.guess?.profile ?? defaultProfile) : profile;
  // The reader of prose is loaded only when there is prose; the pane does not load it at first.
  const narrative =
    prose.length > 0 ? (await import("./check-prose")).checkProse(prose, grids, place, split.findings) : null;
  const answered = new Set(narrative?.told.map(({ finding }) => finding));
  const counted = split.findings.filter((finding) => !answered.has(finding));
  return { grids, report, counted, ignored: split.ignored, remembered, narrative };
}

/** The same check, with these findings ignored and no others: nothing is read or judged again. */
export function withIgnored(checked: Checked, items: readonly IgnoredItem[]): Checked {
  const { findings, ignored } = withoutIgnored(checked.report.findings, checked.grids, items);
  const answered = new Set(checked.narrative?.told.map(({ finding }) => finding));
  return { ...checked, counted: findings.filter((finding) => !answered.has(finding)), ignored };
}

function withoutRules(report: Report, off: readonly string[]): Report {
  const isOn = ({ rule }: { readonly rule: string }) => !off.includes(rule);
  return { ...report, findings: report.findings.filter(isOn), unjudged: report.unjudged.filter(isOn) };
}
