import type { IgnoredFinding } from "../checking/ignoring";
import { placeOfCell } from "../grid/address";
import type { Finding } from "../findings/finding";
import type { Report } from "../checking/report";
import type { Profile } from "../places/profile";
import { fill, type Wording } from "../wording/wording";
import { byCause } from "./by-cause";
import type { Tool } from "./catalogue";
import type { NarrativeReport } from "../narrative/check-narrative";
import { describeProse } from "./describe-prose";
import { summarise, summaryArgs, type CheckedFile } from "./checked-file";
import {
  describeAnnex,
  describeBases,
  describeCompanions,
  describeCell,
  describeFinding,
  describeNothing,
  describeReservations,
  describeTool,
  describeUnjudged,
  describeUnread,
  guessTaken,
} from "./describe";
import { shownText } from "../wording/shown-text";
import { anyRulePage } from "./any-rule-page";
import { reportStyle } from "./report-style";

/** Nothing of the page may load or run anything: all it has is text and the style below. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What was found as one page of its own, to be read, printed or sent on; texts of the file are shown as text only. */
export function reportHtml(files: readonly CheckedFile[], place: Profile, wording: Wording, tool: Tool): string {
  const texts = wording.commandLine.report;
  return `<!doctype html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(texts.title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<h1>${escape(texts.title)}</h1>
${describeTool(tool, place, wording)
  .map((line) => `<p class="profile">${escape(line)}</p>`)
  .join("\n")}
${files.map((each) => fileHtml(each, wording)).join("\n")}
${rulePages(files, wording)}
</body>
</html>
`;
}

function fileHtml(each: CheckedFile, wording: Wording): string {
  const texts = wording.commandLine.report;
  const content =
    "failure" in each
      ? `<p class="failure"><strong>${escape(texts.notChecked)}</strong> ${escape(each.failure)}</p>`
      : reportContent(each, wording);
  return `<section>\n<h2>${escape(each.file)}</h2>\n${content}\n</section>`;
}

function reportContent(
  { report, cut, ignored, narrative }: Extract<CheckedFile, { report: unknown }>,
  wording: Wording,
): string {
  const texts = wording.commandLine.report;
  const args = summaryArgs(summarise({ report, ...(narrative && { narrative }) }));
  const list = (sheets: readonly string[]) => sheets.join(wording.pane.listSeparator);
  const annexes = report.annexes.map((annex) => {
    const unread = describeUnread(annex, wording);
    const name = escape(describeAnnex(annex, wording));
    return `<li>${name}${unread === null ? "" : `<br><span class="note">${escape(unread)}</span>`}</li>`;
  });
  const guess = guessTaken(report);
  const nothing = describeNothing(report, wording);
  const reservations = describeReservations(report, wording);
  const entries = byCause(report.findings, (finding) => finding);
  const sheets = [...new Set(entries.map(([{ sheet }]) => sheet))];
  return [
    `<p class="summary">${escape(fill(texts.summary, args))}</p>`,
    report.findings.length > 0 && reservations !== null && `<p class="open">${escape(reservations)}</p>`,
    `<p>${escape(fill(texts.recognised, { count: String(annexes.length) }))}</p>`,
    `<ul>${annexes.join("")}</ul>`,
    guess !== null && `<p>${escape(fill(texts.guessed, { profile: report.profile, cell: placeOfCell(guess) }))}</p>`,
    report.unrecognised.length > 0 &&
      `<p>${escape(fill(texts.unrecognised, { sheets: list(report.unrecognised) }))}</p>`,
    report.companions.length > 0 &&
      `<p>${escape(fill(texts.companions, { sheets: list(describeCompanions(report, wording)) }))}</p>`,
    cut.length > 0 && `<p class="failure">${escape(fill(texts.cut, { sheets: list(cut) }))}</p>`,
    report.findings.length === 0 &&
      (narrative === undefined || narrative.findings.length === 0) &&
      `<p class="${nothing === texts.nothingFound ? "clean" : "open"}">${escape(nothing)}</p>`,
    ...sheets.map((sheet) =>
      sheetTable(
        sheet,
        entries.filter(([head]) => head.sheet === sheet),
        wording,
      ),
    ),
    narrative !== undefined && proseHtml(narrative, wording),
    report.findings.length > 0 && basisList(report, wording),
    report.unjudged.length > 0 && unjudgedList(report, wording),
    ignored.length > 0 && ignoredList(ignored, wording),
  ]
    .filter((piece) => piece !== false)
    .join("\n");
}

type Entry = readonly [Finding, ...Finding[]];

/** What was said of the report in prose: its sentences quoted, nothing of it as markup. */
function proseHtml(narrative: NarrativeReport, wording: Wording): string {
  return describeProse(narrative, wording)
    .map(({ heading, items }) => {
      const lines = items.map(({ line, details }) => {
        const notes = details.map((detail) => `<br><span class="note">${escape(detail)}</span>`).join("");
        return `<li>${escape(line)}${notes}</li>`;
      });
      return `<h3>${escape(heading)}</h3>\n<ul>${lines.join("")}</ul>`;
    })
    .join("\n");
}

function sheetTable(sheet: string, entries: readonly Entry[], wording: Wording): string {
  const { columns } = wording.commandLine.report;
  const heads = [columns.cell, columns.severity, columns.finding, columns.expected, columns.basis];
  return `<h3>${escape(sheet)}</h3>
<table>
<thead><tr>${heads.map((head) => `<th scope="col">${escape(head)}</th>`).join("")}</tr></thead>
${entries.map((entry) => entryRows(entry, wording)).join("\n")}
</table>`;
}

/** A finding, and below it what has the same cause. */
function entryRows([head, ...others]: Entry, wording: Wording): string {
  const rows = [findingRow(head, wording), ...others.map((finding) => findingRow(finding, wording, "along"))];
  return `<tbody>\n${rows.join("\n")}\n</tbody>`;
}

function findingRow(finding: Finding, wording: Wording, place = ""): string {
  const texts = wording.commandLine.report;
  const { title, message, basis, expected, limit, arithmetic } = describeFinding(finding, wording);
  const cells = finding.related.map((one) => describeCell(one, finding.sheet)).join(wording.pane.listSeparator);
  const notes = [
    ...(arithmetic ? [fill(texts.arithmetic, { arithmetic })] : []),
    ...(cells ? [fill(texts.related, { cells })] : []),
  ].map((note) => `<br><span class="note">${escape(note)}</span>`);
  const columns = [
    `<td class="cell">${escape(finding.cell)}</td>`,
    `<td><span class="severity">${escape(wording.pane.severities[finding.severity])}</span></td>`,
    `<td><strong>${escape(title)}</strong> <a class="code" href="#${escape(finding.code)}">${escape(finding.code)}</a><br>${escape(message)}${notes.join("")}</td>`,
    `<td class="number">${escape(expected ?? limit ?? "")}</td>`,
    `<td class="note">${escape(basis.line)}</td>`,
  ];
  return `<tr class="${[finding.severity, place].filter(Boolean).join(" ")}">${columns.join("")}</tr>`;
}

/** What the documents that the findings name say, each once. */
function basisList({ findings }: Report, wording: Wording): string {
  const items = describeBases(findings, wording).map(
    ({ line, text }) => `<li><strong>${escape(line)}</strong> ${escape(text)}</li>`,
  );
  return `<h3>${escape(wording.commandLine.report.bases)}</h3><ul>${items.join("")}</ul>`;
}

/** The page of each rule that found something, where the code beside its findings leads to. */
function rulePages(files: readonly CheckedFile[], wording: Wording): string {
  const found = files.flatMap((each) =>
    "report" in each ? [...each.report.findings, ...(each.narrative?.findings ?? [])] : [],
  );
  const codes = new Map(found.map(({ rule, code }) => [rule, code]));
  if (codes.size === 0) return "";
  const items = [...codes]
    .sort(([, one], [, other]) => (one < other ? -1 : 1))
    .map(([rule, code]) => {
      const { title = code, paragraphs = [] } = anyRulePage(rule, wording) ?? {};
      const texts = paragraphs.map((text) => `<p>${escape(text)}</p>`).join("");
      return `<details id="${escape(code)}"><summary>${escape(title)}</summary>${texts}</details>`;
    });
  return `<section>\n<h2>${escape(wording.commandLine.report.rulePages)}</h2>\n${items.join("\n")}\n</section>`;
}

function ignoredList(ignored: readonly IgnoredFinding[], wording: Wording): string {
  const texts = wording.commandLine.report;
  const items = ignored.map(({ finding, reason }) => {
    const said = `${finding.sheet}!${finding.cell} ${finding.code} ${describeFinding(finding, wording).message}`;
    return `<li>${escape(said)} ${escape(fill(texts.ignoredReason, { reason }))}</li>`;
  });
  return `<h3>${escape(fill(texts.ignored, { count: String(ignored.length) }))}</h3><ul>${items.join("")}</ul>`;
}

function unjudgedList({ unjudged }: Report, wording: Wording): string {
  const heading = fill(wording.commandLine.report.unjudged, { count: String(unjudged.length) });
  const items = unjudged.map((each) => {
    const { title, message } = describeUnjudged(each, wording);
    return `<li><span class="cell">${escape(`${each.sheet}!${each.cell}`)}</span> ${escape(title)}: ${escape(message)}</li>`;
  });
  return `<h3>${escape(heading)}</h3>\n<ul class="unjudged">${items.join("")}</ul>`;
}

function escape(text: string): string {
  return shownText(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
