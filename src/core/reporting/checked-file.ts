import type { IgnoredFinding } from "../checking/ignoring";
import type { Severity } from "../findings/finding";
import type { Report } from "../checking/report";
import type { NarrativeReport } from "../narrative/check-narrative";

/** A file that was checked, or one that could not be, with the sentence that says why. */
export type CheckedFile =
  | {
      readonly file: string;
      /** Of its bytes, in hexadecimal. */
      readonly sha256?: string;
      readonly report: Report;
      /** Sheets too large to be read to their end. */
      readonly cut: readonly string[];
      /** Findings that the workbook keeps as ignored; they are not among the report's. */
      readonly ignored: readonly IgnoredFinding[];
      /** What was said of the report in prose that came with it. */
      readonly narrative?: NarrativeReport;
      /** Whether it should have been checked with the other files of its submission, and they were too much together. */
      readonly isApart?: true;
    }
  | { readonly file: string; readonly failure: string };

/** A file that was checked. */
type Checked = Pick<Extract<CheckedFile, { report: unknown }>, "report" | "narrative">;

/** How much a report says of each kind. */
export type Summary = Readonly<Record<Severity | "unjudged", number>>;

/** Counts what is said of a file, its annexes and its prose. */
export function summarise({ report, narrative }: Checked): Summary {
  const findings = [...report.findings, ...(narrative?.findings ?? [])];
  const unjudged = [...report.unjudged, ...(narrative?.unjudged ?? [])];
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info"), unjudged: unjudged.length };
}

/** The counts as what fills the holes of a text. */
export function summaryArgs({ error, warning, info, unjudged }: Summary): Readonly<Record<keyof Summary, string>> {
  return { error: String(error), warning: String(warning), info: String(info), unjudged: String(unjudged) };
}

/** What several files come to. */
export function total(summaries: readonly Summary[]): Summary {
  const sum = (kind: keyof Summary) => summaries.reduce((all, one) => all + one[kind], 0);
  return { error: sum("error"), warning: sum("warning"), info: sum("info"), unjudged: sum("unjudged") };
}
