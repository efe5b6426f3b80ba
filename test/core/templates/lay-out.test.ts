import fc from "fast-check";
import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import type { SheetLayout } from "../../../src/core/grid/sheet-layout";
import { fieldsOf, readAnnexes } from "../../../src/core/reading/read-annexes";
import { layOut, type TemplateOptions } from "../../../src/core/templates/lay-out";
import { templates } from "../../../src/core/templates/templates";
import { calculatedSheets, inputsOf, type Typed } from "./calculated-sheets";
import { asIfFilled, consistentNumbers, diceOf } from "./consistent-numbers";

const names = ["甲河治理", "泵站更新改造", "业务工作经费", "山塘清淤", "=1+1", "2024-01", "饮水安全巩固提升（二期）"];

const options = fc.record({
  kinds: fc.subarray(
    templates.map(({ id }) => id),
    { minLength: 1 },
  ),
  year: fc.option(fc.integer({ min: 1990, max: 2099 })),
  unit: fc.constantFrom("", "城东水利站", "某某区社会保险服务中心"),
  department: fc.constantFrom("", "某某区水利局"),
  projects: fc.subarray(names, { maxLength: 4 }),
  rowsPerHeading: fc.integer({ min: 1, max: 10 }),
});

function sheetsOf(wanted: TemplateOptions): readonly SheetLayout[] {
  const layouts = layOut(wanted);
  if (layouts.kind !== "sheets") throw new Error(JSON.stringify(layouts));
  return layouts.sheets;
}

test("a blank template is not filled in, which is its only fault, and reading knows it for what it is, whatever was asked for", () => {
  fc.assert(
    fc.property(options, (wanted) => {
      const report = checkWorkbook(calculatedSheets(sheetsOf(wanted)));
      expect(report).toMatchObject({ unjudged: [], unrecognised: [] });
      expect(report.findings.filter(({ rule }) => rule !== "annex-not-filled")).toEqual([]);
      const expected = templates
        .filter(({ id, annex }) => annex && wanted.kinds.includes(id))
        .flatMap(({ annex, perProject }) => {
          const unit = annex === "registry" ? null : wanted.unit || null;
          const projects = perProject && wanted.projects.length > 0 ? wanted.projects : [null];
          return projects.map((project) => ({ kind: annex, year: wanted.year, unit, project }));
        });
      expect(report.annexes.map(({ kind, year, unit, project }) => ({ kind, year, unit, project }))).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

test("every cell of an annex that a person fills in has a meaning to reading", () => {
  fc.assert(
    fc.property(options, (wanted) => {
      for (const layout of sheetsOf(wanted)) {
        const [annex] = readAnnexes([asIfFilled(layout)]);
        if (!annex) continue;
        const known = fieldsOf(annex).map(({ cell }) => cell);
        expect(inputsOf(layout).filter((cell) => !known.includes(cell))).toEqual([]);
      }
    }),
    { numRuns: 15 },
  );
});

test("a template filled with numbers that agree gives no finding, whatever the numbers", () => {
  fc.assert(
    fc.property(options, fc.nat(), (wanted, seed) => {
      const sheets = sheetsOf(wanted);
      const typed = consistentNumbers(sheets, wanted, diceOf(seed));
      const report = checkWorkbook(calculatedSheets(sheets, typed));
      // Whom a list of nobody's projects would name is nobody's to say.
      const faults = report.findings.filter(
        // Nor is it a fault of the forms that only some of them were asked for.
        ({ rule, sheet }) => rule !== "documents-incomplete" && (rule !== "annex-not-filled" || sheet !== "附件1"),
      );
      expect(faults.map(({ rule, sheet, cell, message }) => ({ rule, sheet, cell, message }))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

const whole: TemplateOptions = {
  kinds: ["registry", "base-data", "whole-evaluation", "project-evaluation"],
  year: 2024,
  unit: "城东水利站",
  department: "水利局",
  projects: ["甲河治理", "泵站更新改造"],
  rowsPerHeading: 2,
};

test.each([
  ["附件4-甲河治理", "H6", 0.5, "execution-rate"],
  ["附件4-甲河治理", "I6", 3, "execution-score"],
  ["附件3", "H5", 0.5, "execution-rate"],
  ["附件3", "H22", 1, "qualitative-band"],
  ["附件3", "H32", 55, "score-total"],
  ["附件2", "F5", 0.2, "control-rate"],
  ["附件2", "B7", 999, "three-public-sum"],
  ["附件2", "D29", 0.1, "scale-control"],
  ["附件3", "D14", null, "unnamed-row"],
  ["附件3", "F22", null, "missing-actual"],
])("one number damaged, %s!%s = %s: %s and nothing else", (sheet, cell, value, rule) => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const sheets = sheetsOf(whole);
      const typed: Record<string, Typed> = consistentNumbers(sheets, whole, diceOf(seed));
      const damaged = { ...typed, [sheet]: { ...typed[sheet], [cell]: value } };
      const { findings } = checkWorkbook(calculatedSheets(sheets, damaged));
      expect(findings.map((one) => one.rule)).toEqual([rule]);
      const [finding] = findings;
      expect([finding!, ...finding!.related].map((one) => `${one.sheet}!${one.cell}`)).toContain(`${sheet}!${cell}`);
    }),
    { numRuns: 5 },
  );
});

describe("names", () => {
  test("a sheet of the same name gets a number, one more for each project", () => {
    const sheets = sheetsOf({ ...whole, projects: ["甲", "甲"], taken: ["附件3", "附件4-甲"] });
    expect(sheets.map(({ name }) => name)).toEqual(["附件1", "附件2", "附件3 (2)", "附件4-甲 (2)", "附件4-甲 (3)"]);
  });

  test("a project that no sheet can be named after is said, with why, and nothing is laid out", () => {
    expect(layOut({ ...whole, projects: ["甲", "甲/乙", "项".repeat(30)] })).toEqual({
      kind: "bad-names",
      names: [
        { name: "附件4-甲/乙", problem: "forbidden-sign" },
        { name: `附件4-${"项".repeat(30)}`, problem: "too-long" },
      ],
    });
  });
});

test("weights are set to 10, 50, 30 and 10 however many rows there are", () => {
  for (let rowsPerHeading = 1; rowsPerHeading <= 10; rowsPerHeading++) {
    const [sheet] = sheetsOf({ ...whole, kinds: ["project-evaluation"], rowsPerHeading });
    const weights = Array.from({ length: 9 * rowsPerHeading }, (_, at) => Number(sheet!.cells[`G${13 + at}`]?.value));
    const sum = (from: number, to: number) =>
      weights.slice(from * rowsPerHeading, to * rowsPerHeading).reduce((a, b) => a + b, 0);
    expect(
      [sheet!.cells.G6?.value, sum(0, 4), sum(4, 8), sum(8, 9)].map((one) => Number(Number(one).toFixed(6))),
    ).toEqual([10, 50, 30, 10]);
  }
});
