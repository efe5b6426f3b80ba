import { checkWorkbook } from "../core/checking/check-workbook";
import { withoutIgnored, type IgnoredFinding } from "../core/checking/ignoring";
import type { Finding } from "../core/findings/finding";
import type { Report } from "../core/checking/report";
import type { Grid } from "../core/grid/grid";
import type { Profile } from "../core/places/profile";
import type { WorkbookHost } from "../host/workbook-host";
import { readIgnored, withRemembered, type IgnoredItem, type Remembered } from "./ignored-items";

export interface CheckOptions {
  /** The numbers to judge by; "guessed" takes those that the forms themselves speak for. */
  readonly profile: Profile | "guessed";
  /** Ids of rules whose answers the person does not want. */
  readonly rulesOff?: readonly string[];
  /** What the person ignores in this session, beside what the workbook remembers. */
  readonly ignored?: readonly IgnoredItem[];
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
}

/** Reads a workbook and checks it, whoever asks. `onRead` is waited for between the two. Rejects with a `HostError` where it could not be read. */
export async function check(
  host: Pick<WorkbookHost, "readGrids" | "readKept">,
  { profile, rulesOff = [], ignored = [] }: CheckOptions,
  onRead?: () => Promise<void>,
): Promise<Checked> {
  const remembered = await readIgnored(host);
  const grids = await host.readGrids();
  await onRead?.();
  const report = withoutRules(checkWorkbook(grids, profile), rulesOff);
  const split = withoutIgnored(report.findings, grids, withRemembered(ignored, remembered));
  return { grids, report, counted: split.findings, ignored: split.ignored, remembered };
}

function withoutRules(report: Report, off: readonly string[]): Report {
  const isOn = ({ rule }: { readonly rule: string }) => !off.includes(rule);
  return { ...report, findings: report.findings.filter(isOn), unjudged: report.unjudged.filter(isOn) };
}
