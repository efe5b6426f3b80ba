import { unitLine, type UnitLine } from "../county/overview";
import { linkTo } from "../grid/address";
import type { SheetLayout } from "../grid/sheet-layout";
import { countyIn } from "../wording/county";
import type { Wording } from "../wording/wording";
import type { Run } from "./catalogue";
import { foundIn, type CheckedFile } from "./checked-file";
import { describeTool, ruleTitle } from "./describe";
import { describeFailed, describeOverview, describeUnit, overviewHeading } from "./describe-overview";
import { findingCells } from "./finding-cells";
import type { ReportForm, Seen } from "./report-form";
import { fileJson } from "./report-json";
import { rowOf, tableSheet, type Table, type TableCell } from "./table-sheet";

/** A finding as a row of its table, with what leads to it. */
interface Row {
  readonly at: number;
  readonly rule: string;
  readonly code: string;
  readonly severity: string;
  readonly cells: readonly TableCell[];
}

/**
 * What was found as the sheets of a workbook: all files, all findings, their count by rule and, of several submissions, what
 * they show side by side. The first two lead to the findings by links.
 */
export const sheetsReport: ReportForm<readonly SheetLayout[]> = {
  piece: (each) => JSON.stringify(each),
  whole: (pieces, seen, wording) =>
    sheetsOf(
      Array.from(pieces, (text) => JSON.parse(text) as CheckedFile),
      seen,
      wording,
    ),
};

function sheetsOf(
  files: readonly CheckedFile[],
  { gists, place, run }: Seen,
  wording: Wording,
): readonly SheetLayout[] {
  const { sheets } = countyIn(wording.commandLine.report.language).workbook;
  const lines = linesOf(files, run, wording);
  let at = 0;
  const rows = files.map((each, number) => {
    const unit = describeOf(each, lines[number] ?? null, wording).cells[0] ?? "";
    return findingRows(each, unit, wording).map((row): Row => ({ ...row, at: at++ }));
  });
  const all = rows.flat();
  const title = [sheets.findings, overviewHeading(gists, wording)];
  const lead = (row: Row) => linkTo({ sheet: sheets.findings, cell: `A${String(rowOf({ title }, row.at))}` });
  const isSince = files.some((each) => "since" in each);
  const findings: Table = {
    ...{ name: sheets.findings, title, columns: findingColumns(isSince, wording) },
    rows: all.map(({ cells }) => cells),
  };
  const overview: Table = {
    name: sheets.overview,
    title: [wording.commandLine.report.title, overviewHeading(gists, wording), ...describeTool(run, place, wording)],
    columns: overviewColumns(wording),
    rows: files.map((each, number) => {
      const [first] = rows[number] ?? [];
      return overviewRow(each, lines[number] ?? null, first ? lead(first) : null, wording);
    }),
  };
  const across = acrossTable(run, wording);
  return [overview, findings, rulesTable(all, lead, wording), ...(across ? [across] : [])].map(tableSheet);
}

/** The line of each file in the table of units; null of one that could not be checked. */
function linesOf(files: readonly CheckedFile[], { overview }: Run, wording: Wording): (UnitLine | null)[] {
  const known = [...(overview?.units ?? [])];
  return files.map((each) => ("report" in each ? (known.shift() ?? unitLine(fileJson(each, wording))) : null));
}

function describeOf(each: CheckedFile, line: UnitLine | null, wording: Wording) {
  return line ? describeUnit(line, wording) : describeFailed(each.file, wording);
}

function overviewColumns(wording: Wording): Table["columns"] {
  const { columns, workbook } = countyIn(wording.commandLine.report.language);
  const widths = { unit: 150, file: 150, annexes: 45, filled: 45, errors: 45, warnings: 45, score: 60, rate: 60 };
  const formats: Readonly<Record<string, string>> = { filled: "0%", rate: '0.00"%"' };
  const heads = Object.entries(columns).map(([id, head]) => ({
    head,
    width: id === "state" ? 65 : widths[id as keyof typeof widths],
    ...(formats[id] && { format: formats[id] }),
  }));
  return [...heads, { head: workbook.columns.why, width: 150 }];
}

function overviewRow(each: CheckedFile, line: UnitLine | null, link: string | null, wording: Wording): TableCell[] {
  const [unit = "", file = "", ...others] = describeOf(each, line, wording).cells;
  const name = link === null ? unit : { text: unit, link };
  const state = others.at(-1) ?? "";
  if (!line) return [name, file, ...others.map((text) => text || null), "failure" in each ? each.failure : null];
  const { annexes, filled, errors, warnings, score, rate } = line;
  const share = filled === null ? null : Math.floor(filled * 100) / 100;
  return [name, file, annexes, share, errors, warnings, numberOr(score), numberOr(rate), state, null];
}

/** A number that can be sorted, where the text is one. */
function numberOr(text: string | null): TableCell {
  return text !== null && /^-?\d{1,15}(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function findingColumns(isSince: boolean, wording: Wording): Table["columns"] {
  const { columns: of, workbook } = countyIn(wording.commandLine.report.language);
  const { columns } = workbook;
  return [
    { head: of.unit, width: 64 },
    { head: of.file, width: 64 },
    { head: columns.sheet, width: 55 },
    { head: columns.cell, width: 40 },
    { head: columns.row, width: 70 },
    { head: columns.column, width: 52 },
    { head: columns.title, width: 70 },
    { head: columns.severity, width: 48 },
    { head: columns.message, width: 176 },
    { head: columns.actual, width: 55 },
    { head: columns.expected, width: 55 },
    { head: columns.basis, width: 80 },
    ...(isSince ? [{ head: columns.change, width: 50 }] : []),
  ];
}

function findingRows(each: CheckedFile, unit: string, wording: Wording): Omit<Row, "at">[] {
  const { changes } = countyIn(wording.commandLine.report.language).since;
  const since = "report" in each ? each.since : undefined;
  return foundIn(each).map((finding, number) => {
    const { code, title, severity, message, actual, expected, basis, ...place } = findingCells(finding, wording);
    const { sheet, cell, row, column } = place;
    const change = since?.changes[number];
    const where = [unit, each.file, sheet, cell, row, column];
    const what = [`${code} ${title}`, severity, message, actual, expected, basis];
    const told = since ? [change ? changes[change] : null] : [];
    return { rule: finding.rule, code, severity, cells: [...where, ...what, ...told] };
  });
}

function rulesTable(rows: readonly Row[], lead: (row: Row) => string, wording: Wording): Table {
  const { sheets, columns } = countyIn(wording.commandLine.report.language).workbook;
  const kinds = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.code} ${row.severity}`;
    const same = kinds.get(key);
    if (same) same.push(row);
    else kinds.set(key, [row]);
  }
  const most = [...kinds.values()].sort((one, other) => other.length - one.length);
  return {
    name: sheets.rules,
    title: [sheets.rules],
    columns: [
      { head: columns.code, width: 80 },
      { head: columns.title, width: 400 },
      { head: columns.severity, width: 80 },
      { head: columns.findings, width: 100 },
      { head: columns.files, width: 100 },
    ],
    rows: most.flatMap((same) => {
      const [first] = same;
      if (!first) return [];
      const files = new Set(same.map(({ cells }) => cells[1])).size;
      const title = { text: ruleTitle(first.rule, wording), link: lead(first) };
      return [[first.code, title, first.severity, same.length, files]];
    }),
  };
}

/** What is said of several submissions side by side, but for what the other sheets count; null where that is nothing. */
function acrossTable({ overview }: Run, wording: Wording): Table | null {
  if (!overview) return null;
  const { sheets, columns } = countyIn(wording.commandLine.report.language).workbook;
  const parts = describeOverview(overview, wording).filter(({ bars }) => !bars);
  const rows = parts.flatMap(({ heading, lines }) => lines.map((line) => [heading, line]));
  if (rows.length === 0) return null;
  return {
    name: sheets.across,
    title: [sheets.across],
    columns: [
      { head: columns.heading, width: 280 },
      { head: columns.line, width: 480 },
    ],
    rows,
  };
}
