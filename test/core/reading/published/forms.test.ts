import { checkWorkbook } from "../../../../src/core/checking/check-workbook";
import type { TableId } from "../../../../src/core/forms/index";
import type { AnnexTable } from "../../../../src/core/reading/annex";
import { readAnnexes } from "../../../../src/core/reading/read-annexes";
import { publishedForms } from "./forms";
import { sheetOf } from "../sheet-of";

type Name = keyof typeof publishedForms;

const reading: Readonly<
  Record<Name, { unit: string | undefined; columns: Readonly<Record<string, string>>; rows: number }>
> = {
  "Sichuan, 2023": {
    unit: "某某局",
    columns: {
      "funds.annualBudget": "E8",
      "funds.score": "I8",
      "goals.planned": "D5",
      "indicators.nature": "E14",
      "indicators.actual": "H14",
    },
    rows: 2,
  },
  "Sichuan, qualitative indicators": {
    unit: "某某中心",
    columns: { "indicators.unitOfMeasure": "G6", "indicators.reason": "K6" },
    rows: 6,
  },
  "Anhui, with rows left over": {
    unit: "某某水利局",
    columns: { "funds.executionRate": "H5", "goals.achieved": "G10", "indicators.weight": "H12" },
    rows: 15,
  },
  "Guizhou, whole unit": {
    unit: "某某镇人民政府",
    columns: { "funds.executed": "E4", "funds.weight": "F4", "indicators.score": "I11" },
    rows: 3,
  },
  "scored by criteria, without targets": {
    unit: "某某局",
    columns: { "indicators.weight": "E3", "indicators.score": "H3" },
    rows: 4,
  },
  "weights on each level": {
    unit: "某单位",
    columns: { "indicators.weight": "F3", "indicators.target": "G3" },
    rows: 3,
  },
  "Sichuan, 2020: budget and execution as rows": {
    unit: "某单位",
    columns: { "goals.planned": "B5", "indicators.target": "E7" },
    rows: 2,
  },
  "central department": { unit: "某中心", columns: { "funds.score": "I5", "indicators.reason": "J12" }, rows: 5 },
  "a title of another wording, sums without a score": {
    unit: undefined,
    columns: { "funds.annualBudget": "B4", "indicators.nature": "D6", "indicators.weight": "H6" },
    rows: 7,
  },
  "a block heading that reads like a column": {
    unit: "某县水利局",
    columns: { "goals.planned": "B8", "goals.achieved": "F8", "indicators.actual": "F10" },
    rows: 5,
  },
  "lettered columns, sources of the integrated system": {
    unit: "某市社会福利中心",
    columns: { "funds.annualBudget": "E5", "funds.executionRate": "H5", "indicators.actual": "F12" },
    rows: 7,
  },
  "a school's, in 元": {
    unit: "某县第一小学",
    columns: { "funds.executed": "E5", "indicators.score": "I9", "indicators.reason": "J9" },
    rows: 4,
  },
};

/** Cells that a person would want pointed out; everything else in these forms is in order. */
const found: Partial<Record<Name, readonly string[]>> = {
  "Anhui, with rows left over": ["B4 missing-text", "D15 placeholder-left"],
  "central department": ["G11 goal-copied"],
};

describe("published forms", () => {
  it.each(Object.keys(publishedForms) as Name[])("%s: read right, nothing false found", (name) => {
    const grid = sheetOf(publishedForms[name]);
    const annexes = readAnnexes([grid]);
    expect(annexes).toHaveLength(1);
    const [annex] = annexes;
    const { unit, columns, rows } = reading[name];
    expect(annex!.fields.unit?.text).toBe(unit);
    for (const [column, cell] of Object.entries(columns)) {
      const [table = "", role = ""] = column.split(".");
      const { heading } = annex!.tables[table as TableId] as AnnexTable;
      expect([column, heading[role as keyof typeof heading]?.cell]).toEqual([column, cell]);
    }
    expect(annex!.tables.indicators?.rows).toHaveLength(rows);
    const findings = checkWorkbook([grid]).findings.map(({ cell, rule }) => `${cell} ${rule}`);
    expect(findings).toEqual(found[name] ?? []);
  });
});
