import type { Finding } from "../findings/finding";
import type { Reason, RuleId } from "../rules/rule";
import { present } from "../values/present";
import type { Report } from "./report";

/** What says that an annex is missing. */
const saysMissing: readonly RuleId[] = [
  "documents-incomplete",
  "project-without-evaluation",
  "fund-without-evaluation",
];

/** A report without findings that an annex is missing: a file of the submission that could not be read, by its name, may hold it. */
export function doubtedByUnread(report: Report, unread: string | undefined): Report {
  if (unread === undefined) return report;
  const isDoubted = ({ rule }: Finding) => saysMissing.some((one) => one === rule);
  const reason = { key: "file-unread" satisfies Reason, args: { text: unread } };
  const doubted = report.findings
    .filter(isDoubted)
    .map(({ rule, sheet, cell, row, column }) => ({ rule, sheet, cell, ...present({ row, column }), reason }));
  return {
    ...report,
    findings: report.findings.filter((finding) => !isDoubted(finding)),
    unjudged: [...report.unjudged, ...doubted],
  };
}
