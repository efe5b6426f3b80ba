import fc from "fast-check";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { layouts } from "./form-layouts";
import { filledForm } from "./forms";

describe("forms as places publish them", () => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))("%s: recognised, and nothing found", (_, layout) => {
    fc.assert(
      fc.property(filledForm(layout), ({ grid }) => {
        const report = checkWorkbook([grid]);
        expect(report.annexes.map(({ kind }) => kind)).toEqual(Array(layout.twice ? 2 : 1).fill(layout.kind));
        expect(report.findings.map(({ cell, message }) => [cell, message])).toEqual([]);
        expect(report.unjudged).toEqual([]);
      }),
      { numRuns: 20, seed: 5 },
    );
  });
});
