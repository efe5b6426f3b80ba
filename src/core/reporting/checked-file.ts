import type { IgnoredFinding } from "../checking/ignoring";
import type { Copy } from "../checking/copies";
import type { ChangesSince } from "../county/changes-since";
import type { Details } from "../county/details";
import type { Finding, Severity } from "../findings/finding";
import type { ProseFinding } from "../findings/prose-finding";
import type { Report } from "../checking/report";
import type { NarrativeReport } from "../narrative/check-narrative";

/** A file that was checked, or one that could not be, with the sentence that says why. */
export type CheckedFile =
  | {
      readonly file: string;
      /** Of its bytes, in hexadecimal. */
      readonly sha256?: string;
      readonly report: Report;
      /** Of each of the report's annexes, what the county's overview needs besides. */
      readonly details?: readonly Details[];
      /** By what each of the report's findings is known again in the next submission. */
      readonly keys?: readonly string[];
      /** Sheets too large to be read to their end. */
      readonly cut: readonly string[];
      /** Sheets that stand in another file of its submission too, and are checked there. */
      readonly copies?: readonly Copy[];
      /** Findings that the workbook keeps as ignored; they are not among the report's. */
      readonly ignored: readonly IgnoredFinding[];
      /** What was said of the report in prose that came with it. */
      readonly narrative?: NarrativeReport;
      /** Whether it should have been checked with the other files of its submission, and they were too much together. */
      readonly isApart?: true;
      /** What became of the findings of the submission before; absent where there was none. */
      readonly since?: ChangesSince;
    }
  | {
      readonly file: string;
      readonly failure: string;
      /** Whether it was not begun when the run was stopped. */
      readonly isStopped?: true;
    };

/** A file that was checked. */
type Checked = Pick<Extract<CheckedFile, { report: unknown }>, "report" | "narrative">;

/** How much a report says of each kind, and in how many entries: findings of one cause are told as one. */
export type Summary = Readonly<Record<Severity | "unjudged" | "entries", number>>;

/** What was found in a file, in its annexes and in its prose; nothing in one that could not be checked. */
export function foundIn(each: CheckedFile): (Finding | ProseFinding)[] {
  return "report" in each ? [...each.report.findings, ...(each.narrative?.findings ?? [])] : [];
}

/** Counts what is said of a file, its annexes and its prose. */
export function summarise({ report, narrative }: Checked): Summary {
  const findings = [...report.findings, ...(narrative?.findings ?? [])];
  const unjudged = [...report.unjudged, ...(narrative?.unjudged ?? [])];
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const entries = new Set(findings.map(({ cause }) => cause)).size;
  return { error: count("error"), warning: count("warning"), info: count("info"), unjudged: unjudged.length, entries };
}

/** Counts as what fills the holes of a text. */
export function summaryArgs<Kind extends string>(
  counts: Readonly<Record<Kind, number>>,
): Readonly<Record<Kind, string>> {
  const args = Object.entries<number>(counts).map(([kind, count]) => [kind, String(count)]);
  return Object.fromEntries(args) as Record<Kind, string>;
}

/** What several files come to. */
export function total(summaries: readonly Summary[]): Summary {
  const sum = (kind: keyof Summary) => summaries.reduce((all, one) => all + one[kind], 0);
  return {
    ...{ error: sum("error"), warning: sum("warning"), info: sum("info"), unjudged: sum("unjudged") },
    entries: sum("entries"),
  };
}
