import type { IgnoredFinding } from "../checking/ignoring";
import type { Report } from "../checking/report";
import type { ChangesSince } from "../county/changes-since";
import { placeOfCell } from "../grid/address";
import type { NarrativeReport } from "../narrative/check-narrative";
import { countyIn } from "../wording/county";
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
import { describeSince } from "./describe-overview";
import { describeProse } from "./describe-prose";
import { describeSheets } from "./describe-sheets";
import { escaped } from "./escaped";
import { findingsHtml } from "./findings-html";

/** All that is said of a checked file, `name` being whose it is: its annexes, findings, what was not judged, and what became of earlier findings. */
export function checkedHtml(each: Extract<CheckedFile, { report: unknown }>, name: string, wording: Wording): string {
  const { report, ignored, narrative, since } = each;
  const texts = wording.commandLine.report;
  const args = summaryArgs(summarise({ report, ...(narrative && { narrative }) }));
  const annexes = report.annexes.map((annex) => {
    const unread = describeUnread(annex, wording);
    const name = escaped(describeAnnex(annex, wording));
    return `<li>${name}${unread === null ? "" : `<small>${escaped(unread)}</small>`}</li>`;
  });
  const guess = guessTaken(report);
  const nothing = describeNothing(report, wording);
  const reservations = describeReservations(report, wording);
  return [
    `<p class="summary">${escaped(fill(texts.summary, args))}</p>`,
    report.findings.length > 0 && reservations !== null && `<p class="open">${escaped(reservations)}</p>`,
    since !== undefined && `<p>${escaped(describeSince(since, wording))}</p>`,
    `<p>${escaped(fill(texts.recognised, { count: String(annexes.length) }))}</p>`,
    `<ul>${annexes.join("")}</ul>`,
    guess !== null && `<p>${escaped(fill(texts.guessed, { profile: report.profile, cell: placeOfCell(guess) }))}</p>`,
    ...describeSheets(each, wording).map(
      ({ text, isCut }) => `<p${isCut ? ' class="failure"' : ""}>${escaped(text)}</p>`,
    ),
    report.findings.length === 0 &&
      (narrative === undefined || narrative.findings.length === 0) &&
      `<p class="${nothing === texts.nothingFound ? "clean" : "open"}">${escaped(nothing)}</p>`,
    findingsHtml(report.findings, since?.changes ?? [], name, wording),
    narrative !== undefined && proseHtml(narrative, wording),
    since !== undefined && since.repaired.length > 0 && repairedList(since, wording),
    report.findings.length > 0 && basisList(report, wording),
    report.unjudged.length > 0 && unjudgedList(report, wording),
    ignored.length > 0 && ignoredList(ignored, wording),
  ]
    .filter((piece) => piece !== false)
    .join("\n");
}

function repairedList({ repaired }: ChangesSince, wording: Wording): string {
  const items = repaired.map(({ sheet, cell, quote, message }) => {
    const place = sheet !== undefined && cell !== undefined ? `${sheet}!${cell}` : (quote ?? "");
    return `<li><code>${escaped(place)}</code> ${escaped(message)}</li>`;
  });
  const { since } = countyIn(wording.commandLine.report.language);
  return `<h3>${escaped(since.repaired)}</h3>\n<ul>${items.join("")}</ul>`;
}

/** What was said of the report in prose: its sentences quoted, nothing of it as markup. */
function proseHtml(narrative: NarrativeReport, wording: Wording): string {
  return describeProse(narrative, wording)
    .map(({ heading, items }) => {
      const lines = items.map(({ line, details }) => {
        const notes = details.map((detail) => `<small>${escaped(detail)}</small>`).join("");
        return `<li>${escaped(line)}${notes}</li>`;
      });
      return `<h3>${escaped(heading)}</h3>\n<ul>${lines.join("")}</ul>`;
    })
    .join("\n");
}

/** What the documents that the findings name say, each once. */
function basisList({ findings }: Report, wording: Wording): string {
  const items = describeBases(findings, wording).map(
    ({ line, text }) => `<li><strong>${escaped(line)}</strong> ${escaped(text)}</li>`,
  );
  return `<h3>${escaped(wording.commandLine.report.bases)}</h3><ul>${items.join("")}</ul>`;
}

function ignoredList(ignored: readonly IgnoredFinding[], wording: Wording): string {
  const texts = wording.commandLine.report;
  const items = ignored.map(({ finding, reason }) => {
    const said = `${finding.sheet}!${finding.cell} ${finding.code} ${describeFinding(finding, wording).message}`;
    return `<li>${escaped(said)} ${escaped(fill(texts.ignoredReason, { reason }))}</li>`;
  });
  return `<h3>${escaped(fill(texts.ignored, { count: String(ignored.length) }))}</h3><ul>${items.join("")}</ul>`;
}

function unjudgedList({ unjudged }: Report, wording: Wording): string {
  const heading = fill(wording.commandLine.report.unjudged, { count: String(unjudged.length) });
  const items = unjudged.map((each) => {
    const { title, message } = describeUnjudged(each, wording);
    return `<li><code>${escaped(`${each.sheet}!${each.cell}`)}</code> ${escaped(title)}: ${escaped(message)}</li>`;
  });
  return `<h3>${escaped(heading)}</h3>\n<ul class="unjudged">${items.join("")}</ul>`;
}
