import fc from "fast-check";
import { otherForms } from "../../src/core/annexes";
import { ignoreKeys } from "../../src/core/checking/ignoring";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import type { Report } from "../../src/core/checking/report";
import { isOwnFormula } from "../../src/core/expressions/own-formula";
import { parseArea, toA1 } from "../../src/core/grid/address";
import { cellAt, type Grid } from "../../src/core/grid/grid";
import { editFor } from "../../src/core/filling/edit-for";
import { defaultProfile } from "../../src/core/profiles";
import { labelKey } from "../../src/core/reading/label";
import { reportHtml } from "../../src/core/reporting/report-html";
import { reportJson } from "../../src/core/reporting/report-json";
import { reportSarif } from "../../src/core/reporting/report-sarif";
import { reportText } from "../../src/core/reporting/report-text";
import { readValue } from "../../src/core/values/read-value";
import { wordingIn } from "../../src/core/wording/wording";
import { layouts } from "./form-layouts";
import { cellOf, filledForm, type FilledForm } from "./forms";
import { planned, plannedBlanks, withProposals } from "./fill-sheets";
import { damagedForm, randomGrid, widthOf } from "./fuzz-grids";

/** FUZZ_SEED=1 npx jest … runs other cases than the usual ones. */
const seed = Number(process.env.FUZZ_SEED ?? 5);
const wording = wordingIn("zh-CN");
const holdsSomething = ({ rows }: Grid) =>
  rows.some((row) => row.some((one) => one != null && one.value !== null && one.value !== ""));

/** Whether a title of a form that goes with the annexes stands alone in its row, but for one remark. */
function holdsOtherForm({ rows }: Grid): boolean {
  const titles = otherForms.map((title) => new RegExp(`^${title.replaceAll("*", ".*")}$`));
  return rows.some((row) => {
    const texts = row.flatMap((one) =>
      one?.value == null ? [] : [typeof one.value === "string" ? one.value : one.text],
    );
    const there = texts.filter((text) => text.trim() !== "");
    return there.length <= 2 && there.some((text) => titles.some((title) => title.test(labelKey(text))));
  });
}

/** What must hold of a report whatever was checked: it stands for every sheet, and names cells that exist as such. */
function expectSound(grid: Grid, report: Report): void {
  const isSeen = report.annexes.length > 0 || report.unrecognised.includes(grid.sheet) || !holdsSomething(grid);
  expect(isSeen || holdsOtherForm(grid)).toBe(true);
  for (const { cell, sheet } of [...report.findings, ...report.unjudged]) {
    expect(sheet).toBe(grid.sheet);
    expect(cell).toMatch(/^[A-Z]+[1-9]\d*$/);
  }
  const keys = report.findings.length > 0 ? [...ignoreKeys(report.findings, [grid]).values()] : [];
  expect(new Set(keys).size).toBe(report.findings.length);
}

/** A printed report holds every finding and nothing that a cell could have brought to life. */
function expectPrintable(grid: Grid, report: Report): void {
  const cut = grid.cutFrom ? [grid.sheet] : [];
  const files = [{ file: "自评.xlsx", report, cut, ignored: [] }];
  const json = JSON.parse(reportJson(files, "mof-2020", wording)) as { files: Report[] };
  expect(json.files[0]?.findings).toHaveLength(report.findings.length);
  expect(json.files[0]?.unjudged).toHaveLength(report.unjudged.length);
  const sarif = JSON.parse(reportSarif(files, "mof-2020", wording)) as { runs: { results: unknown[] }[] };
  expect(sarif.runs[0]?.results).toHaveLength(report.findings.length);
  expect(reportText(files, "mof-2020", wording)).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  const html = reportHtml(files, "mof-2020", wording);
  expect(html).not.toMatch(/<img|<b>/);
  expect(html.match(/<tr class=/g) ?? []).toHaveLength(report.findings.length);
}

const names = new Set(defaultProfile.grades.map(({ name }) => name));

/** A fill writes numbers and grades, once each, into cells that were read, are seen, and hold nothing of the person's but such. */
function expectFillSound(grid: Grid): void {
  const proposals = planned(grid);
  expect(new Set(proposals.map(({ cell }) => cell)).size).toBe(proposals.length);
  for (const { cell: address, sheet, kind, edit } of proposals) {
    const { top: row, left: column } = parseArea(address)!;
    const cell = cellAt(grid, row, column);
    const { value = null, formula = null, format = "General" } = cell ?? {};
    expect({ sheet, ...edit.before }).toEqual({ sheet: grid.sheet, value, formula, format });
    const held = readValue(cell);
    if (kind === "typed") expect(held.kind === "quantity" || names.has(String(value).trim())).toBe(true);
    else {
      expect(String(value ?? "")).toMatch(/^[\s\u200b-\u200f]*$/);
      expect(formula === null || isOwnFormula(formula)).toBe(true);
    }
    const { value: after, formula: live } = edit.after;
    expect((typeof after === "number" && Math.abs(after) < 1e13) || names.has(String(after))).toBe(true);
    if (live !== null) {
      expect(live).toMatch(/^=/);
      expect(live.match(/[A-Z]+\d+/g)).not.toContain(address);
    }
    const isHidden = grid.merges?.some(
      (area) =>
        area.top <= row &&
        row <= area.bottom &&
        area.left <= column &&
        column <= area.right &&
        (area.top < row || area.left < column),
    );
    expect(isHidden ?? false).toBe(false);
    if (grid.cutFrom)
      expect([row < grid.top + grid.rows.length, column < grid.left + widthOf(grid)]).toEqual([true, true]);
  }
  const blanks = proposals.filter(({ kind }) => kind === "blank");
  if (blanks.length > 0) expect(plannedBlanks(withProposals(grid, blanks))).toEqual([]);
}

/** A correction replaces what stands in the finding's own cell, and by no formula that the core does not write. */
function expectFixesSound(grid: Grid, { findings }: Report): void {
  for (const finding of findings) {
    const edit = editFor(finding, [grid]);
    if (!edit) continue;
    const { top, left } = parseArea(finding.cell)!;
    const { value = null, formula = null, format = "General" } = cellAt(grid, top, left) ?? {};
    expect(edit.before).toEqual({ value, formula, format });
    expect(edit.after.value).not.toBe(Infinity);
    expect(edit.after.formula === null || isOwnFormula(edit.after.formula)).toBe(true);
  }
}

function expectAll(grid: Grid): void {
  const started = performance.now();
  const report = checkWorkbook([grid]);
  expect(performance.now() - started).toBeLessThan(2000);
  expectSound(grid, report);
  if (report.findings.length + report.unjudged.length > 0) expectPrintable(grid, report);
  expectFillSound(grid);
  expectFixesSound(grid, report);
}

test("8,000 random grids: checked, filled and reported without an error, and nothing passed over in silence", () => {
  fc.assert(fc.property(randomGrid, expectAll), { seed, numRuns: 8000 });
});

test("2,000 damaged forms: checked, filled and reported without an error, and nothing passed over in silence", () => {
  fc.assert(fc.property(damagedForm, expectAll), { seed, numRuns: 2000 });
});

test("beyond the part of a sheet that was read, nothing is filled", () => {
  const [{ grid }] = fc.sample(filledForm(layouts[0]!), { numRuns: 1, seed }) as [FilledForm];
  const right = widthOf(grid) - 1;
  const graded = { ...grid, rows: [...grid.rows, [...Array<null>(right).fill(null), cellOf("自评等级")]] };
  const beside = toA1(grid.rows.length, right + 1);
  expect(planned(graded).map(({ cell }) => cell)).toEqual([beside]);
  const cutFrom = { top: 0, left: 0, bottom: graded.rows.length, right: right + 1 };
  expect(planned({ ...graded, cutFrom })).toEqual([]);
});
