import fc from "fast-check";
import { toA1 } from "../../src/core/grid/address";
import { planned } from "./fill-sheets";
import { layouts } from "./form-layouts";
import { cellOf, filledForm, type FilledForm } from "./forms";
import { damagedForm, randomGrid, widthOf } from "./fuzz-grids";
import { brokenLaws } from "./fuzz-laws";

/** FUZZ_SEED=1 npx jest … runs other cases than the usual ones. */
const seed = Number(process.env.FUZZ_SEED ?? 5);

test("9,200 random grids: checked, filled and reported without an error, and nothing passed over in silence", () => {
  fc.assert(
    fc.property(randomGrid, (grid) => {
      expect(brokenLaws(grid)).toEqual([]);
    }),
    { seed, numRuns: 9200 },
  );
});

test("800 damaged forms: checked, filled and reported without an error, and nothing passed over in silence", () => {
  fc.assert(
    fc.property(damagedForm, (grid) => {
      expect(brokenLaws(grid)).toEqual([]);
    }),
    { seed, numRuns: 800 },
  );
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
