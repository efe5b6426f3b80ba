import type { Finding, Unjudged } from "../findings/finding";
import type { RecognisedAnnex } from "../checking/report";
import type { Profile } from "../places/profile";
import type { Wording } from "../wording/wording";
import type { Tool } from "./catalogue";
import { summarise, total, type CheckedFile } from "./checked-file";
import { describeFinding, describeUnjudged, guessTaken } from "./describe";
import { narrativeJson, proseFindingJson, proseUnjudgedJson } from "./prose-json";
import { present } from "../values/present";

/**
 * What was found as JSON, version 2: the shape that other programs rely on. Files that could not be checked stand in
 * `failed` with the reason, never among `files`; what is not known is left out. `leftOut` counts lock files and hidden ones.
 */
export function reportJson(
  files: readonly CheckedFile[],
  place: Profile,
  wording: Wording,
  tool: Tool,
  leftOut = 0,
): string {
  const failed = files.flatMap((each) => ("failure" in each ? [{ file: each.file, reason: each.failure }] : []));
  const checked = files.flatMap((each) => ("report" in each ? [each] : []));
  const all = {
    version: 2,
    tool: { name: "self-eval", ...tool },
    profile: place.name,
    files: checked.map((each) => fileJson(each, wording)),
    failed,
    totals: {
      files: checked.length,
      failed: failed.length,
      leftOut,
      ...total(checked.map(summarise)),
    },
  };
  return JSON.stringify(all, null, 2) + "\n";
}

function fileJson(each: Extract<CheckedFile, { report: unknown }>, wording: Wording) {
  const { file, sha256, report, cut, ignored, narrative, isApart } = each;
  const unit = report.annexes.find((annex) => annex.unit !== null)?.unit;
  return {
    file,
    ...present({ sha256, unit }),
    profile: report.profile,
    ...present({ profileEvidence: guessTaken(report) }),
    annexes: report.annexes.map(annexJson),
    findings: [
      ...report.findings.map((finding) => findingJson(finding, wording)),
      ...(narrative?.findings ?? []).map((finding) => proseFindingJson(finding, wording)),
    ],
    unjudged: [
      ...report.unjudged.map((each) => unjudgedJson(each, wording)),
      ...(narrative?.unjudged ?? []).map((each) => proseUnjudgedJson(each, wording)),
    ],
    ...(narrative && { narrative: narrativeJson(narrative) }),
    unrecognised: report.unrecognised,
    companions: report.companions,
    ...(ignored.length > 0 && {
      ignored: ignored.map(({ finding, reason }) => ({ ...findingJson(finding, wording), reason })),
    }),
    ...(cut.length > 0 && { cut }),
    ...(isApart && { apart: true }),
    summary: summarise(each),
  };
}

function annexJson(annex: RecognisedAnnex) {
  const { kind, sheet, range, title, unit, year, project, fullness, score, missing, unread } = annex;
  return {
    ...{ kind, sheet, range },
    ...present({ title, unit, year, project, filled: fullness && Number(fullness.share.toFixed(4)), score }),
    ...(missing.length > 0 && { missing }),
    unread: unread.map(({ kind: what, cell, text }) => ({ kind: what, cell, text })),
  };
}

function findingJson(finding: Finding, wording: Wording) {
  const { rule, code, severity, sheet, cell, row, column, actual, expected, arithmetic, related, cause, fix } = finding;
  const { message, limit, basis } = describeFinding(finding, wording);
  return {
    ...{ rule, code, severity, sheet, cell, ...present({ row, column }), message },
    ...present({ actual, expected, limit, arithmetic }),
    ...{ related, basis: present({ document: basis.document, clause: basis.clause, text: basis.text }), cause },
    ...present({ fix }),
  };
}

function unjudgedJson(unjudged: Unjudged, wording: Wording) {
  const { rule, sheet, cell, row, column } = unjudged;
  return { rule, sheet, cell, ...present({ row, column }), reason: describeUnjudged(unjudged, wording).message };
}
