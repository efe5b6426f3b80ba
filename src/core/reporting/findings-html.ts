import type { Change } from "../county/changes-since";
import type { Finding } from "../findings/finding";
import { countyIn } from "../wording/county";
import { fill, type Wording } from "../wording/wording";
import { byCause } from "./by-cause";
import { describeCell, describeFinding } from "./describe";
import { escaped } from "./escaped";

interface Titles {
  readonly sheet: string;
  readonly name: string;
}

type Entry = readonly [Finding, ...Finding[]];
type Changes = ReadonlyMap<Finding, Change | undefined>;

/**
 * Findings as a table a sheet; those of one cause as one entry. `changes` are theirs since the last submission, in their order;
 * `name` is whose they are, which each printed page says again.
 */
export function findingsHtml(
  findings: readonly Finding[],
  changes: readonly Change[],
  name: string,
  wording: Wording,
): string {
  const entries = byCause(findings, (finding) => finding);
  const sheets = [...new Set(entries.map(([{ sheet }]) => sheet))];
  const changeOf: Changes = new Map(findings.map((finding, at) => [finding, changes[at]]));
  return sheets
    .map((sheet) => {
      const own = entries.filter(([head]) => head.sheet === sheet);
      return sheetTable({ sheet, name }, own, changeOf, wording);
    })
    .join("\n");
}

/** By what the filters of a county's page know findings: their rule and how grave they are, each pair once. */
export function filterMarks(findings: readonly Pick<Finding, "code" | "severity">[]): string {
  return escaped([...new Set(findings.map(({ code, severity }) => `${code}:${severity}`))].join(" "));
}

function sheetTable(of: Titles, entries: readonly Entry[], changes: Changes, wording: Wording): string {
  const { columns, language } = wording.commandLine.report;
  const { actual } = countyIn(language).notice;
  const heads = [columns.cell, columns.severity, columns.finding, actual, columns.expected, columns.basis];
  const { sheet, name } = of;
  return `<h3>${escaped(sheet)}</h3>
<table class="findings"><colgroup>${"<col>".repeat(heads.length)}</colgroup>
<thead><tr><th class="running" colspan="${String(heads.length)}">${escaped(name)} · ${escaped(sheet)}</th></tr><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join("")}</tr></thead>
${entries.map((entry) => entryRows(entry, changes, wording)).join("\n")}
</table>`;
}

/** A finding, and below it what has the same cause. */
function entryRows(entry: Entry, changes: Changes, wording: Wording): string {
  const rows = entry.map((finding, at) => findingRow(finding, at > 0, changes.get(finding), wording));
  return `<tbody data-marks="${filterMarks(entry)}">\n${rows.join("\n")}\n</tbody>`;
}

function findingRow(finding: Finding, isAlong: boolean, change: Change | undefined, wording: Wording): string {
  const texts = wording.commandLine.report;
  const { title, message, basis, actual, expected, limit, arithmetic } = describeFinding(finding, wording);
  const cells = finding.related.map((one) => describeCell(one, finding.sheet)).join(wording.pane.listSeparator);
  const names = [finding.row, finding.column].filter((name) => name !== undefined);
  const notes = [
    ...(arithmetic ? [fill(texts.arithmetic, { arithmetic })] : []),
    ...(cells ? [fill(texts.related, { cells })] : []),
  ].map(note);
  const mark = change === undefined ? "" : `<br><span class="change">${escaped(changeText(change, wording))}</span>`;
  const code = escaped(finding.code);
  const columns = [
    `<td><code>${escaped(finding.cell)}</code>${names.map(note).join("")}</td>`,
    `<td><span class="severity">${escaped(wording.pane.severities[finding.severity])}</span>${mark}</td>`,
    `<td><strong>${escaped(title)}</strong> <a href="#${code}">${code}</a><br>${escaped(message)}${notes.join("")}</td>`,
    figure(countyIn(texts.language).notice.actual, actual),
    figure(texts.columns.expected, expected ?? limit),
    `<td>${escaped(basis.line)}</td>`,
  ];
  return `<tr class="${finding.severity}${isAlong ? " along" : ""}">${columns.join("")}</tr>`;
}

/** Names its column itself, for where the screen is too narrow for a table. */
function figure(head: string, text = ""): string {
  return text === "" ? "<td></td>" : `<td data-head="${escaped(head)}">${escaped(text)}</td>`;
}

function note(text: string): string {
  return `<small>${escaped(text)}</small>`;
}

function changeText(change: Change, wording: Wording): string {
  return countyIn(wording.commandLine.report.language).since.changes[change];
}
