import { placeOfCell } from "../grid/address";
import type { Finding, Unjudged } from "../findings/finding";
import type { Report } from "../checking/report";
import { fill, type Wording } from "../wording/wording";
import { byCause } from "./by-cause";
import { summarise, summaryArgs, type CheckedFile } from "./checked-file";
import {
  describeAnnex,
  describeBases,
  describeCell,
  describeFinding,
  describeNothing,
  describeReservations,
  describeTool,
  describeUnjudged,
  describeUnread,
  guessTaken,
} from "./describe";
import { describeSheets } from "./describe-sheets";
import type { NarrativeReport } from "../narrative/check-narrative";
import type { Overview } from "../county/overview";
import { countyIn } from "../wording/county";
import { describeOverview, describeSince, describeUnit, overviewHeading } from "./describe-overview";
import { describeProse } from "./describe-prose";
import type { Gist } from "./gist";
import type { ReportForm } from "./report-form";
import { shownText } from "../wording/shown-text";

/** What was found as text for a terminal, grouped by sheet; safe to print whatever the file holds. */
export const textReport: ReportForm = {
  piece: (each, _, wording) => {
    const { notChecked } = wording.commandLine.report;
    const lines = "failure" in each ? [`${notChecked}: ${shownText(each.failure)}`] : fileLines(each, wording);
    return ["", shownText(each.file), ...lines.map((line) => (line === "" ? "" : `  ${line}`)), ""].join("\n");
  },
  *whole(pieces, { gists, place, run }, wording) {
    for (const line of describeTool(run, place, wording)) yield `${shownText(line)}\n`;
    yield* pieces;
    if (run.overview) yield ["", ...overviewLines(gists, run.overview, wording)].join("\n");
  },
};

/** All files seen together, last: there it stands before the eyes of who ran the check. */
function overviewLines(gists: readonly Gist[], overview: Overview, wording: Wording): string[] {
  const texts = countyIn(wording.commandLine.report.language);
  const units = overview.units.map((line) => describeUnit(line, wording).cells);
  const parts = describeOverview(overview, wording).flatMap(({ heading, lines }) => [
    "",
    heading,
    ...lines.map((line) => `  ${line}`),
  ]);
  const rows = [Object.values(texts.columns), ...units].map((cells) => `  ${cells.join("  ")}`);
  return [overviewHeading(gists, wording), ...rows, ...parts, ""];
}

function fileLines(each: Extract<CheckedFile, { report: unknown }>, wording: Wording): string[] {
  const { report, ignored, narrative, since } = each;
  const texts = wording.commandLine.report;
  const summary = summarise({ report, ...(narrative && { narrative }) });
  const reservations = describeReservations(report, wording);
  const annexes = report.annexes.flatMap((annex) => {
    const unread = describeUnread(annex, wording);
    const line = `- ${shownText(describeAnnex(annex, wording))}`;
    return unread === null ? [line] : [line, `  ${shownText(unread)}`];
  });
  return [
    fill(texts.recognised, { count: String(report.annexes.length) }),
    ...annexes,
    ...guessLine(report, wording),
    ...describeSheets(each, wording).map(({ text }) => text),
    ...(report.findings.length === 0
      ? narrative?.findings.length
        ? []
        : ["", describeNothing(report, wording)]
      : bySheet(
          byCause(report.findings, (finding) => finding),
          (entry) => entryLines(entry, wording),
        )),
    ...(report.unjudged.length === 0
      ? []
      : [
          "",
          fill(texts.unjudged, { count: String(report.unjudged.length) }),
          ...report.unjudged.map((each) => unjudgedLine(each, wording)),
        ]),
    ...(narrative ? proseLines(narrative, wording) : []),
    ...(ignored.length === 0 ? [] : ["", fill(texts.ignored, { count: String(ignored.length) })]),
    ...ignored.map(({ finding, reason }) => {
      const { message } = describeFinding(finding, wording);
      return `- ${shownText(`${finding.sheet}!${finding.cell}`)} ${finding.code}  ${shownText(message)} ${fill(texts.ignoredReason, { reason: shownText(reason) })}`;
    }),
    "",
    ...basisLines(report, wording),
    fill(texts.summary, summaryArgs(summary)),
    ...(since ? [describeSince(since, wording)] : []),
    ...(report.findings.length > 0 && reservations !== null ? [reservations] : []),
  ];
}

/** What was said of the report in prose, below what was said of the annexes. */
function proseLines(narrative: NarrativeReport, wording: Wording): string[] {
  return describeProse(narrative, wording).flatMap(({ heading, items }) => [
    "",
    `[${heading}]`,
    ...items.flatMap(({ line, details }) => [line, ...details.map((detail) => `        ${detail}`)]),
  ]);
}

/** What the documents that the findings name say, each once. */
function basisLines({ findings }: Report, wording: Wording): string[] {
  if (findings.length === 0) return [];
  const bases = describeBases(findings, wording);
  const lines = bases.map(({ line, text }) => `- ${shownText(line)}  ${shownText(text)}`);
  const texts = wording.commandLine.report;
  return [texts.bases, ...lines, "", fill(texts.explain, { code: findings[0]?.code ?? "" }), ""];
}

/** Whose numbers were taken because the form itself asks for them. */
function guessLine(report: Report, wording: Wording): string[] {
  const guess = guessTaken(report);
  if (!guess) return [];
  const cell = shownText(placeOfCell(guess));
  return [fill(wording.commandLine.report.guessed, { profile: shownText(report.profile), cell })];
}

function bySheet(
  entries: readonly (readonly [Finding, ...Finding[]])[],
  lines: (entry: readonly [Finding, ...Finding[]]) => string[],
): string[] {
  const sheets = [...new Set(entries.map(([{ sheet }]) => sheet))];
  return sheets.flatMap((sheet) => [
    "",
    `[${shownText(sheet)}]`,
    ...entries.filter(([head]) => head.sheet === sheet).flatMap(lines),
  ]);
}

/** A finding, and below it what has the same cause. */
function entryLines([head, ...others]: readonly [Finding, ...Finding[]], wording: Wording): string[] {
  const texts = wording.commandLine.report;
  const { basis } = describeFinding(head, wording);
  const along = others.flatMap((finding) => [
    `      └ ${findingLine(finding, wording)}`,
    ...notesOf(finding, wording).map((note) => `          ${note}`),
  ]);
  return [
    findingLine(head, wording),
    ...notesOf(head, wording).map((note) => `        ${note}`),
    `        ${fill(texts.basis, { basis: basis.line })}`,
    ...along,
  ];
}

function findingLine(finding: Finding, wording: Wording): string {
  const severity = wording.pane.severities[finding.severity];
  return `${finding.cell.padEnd(5)} ${severity} ${finding.code}  ${describeFinding(finding, wording).message}`;
}

function notesOf(finding: Finding, wording: Wording): string[] {
  const texts = wording.commandLine.report;
  const { arithmetic } = describeFinding(finding, wording);
  const cells = finding.related.map((one) => describeCell(one, finding.sheet)).join(wording.pane.listSeparator);
  return [
    ...(arithmetic ? [fill(texts.arithmetic, { arithmetic })] : []),
    ...(cells ? [fill(texts.related, { cells })] : []),
  ];
}

function unjudgedLine(unjudged: Unjudged, wording: Wording): string {
  const { title, message } = describeUnjudged(unjudged, wording);
  return `- ${shownText(`${unjudged.sheet}!${unjudged.cell}`)}  ${title}: ${message}`;
}
