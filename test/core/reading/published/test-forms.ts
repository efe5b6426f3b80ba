import { checkWorkbook } from "../../../../src/core/checking/check-workbook";
import type { AnnexKind } from "../../../../src/core/forms/index";
import type { AnnexTable } from "../../../../src/core/reading/annex";
import { readAnnexes } from "../../../../src/core/reading/read-annexes";
import { sheetOf } from "../sheet-of";

/** What a form says when it is read right, and what must be found, and nothing else, once a text in it is exchanged. */
export interface Expected {
  readonly kind: AnnexKind;
  readonly unit?: string;
  readonly year: number | null;
  /** The total's budget and what was spent of it, as they stand there. */
  readonly funds?: readonly [budget: string, spent: string];
  /** How many indicators, lines or entries it has, and what their weights come to. */
  readonly rows: number;
  readonly weights?: number;
  /** Labels and columns that are left to the person. */
  readonly unread?: readonly string[];
  /** What stands open in the form as it was published. */
  readonly findings?: readonly string[];
  readonly faults: readonly (readonly [text: string, exchanged: string, found: readonly string[]])[];
}

/** Each form is read as it is meant, is in order as it stands, and once a fault is planted that is found and nothing else. */
export function testForms<Name extends string>(
  forms: Readonly<Record<Name, string>>,
  expected: Readonly<Partial<Record<Name, Expected>>>,
): void {
  describe.each(Object.entries(expected) as [Name, Expected][])("published forms, %s", (name, wanted) => {
    test("is read as it is meant", () => {
      const annexes = readAnnexes([sheetOf(forms[name])]);
      expect(annexes).toHaveLength(1);
      const { description, fields, year, tables, unread } = annexes[0]!;
      const total = tables.funds?.rows.find(({ key }) => key === "total")?.cells;
      const list: AnnexTable | undefined = tables.indicators ?? tables.spending ?? tables.entries;
      const { rows = [] } = list ?? {};
      const weights = rows.reduce((sum, { cells }) => sum + Number.parseFloat(cells.weight?.text || "0"), 0);
      expect({
        kind: description.kind,
        unit: fields.unit?.text,
        year,
        funds: total && [total.annualBudget?.text, total.executed?.text],
        rows: rows.length,
        weights,
      }).toEqual({
        kind: wanted.kind,
        unit: wanted.unit,
        year: wanted.year,
        funds: wanted.funds,
        rows: wanted.rows,
        weights: wanted.weights ?? 0,
      });
      const left = unread
        .filter(({ kind }) => kind !== "text")
        .map(({ kind, cell, text }) => `${kind} ${cell} ${text}`);
      expect(left).toEqual(wanted.unread ?? []);
    });

    test("is in order as it stands", () => {
      expect(found(forms[name])).toEqual(wanted.findings ?? []);
    });

    test.each(wanted.faults)("%j changed to %j", (text, exchanged, faults) => {
      const damaged = forms[name].replace(text, exchanged);
      expect(damaged).not.toBe(forms[name]);
      expect(found(damaged).filter((one) => !wanted.findings?.includes(one))).toEqual(faults);
    });
  });
}

const found = (text: string) => checkWorkbook([sheetOf(text)]).findings.map(({ cell, rule }) => `${cell} ${rule}`);
