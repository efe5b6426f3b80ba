import fc from "fast-check";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import type { Cell, CellValue, Grid } from "../../src/core/grid/grid";
import { annexes } from "../../src/core/annexes";
import { layouts } from "./form-layouts";
import { cellOf, filledForm } from "./forms";

/** FUZZ_SEED=1 npx jest … runs other cases than the usual ones. */
const seed = Number(process.env.FUZZ_SEED ?? 5);

const labels = annexes.flatMap(({ titles, fields, tables }) => [
  ...titles,
  ...fields.flatMap((field) => field.labels),
  ...tables.flatMap(({ columns, rows, closing }) => [
    ...[...columns, ...(rows ?? [])].flatMap((one) => one.labels),
    ...(closing ?? []),
  ]),
]);
const typed = [
  "≥95%",
  "6446.6万元",
  "1:0.9",
  "3-5",
  "0起",
  "……",
  "/",
  "#DIV/0!",
  "每月月底前",
  "三百二十万元",
  "（50分）",
  "=1+1",
  "1e309",
  "-0",
  "百分之",
  "其中：",
  "：",
  "9".repeat(400),
];
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...labels) },
  { weight: 2, arbitrary: fc.constantFrom(...typed) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.boolean() },
);
const format = fc.constantFrom("General", "0.00%", "yyyy-mm-dd", "@", '0"万元"', "[", '"', "");
const cell: fc.Arbitrary<Cell | null> = fc.option(
  fc.record({ value, format }).map((one) => ({ ...cellOf(one.value), format: one.format })),
  { freq: 2 },
);
const randomGrid: fc.Arbitrary<Grid> = fc
  .record({ rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }), top: fc.nat(3), left: fc.nat(3) })
  .map((one) => ({ ...one, sheet: "Sheet1", merges: null }));

/** A form with some of its cells emptied, moved or overwritten by anything. */
const damagedForm: fc.Arbitrary<Grid> = fc
  .tuple(
    fc.constantFrom(...layouts).chain(filledForm),
    fc.array(fc.tuple(fc.nat(40), fc.nat(12), cell), { minLength: 1, maxLength: 8 }),
  )
  .map(([{ grid }, hits]) => ({
    ...grid,
    rows: grid.rows.map((row, at) =>
      row.map((old, column) => hits.find(([r, c]) => r % grid.rows.length === at && c === column)?.[2] ?? old),
    ),
  }));

const holdsSomething = ({ rows }: Grid) =>
  rows.some((row) => row.some((one) => one != null && one.value !== null && one.value !== ""));

/** What must hold of a report whatever was checked: it stands for every sheet, and names cells that exist as such. */
function expectSound(grid: Grid): void {
  const started = performance.now();
  const report = checkWorkbook([grid]);
  expect(performance.now() - started).toBeLessThan(2000);
  const isSeen = report.annexes.length > 0 || report.unrecognised.includes(grid.sheet) || !holdsSomething(grid);
  const isOther = grid.rows.flat().some((one) => /预算.*表/.test(one?.text ?? ""));
  expect(isSeen || isOther).toBe(true);
  for (const { cell: at, sheet } of [...report.findings, ...report.unjudged]) {
    expect(sheet).toBe(grid.sheet);
    expect(at).toMatch(/^[A-Z]+[1-9]\d*$/);
  }
}

test("5,000 random grids: checked without an error, and nothing passed over in silence", () => {
  fc.assert(fc.property(randomGrid, expectSound), { seed, numRuns: 5000 });
});

test("5,000 damaged forms: checked without an error, and nothing passed over in silence", () => {
  fc.assert(fc.property(damagedForm, expectSound), { seed, numRuns: 5000 });
});
