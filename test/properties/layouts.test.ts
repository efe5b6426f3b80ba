import fc from "fast-check";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { readAnnexes, fieldsOf } from "../../src/core/reading/read-annexes";
import { layouts } from "./form-layouts";
import { addressOf, filledForm } from "./forms";

describe("forms as places publish them", () => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))("%s: recognised, and nothing found", (_, layout) => {
    fc.assert(
      fc.property(filledForm(layout), ({ grid }) => {
        const report = checkWorkbook([grid]);
        expect(report.annexes.map(({ kind }) => kind)).toEqual(Array(layout.twice ? 2 : 1).fill(layout.kind));
        // Of two forms side by side the second is the first once more, which is told of both.
        const told = report.findings.filter(({ rule }) => !layout.twice || rule !== "duplicate-annex");
        expect(told.map(({ cell, message }) => [cell, message])).toEqual([]);
        expect(report.unjudged).toEqual([]);
      }),
      { numRuns: 20, seed: 5 },
    );
  });

  it.each(layouts.map((layout) => [layout.name, layout] as const))("%s: every cell has its meaning", (_, layout) => {
    const [form] = fc.sample(filledForm(layout), { numRuns: 1, seed: 5 });
    const [annex] = readAnnexes([form!.grid]);
    const roles = new Map(fieldsOf(annex!).map(({ cell, role }) => [cell, role]));
    // A blank cell under a heading is read as that heading, wherever it stands.
    const filled = form!.places.filter(({ row, column }) => form!.grid.rows[row]?.[column]);
    const meant = filled.filter(({ role }) => role !== "label" && role !== "other");
    expect(meant.map((place) => [addressOf(place), roles.get(addressOf(place))])).toEqual(
      meant.map((place) => [addressOf(place), place.role]),
    );
    expect(annex!.year).toBe(layout.above.length > 0 ? 2023 : null);
    expect(annex!.tables.goals !== undefined).toBe(layout.goals !== null);
    expect(annex!.fields.unit?.text).toBe("某某服务中心");
    if (annex!.description.families.includes("project"))
      expect(annex!.fields.project?.text).toBe(form!.content.project);
    expect((annex!.tables.funds?.rows ?? []).map(({ key }) => key).slice(1)).not.toContain("part");
  });
});
