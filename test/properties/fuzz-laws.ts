import { mof2020 } from "../../src/core/places/mof-2020";
/** What must hold of a check, a report and a fill, whatever a sheet holds. */
import { ignoreKeys } from "../../src/core/checking/ignoring";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import type { Report } from "../../src/core/checking/report";
import { isOwnFormula } from "../../src/core/judging/own-formula";
import { editFor } from "../../src/core/filling/edit-for";
import type { Edit } from "../../src/core/changes/edit";
import type { Proposal } from "../../src/core/filling/plan-fill";
import { parseArea } from "../../src/core/grid/address";
import { cellAt, type Grid } from "../../src/core/grid/grid";
import { defaultProfile } from "../../src/core/places/index";
import { readValue } from "../../src/core/values/read-value";
import { wordingIn } from "../../src/core/wording/wording";
import { planned, plannedBlanks, withProposals } from "./fill-sheets";
import { widthOf } from "./fuzz-grids";
import { reportHtml, reportJson, reportSarif, reportText } from "../core/reporting/report-of";

const wording = wordingIn("zh-CN");
const grades = new Set(defaultProfile.grades.map(({ name }) => name));

/** A law and whether it holds. */
type Law = readonly [law: string, holds: boolean];

/** The laws that are broken on this sheet; none may be. */
export function brokenLaws(grid: Grid): string[] {
  const started = process.cpuUsage();
  const report = checkWorkbook([grid]);
  const laws: Law[] = [
    ["a check takes no time", process.cpuUsage(started).user < 2_000_000],
    ...reportLaws(grid, report),
    ...(report.findings.length + report.unjudged.length > 0 ? printLaws(grid, report) : []),
    ...fillLaws(grid, planned(grid)),
    ...report.findings.flatMap((finding) => fixLaws(grid, editFor(finding, [grid]))),
  ];
  return laws.flatMap(([law, holds]) => (holds ? [] : [law]));
}

const holdsSomething = ({ rows }: Grid) =>
  rows.some((row) => row.some((one) => one != null && one.value !== null && one.value !== ""));

function reportLaws(grid: Grid, { annexes, companions, unrecognised, findings, unjudged }: Report): Law[] {
  const isSaid = companions.length > 0 || unrecognised.includes(grid.sheet);
  const named = [...findings, ...unjudged];
  const keys = findings.length > 0 ? [...ignoreKeys(findings, [grid]).values()] : [];
  return [
    ["a sheet is recognised or said not to be", annexes.length > 0 || isSaid || !holdsSomething(grid)],
    ["a cell that exists", named.every(({ sheet, cell }) => sheet === grid.sheet && /^[A-Z]+[1-9]\d*$/.test(cell))],
    ["each finding is ignored by itself", new Set(keys).size === findings.length],
  ];
}

const tool = { version: "1.0.0", catalogue: "" };

interface SarifResult {
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
}

const uriOf = ({ locations }: SarifResult) => locations[0]?.physicalLocation.artifactLocation.uri ?? "";

/** A printed report holds every finding and nothing that a cell could have brought to life. */
function printLaws(grid: Grid, report: Report): Law[] {
  const files = [{ file: "附件4#1?\ud800.xlsx", report, cut: grid.cutFrom ? [grid.sheet] : [], ignored: [] }];
  const json = JSON.parse(reportJson(files, mof2020, wording, tool)) as { files: Report[] };
  const sarif = JSON.parse(reportSarif(files, mof2020, wording, tool)) as { runs: { results: SarifResult[] }[] };
  const html = reportHtml(files, mof2020, wording, tool);
  const count = report.findings.length;
  return [
    ["JSON: every finding", json.files[0]?.findings.length === count],
    ["JSON: all that was not judged", json.files[0]?.unjudged.length === report.unjudged.length],
    ["SARIF: every finding", sarif.runs[0]?.results.length === count],
    [
      "SARIF: the file's whole name",
      sarif.runs[0]?.results.every((result) => uriOf(result).endsWith("4%231%3F%EF%BF%BD.xlsx")) ?? false,
    ],
    ["HTML: every finding", (html.match(/<tr class=/g) ?? []).length === count],
    ["HTML: nothing of a cell's", !/<img|<b>/.test(html)],
    ["text: nothing that steers a terminal", !/(?!\n)[\p{Cc}\u202e]/u.test(reportText(files, mof2020, wording, tool))],
  ];
}

/** Whether an edit replaces what stands in its cell. */
function replaces(grid: Grid, { cell, before }: Edit): boolean {
  const { top, left } = parseArea(cell)!;
  const { value = null, formula = null, format = "General" } = cellAt(grid, top, left) ?? {};
  return Object.is(before.value, value) && before.formula === formula && before.format === format;
}

/** A fill writes numbers and grades, once each, into cells that were read, are seen, and hold nothing of the person's but such. */
function fillLaws(grid: Grid, proposals: readonly Proposal[]): Law[] {
  const blanks = proposals.filter(({ kind }) => kind === "blank");
  return [
    ["a cell is filled once", new Set(proposals.map(({ cell }) => cell)).size === proposals.length],
    ["nothing is left to fill", blanks.length === 0 || plannedBlanks(withProposals(grid, blanks)).length === 0],
    ...proposals.flatMap((proposal) => proposalLaws(grid, proposal)),
  ];
}

function proposalLaws(grid: Grid, { cell: address, sheet, kind, edit }: Proposal): Law[] {
  const { top: row, left: column } = parseArea(address)!;
  const cell = cellAt(grid, row, column);
  const { value = null, formula = null } = cell ?? {};
  const { value: after, formula: live } = edit.after;
  const isEmpty = /^[\s\u200b-\u200f]*$/.test(String(value ?? "")) && (formula === null || isOwnFormula(formula));
  const isNumber = readValue(cell).kind === "quantity" || grades.has(String(value).trim());
  const isHidden = grid.merges?.some(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right && (top < row || left < column),
  );
  const isRead = row < grid.top + grid.rows.length && column < grid.left + widthOf(grid);
  return [
    ["an edit replaces what stands there", sheet === grid.sheet && replaces(grid, edit)],
    ["only numbers and grades are corrected, only blanks filled", kind === "typed" ? isNumber : isEmpty],
    ["a number that Excel holds", (typeof after === "number" && Math.abs(after) < 1e13) || grades.has(String(after))],
    ["a formula", live === null || (live.startsWith("=") && !live.match(/[A-Z]+\d+/g)?.includes(address))],
    ["not behind a merged cell", !isHidden],
    ["not where the sheet was not read", isRead || !grid.cutFrom],
  ];
}

/** A correction replaces what stands in the finding's own cell, and by no formula that the core does not write. */
function fixLaws(grid: Grid, edit: Edit | null): Law[] {
  if (!edit) return [];
  const { value, formula } = edit.after;
  return [
    ["a correction replaces what stands there", replaces(grid, edit)],
    ["a finite correction", typeof value !== "number" || Number.isFinite(value)],
    ["a formula of ours", formula === null || isOwnFormula(formula)],
  ];
}
