import type { Finding, Unjudged } from "../findings/finding";
import { companionSheets, type Report } from "../checking/report";
import { fill, type Wording } from "../wording/wording";
import { summarise, summaryArgs, type CheckedFile } from "./checked-file";
import {
  describeAnnex,
  describeBases,
  describeFinding,
  describeNothing,
  describeReservations,
  describeUnjudged,
  describeUnread,
  guessTaken,
} from "./describe";
import { shownText } from "../wording/shown-text";

/** What was found as text for a terminal, grouped by sheet; safe to print whatever the file holds. */
export function reportText(files: readonly CheckedFile[], profile: string, wording: Wording): string {
  const texts = wording.commandLine.report;
  const blocks = files.map((each) =>
    "failure" in each
      ? [shownText(each.file), `  ${texts.notChecked}: ${shownText(each.failure)}`]
      : [shownText(each.file), ...fileLines(each, wording).map((line) => (line === "" ? "" : `  ${line}`))],
  );
  return [fill(texts.profile, { profile }), "", ...blocks.flatMap((lines) => [...lines, ""])].join("\n");
}

function fileLines({ report, cut, ignored }: Extract<CheckedFile, { report: unknown }>, wording: Wording): string[] {
  const texts = wording.commandLine.report;
  const separator = wording.pane.listSeparator;
  const summary = summarise(report);
  const reservations = describeReservations(report, wording);
  const annexes = report.annexes.flatMap((annex) => {
    const unread = describeUnread(annex, wording);
    const line = `- ${shownText(describeAnnex(annex, wording))}`;
    return unread === null ? [line] : [line, `  ${shownText(unread)}`];
  });
  const sheetNote = (
    text: typeof texts.unrecognised | typeof texts.companions | typeof texts.cut,
    sheets: readonly string[],
  ) => (sheets.length === 0 ? [] : [fill(text, { sheets: sheets.map((text) => shownText(text)).join(separator) })]);
  return [
    fill(texts.recognised, { count: String(report.annexes.length) }),
    ...annexes,
    ...guessLine(report, wording),
    ...sheetNote(texts.unrecognised, report.unrecognised),
    ...sheetNote(texts.companions, companionSheets(report)),
    ...sheetNote(texts.cut, cut),
    ...(report.findings.length === 0
      ? ["", describeNothing(report, wording)]
      : bySheet(report.findings, (finding) => findingLines(finding, wording))),
    ...(report.unjudged.length === 0
      ? []
      : [
          "",
          fill(texts.unjudged, { count: String(report.unjudged.length) }),
          ...report.unjudged.map((each) => unjudgedLine(each, wording)),
        ]),
    ...(ignored.length === 0 ? [] : ["", fill(texts.ignored, { count: String(ignored.length) })]),
    ...ignored.map(({ finding, reason }) => {
      const { message } = describeFinding(finding, wording);
      return `- ${shownText(`${finding.sheet}!${finding.cell}`)} ${finding.code}  ${shownText(message)} ${fill(texts.ignoredReason, { reason: shownText(reason) })}`;
    }),
    "",
    ...basisLines(report, wording),
    fill(texts.summary, summaryArgs(summary)),
    ...(report.findings.length > 0 && reservations !== null ? [reservations] : []),
  ];
}

/** What the documents that the findings name say, each once. */
function basisLines({ findings }: Report, wording: Wording): string[] {
  if (findings.length === 0) return [];
  const bases = describeBases(findings, wording);
  const lines = bases.map(({ line, text }) => `- ${shownText(line)}  ${shownText(text)}`);
  return [wording.commandLine.report.bases, ...lines, ""];
}

/** Whose numbers were taken because the form itself asks for them. */
function guessLine(report: Report, wording: Wording): string[] {
  const guess = guessTaken(report);
  if (!guess) return [];
  const cell = shownText(`${guess.sheet}!${guess.cell}`);
  return [fill(wording.commandLine.report.guessed, { profile: report.profile, cell })];
}

function bySheet<T extends { readonly sheet: string }>(items: readonly T[], lines: (item: T) => string[]): string[] {
  const sheets = [...new Set(items.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => [
    "",
    `[${shownText(sheet)}]`,
    ...items.filter((item) => item.sheet === sheet).flatMap(lines),
  ]);
}

function findingLines(finding: Finding, wording: Wording): string[] {
  const texts = wording.commandLine.report;
  const { message, basis } = describeFinding(finding, wording);
  const severity = wording.pane.severities[finding.severity];
  const cells = finding.related.map(({ sheet, cell }) =>
    shownText(sheet === finding.sheet ? cell : `${sheet}!${cell}`),
  );
  return [
    `${finding.cell.padEnd(5)} ${severity} ${finding.code}  ${shownText(message)}`,
    ...(cells.length > 0 ? [`        ${fill(texts.related, { cells: cells.join(wording.pane.listSeparator) })}`] : []),
    `        ${fill(texts.basis, { basis: shownText(basis.line) })}`,
  ];
}

function unjudgedLine(unjudged: Unjudged, wording: Wording): string {
  const { title, message } = describeUnjudged(unjudged, wording);
  return `- ${shownText(`${unjudged.sheet}!${unjudged.cell}`)}  ${title}: ${shownText(message)}`;
}
