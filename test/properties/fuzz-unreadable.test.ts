import fc from "fast-check";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { layouts } from "./form-layouts";
import { addressOf, cellOf, filledForm, type FilledForm, type Place } from "./forms";

/** What stands where a number belongs and is none. */
const unreadable = ["约好几百", "#REF!", "12.5.3", "100+20", "见附表", "人", "合同价"];

/** Whether anything in the form rests on the cell: a sum, a rate, a score, a comparison with a target. */
function isReliedOn({ layout, grid }: FilledForm, { part, role, row, column }: Place): boolean {
  const value = grid.rows[row]?.[column]?.value;
  if (value == null || value === "-" || !/\d/.test(String(value)) || role === "level1") return false;
  if (part !== "funds" || role === "weight" || role === "score" || role === "executionRate") return true;
  // With one source of money, nothing is added up: only what was executed of the annual budget is compared.
  const hasAnnual = layout.funds!.columns.some(([one]) => one === "annualBudget");
  return layout.funds!.rows.length > 1 || (hasAnnual && role !== "initialBudget");
}

describe("a number that cannot be read is said, wherever something rests on it", () => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))("%s", (_, layout) => {
    const [form] = fc.sample(filledForm(layout), { numRuns: 1, seed: 23 }) as [FilledForm];
    const relied = form.places.filter((place) => isReliedOn(form, place));
    expect(relied.length).toBeGreaterThan(10);
    const silent = relied.flatMap((place, number) => {
      const text = unreadable[number % unreadable.length]!;
      return isSaid(form, place, text) ? [] : [`${text} in ${place.part} ${place.role} ${addressOf(place)}`];
    });
    expect(silent).toEqual([]);
  });
});

/** Whether a finding points at the cell or rests on it, or what was not judged names it or quotes it. */
function isSaid({ grid }: FilledForm, place: Place, text: string): boolean {
  const address = addressOf(place);
  const rows = grid.rows.map((row, at) =>
    at === place.row ? row.map((cell, column) => (column === place.column ? cellOf(text) : cell)) : row,
  );
  const { findings, unjudged } = checkWorkbook([{ ...grid, rows }]);
  return (
    findings.some(({ cell, related }) => [cell, ...related.map((other) => other.cell)].includes(address)) ||
    unjudged.some(({ cell, reason }) => cell === address || reason.args.text === text)
  );
}
