/** Good forms stay silent: the published ones, consistent ones in every layout that is generated, and a consistent set. */
import fc from "fast-check";
import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import type { Finding } from "../../../src/core/findings/finding";
import type { Grid } from "../../../src/core/grid/grid";
import { gridsOf } from "../../bench/project-sheets";
import { cleanForms } from "../../fixtures/forms";
import { layouts } from "../../properties/form-layouts";
import { filledForm } from "../../properties/forms";
import { published } from "../reading/published";
import { sheetOf } from "../reading/sheet-of";
import { consistentLayouts, laidOut } from "./consistent-layouts";

/** What is found in published forms short of an error, and why a reviewer would say it. */
const defended: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Anhui, with rows left over": {
    "warning B4 missing-text": "主管部门 is printed and blank",
    "info D15 placeholder-left": "two rows of …… were left in",
  },
  "central department": { "info G11 goal-copied": "goal and result are one text" },
  "a city, 2018: base data without a name, the unit of money in its place": {
    "warning A3 missing-text": "填报单位： is followed by 单位：万元, no name",
    "warning D8 three-public-growth": "19.30 for cars, 11.86 the year before",
  },
  "a county, 2023: base data with finished buildings, wide columns, signatures": {
    "info D27 signature-incomplete": "name and date are there, the telephone is not",
  },
  "Shandong, 2023: grade beside the total, rows of prose below": {
    "info E24 signature-incomplete": "联系人 is there, 联系电话 is not",
  },
  "Hunan, 2023: a whole unit by source and by nature in separate cells": {
    "info E20 signature-incomplete": "name and date are there, the telephone is not",
  },
  "Hunan, 2019: base data with staff by the numbers": {
    "info E26 signature-incomplete": "the date is there, the telephone is not",
  },
  "points with their unit": { "info H10 improvement-missing": "the column asks for measures too" },
  "Yunnan, 2022: headings in two rows, the grade in the total's row": {
    "info J16 improvement-missing": "the column asks for measures too",
    "info J18 improvement-missing": "the column asks for measures too",
  },
  "Central transfer payments, 2023: a region's form": {
    "info G24 improvement-missing": "the column asks for measures too",
  },
  "Anhui, 2023: budget blank above a part that is filled in": {
    "info E13 mostly-words": "six of ten targets are words",
  },
  "Sichuan, 2022: weights before the targets, project leader": {
    "info D22 placeholder-left": "a row of …… was left in",
  },
  // A form that is there to be filled in: the one thing that is an error in it.
  "a blank form with its printed points": { "error A1 annex-not-filled": "nobody has filled it in" },
};

const asLine = ({ severity, cell, rule }: Finding) => `${severity} ${cell} ${rule}`;
const found = (grids: readonly Grid[]) => checkWorkbook(grids).findings.map(asLine);

test.each(Object.entries(published))("published, %s: only what is defended", (name, text) => {
  expect(found([sheetOf(text)])).toEqual(Object.keys(defended[name] ?? {}));
});

test("what is defended is of a published form", () =>
  expect(Object.keys(defended).filter((name) => !(name in published))).toEqual([]));

test("twenty consistent forms and more, in as many layouts: nothing", () => {
  const forms = layouts
    .filter(({ twice }) => !twice)
    .flatMap((layout) => fc.sample(filledForm(layout), { numRuns: 3, seed: 11 }));
  expect(layouts.length).toBeGreaterThanOrEqual(10);
  expect(forms.length).toBeGreaterThanOrEqual(20);
  expect(forms.flatMap(({ grid, layout }) => found([grid]).map((one) => `${layout.name}: ${one}`))).toEqual([]);
});

test.each(Object.entries(consistentLayouts))("consistent, %s: read in full, only what is defended", (_name, layout) => {
  const { annexes, findings, unjudged } = checkWorkbook([laidOut(layout)]);
  expect(annexes.map(({ unread }) => unread)).toEqual([[]]);
  expect(findings.map(asLine)).toEqual(Object.keys(layout.defended ?? {}));
  expect(unjudged).toEqual([]);
  expect(annexes[0]?.fullness?.share).toBe(1);
});

test("a consistent set of five annexes: nothing", () => expect(found(gridsOf(cleanForms))).toEqual([]));
