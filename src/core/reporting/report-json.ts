import type { Finding, Unjudged } from "../findings/finding";
import type { RecognisedAnnex } from "../checking/report";
import type { Wording } from "../wording/wording";
import type { Overview } from "../county/overview";
import type { Tool } from "./catalogue";
import { summarise, total, type CheckedFile, type Summary } from "./checked-file";
import { describeFinding, describeUnjudged, guessTaken } from "./describe";
import { shareOf } from "./gist";
import { filledJson, jsonText } from "./json-text";
import type { ReportForm } from "./report-form";
import { narrativeJson, proseFindingJson, proseUnjudgedJson } from "./prose-json";
import { present } from "../values/present";

/** A checked file as the JSON has it. */
export type FileJson = ReturnType<typeof fileJson>;

/** Everything that a check says, as the JSON has it. */
export interface CheckJson<File = FileJson> {
  readonly version: 2;
  readonly tool: Tool & { readonly name: string };
  readonly profile: string;
  readonly files: readonly File[];
  readonly failed: readonly { readonly file: string; readonly reason: string }[];
  readonly totals: Totals;
  readonly overview?: Overview;
}

type Totals = Summary & Readonly<Record<"files" | "failed" | "leftOut", number>>;

/**
 * What was found as JSON, version 2: the shape that other programs rely on. Files that could not be checked stand in
 * `failed` with the reason, never among `files`; messages and reasons are for people and show what cannot be seen, all else is as
 * the file has it; what is not known is left out. `leftOut` counts lock files and hidden ones.
 */
export const jsonReport: ReportForm = {
  piece: (each, _, wording) => ("report" in each ? jsonText(fileJson(each, wording)) : ""),
  whole: (pieces, { gists, place, run }) => {
    const { version, catalogue, leftOut = 0, overview } = run;
    const failed = gists.flatMap((each) => ("failure" in each ? [{ file: each.file, reason: each.failure }] : []));
    const summaries = gists.flatMap((each) => ("summary" in each ? [each.summary] : []));
    const frame: CheckJson = {
      version: 2,
      tool: { name: "self-eval", version, catalogue },
      profile: place.name,
      files: [],
      failed,
      totals: { files: summaries.length, failed: failed.length, leftOut, ...total(summaries) },
      ...(overview && { overview }),
    };
    return filledJson(frame, { files: filled(pieces) });
  },
};

/** The pieces of files that were checked. */
function* filled(pieces: Iterable<string>): Iterable<string> {
  for (const piece of pieces) if (piece !== "") yield piece;
}

export function fileJson(each: Extract<CheckedFile, { report: unknown }>, wording: Wording) {
  const { file, sha256, report, details, keys, since, copies = [], cut, ignored, narrative, isApart } = each;
  const unit = report.annexes.find((annex) => annex.unit !== null)?.unit;
  return {
    file,
    ...present({ sha256, unit }),
    profile: report.profile,
    ...present({ profileEvidence: guessTaken(report) }),
    annexes: report.annexes.map((annex, at) => ({ ...annexJson(annex), ...details?.[at] })),
    findings: [
      ...report.findings.map((finding, at) => ({
        ...findingJson(finding, wording),
        ...present({ key: keys?.[at], change: since?.changes[at] }),
      })),
      ...(narrative?.findings ?? []).map((finding, at) => ({
        ...proseFindingJson(finding, wording),
        ...present({ change: since?.changes[report.findings.length + at] }),
      })),
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
    ...(copies.length > 0 && { copies: copies.map(({ sheet, of }) => ({ sheet, of })) }),
    ...(cut.length > 0 && { cut }),
    ...(since && { repaired: since.repaired }),
    ...(isApart && { apart: true }),
    summary: summarise(each),
  };
}

function annexJson(annex: RecognisedAnnex) {
  const { kind, sheet, range, title, unit, year, project, fullness, score, missing, unread } = annex;
  return {
    ...{ kind, sheet, range },
    ...present({ title, unit, year, project, filled: fullness && shareOf(fullness), score }),
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
