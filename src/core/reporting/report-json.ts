import type { Finding, Unjudged } from "../findings/finding";
import type { Wording } from "../wording/wording";
import { summarise, type CheckedFile } from "./checked-file";
import { describeFinding, describeUnjudged, guessTaken } from "./describe";
import { present } from "./present";

/**
 * What was found as JSON, version 1: the shape that other programs rely on. Files that could not be checked stand in
 * `failed` with the reason, never among `files`.
 */
export function reportJson(files: readonly CheckedFile[], profile: string, wording: Wording): string {
  const failed = files.flatMap((each) => ("failure" in each ? [{ file: each.file, reason: each.failure }] : []));
  const checked = files.flatMap((each) => ("report" in each ? [fileJson(each, wording)] : []));
  return JSON.stringify({ version: 1, profile, files: checked, ...(failed.length > 0 && { failed }) }, null, 2) + "\n";
}

function fileJson({ file, report, cut, ignored }: Extract<CheckedFile, { report: unknown }>, wording: Wording) {
  return {
    file,
    profile: report.profile,
    ...present({ profileEvidence: guessTaken(report) }),
    annexes: report.annexes.map(({ kind, sheet, range, title, unit, year, project, fullness, missing, unread }) => ({
      kind,
      sheet,
      range,
      ...present({ title, unit, year, project, filled: fullness && Number(fullness.share.toFixed(4)) }),
      ...(missing.length > 0 && { missing }),
      ...(unread.length > 0 && { unread: unread.map(({ kind: what, cell, text }) => ({ kind: what, cell, text })) }),
    })),
    findings: report.findings.map((finding) => findingJson(finding, wording)),
    unjudged: report.unjudged.map((each) => unjudgedJson(each, wording)),
    unrecognised: report.unrecognised,
    companions: report.companions,
    ...(ignored.length > 0 && {
      ignored: ignored.map(({ finding, reason }) => ({ ...findingJson(finding, wording), reason })),
    }),
    ...(cut.length > 0 && { cut }),
    summary: summarise(report),
  };
}

function findingJson(finding: Finding, wording: Wording) {
  const { rule, code, severity, sheet, cell, actual, expected, arithmetic, related, fix } = finding;
  const { message, basis } = describeFinding(finding, wording);
  return {
    ...{ rule, code, severity, sheet, cell, message },
    ...present({ actual, expected, arithmetic }),
    related,
    basis: present({ document: basis.document, clause: basis.clause, text: basis.text }),
    ...present({ fix }),
  };
}

function unjudgedJson(unjudged: Unjudged, wording: Wording) {
  const { rule, sheet, cell } = unjudged;
  return { rule, sheet, cell, reason: describeUnjudged(unjudged, wording).message };
}
