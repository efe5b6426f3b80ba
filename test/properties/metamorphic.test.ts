import fc from "fast-check";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { parseArea, toA1 } from "../../src/core/grid/address";
import type { Grid } from "../../src/core/grid/grid";
import { seedGrids } from "../bench/project-sheets";
import { published } from "../core/reading/published";
import { sheetOf } from "../core/reading/sheet-of";
import { generated } from "../damage/damageable";
import { damagesOf } from "../damage/damages";
import { layouts } from "./form-layouts";
import { filledForm } from "./forms";
import { both, changes, type Change } from "./same-meaning";

const moved = (change: Change, sheet: string, cell: string) => {
  const { top, left } = parseArea(cell)!;
  const [name, row, column] = change.to(sheet, top, left);
  return `${name}!${toA1(row, column)}`;
};

function expectSame(grids: readonly Grid[], change: Change, name: string): void {
  const before = checkWorkbook(grids);
  const after = checkWorkbook(change.grids);
  // A blank value is pointed at beside its label, which stays beside it when columns come between; and a row without a
  // label in the sheet's first column, which is another where a form stands apart from it.
  const isBeside = (rule: string) =>
    (rule === "missing-text" && name.includes("a blank column")) ||
    (rule === "unnamed-row" && name.includes("all on one sheet"));
  const kept = ({ rule }: { readonly rule: string }) => !isBeside(rule);
  const expected = before.findings.filter(kept).map(({ rule, sheet, cell }) => `${rule} ${moved(change, sheet, cell)}`);
  expect(
    after.findings
      .filter(kept)
      .map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)
      .sort(),
  ).toEqual(expected.sort());
  expect(after.findings).toHaveLength(before.findings.length);
  expect(after.annexes.map(({ kind }) => kind)).toEqual(before.annexes.map(({ kind }) => kind));
}

/** Some damages of a form of each layout; not one that pushes a value out of the table, where no order of columns holds it. */
const damaged = layouts.map((layout) => {
  const [form] = fc.sample(filledForm(layout), { numRuns: 1, seed: 11 });
  const damages = damagesOf(generated(form!)).filter(({ kind }) => kind !== "row one cell to the right");
  return [layout.name, damages.map(({ grids }) => grids)] as const;
});

/** What says the same of any form: a label in a block's margin may have no synonym there, and who merges cells says more. */
const ofAnyForm = Object.entries(changes).filter(([name]) => !/synonyms|columns of the indicators|merged/.test(name));

describe.each(Object.entries(changes))("%s: the findings stay the same", (name, change) => {
  it("in the sample workbook", () => {
    const grids = seedGrids();
    expectSame(grids, change(grids), name);
  });

  it.each(damaged)("in a damaged form: %s", (__, damages) => {
    for (const grids of damages.filter((___, at) => at % 43 === 0)) expectSame(grids, change(grids), name);
  });
});

test.each(ofAnyForm)("%s: the findings in published forms stay the same", (name, change) => {
  for (const text of Object.values(published)) expectSame([sheetOf(text)], change([sheetOf(text)]), name);
});

test("two changes, one after the other: the findings stay the same", () => {
  const name = fc.constantFrom(...Object.keys(changes));
  const workbook = fc.oneof(
    { weight: 1, arbitrary: fc.constant(seedGrids()) },
    { weight: 5, arbitrary: fc.constantFrom(...damaged.flatMap(([, damages]) => damages)) },
  );
  fc.assert(
    fc.property(name, name, workbook, (first, second, grids) => {
      expectSame(grids, both(grids, first, second), `${first}, ${second}`);
    }),
    { seed: 29, numRuns: 180 },
  );
});
