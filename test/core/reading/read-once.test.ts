/** How often the cells of a sheet are read: once for whoever asks for its annexes, and again only when it has changed. */
import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { ignoreKeys } from "../../../src/core/checking/ignoring";
import { planFill } from "../../../src/core/filling/plan-fill";
import type { Cell, Grid } from "../../../src/core/grid/grid";
import { growthChoices } from "../../../src/core/growing/growth";
import { mof2020 } from "../../../src/core/places/mof-2020";
import { findForms } from "../../../src/core/reading/find-forms";
import { noHints, withHints } from "../../../src/core/reading/hints";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { seedGrids } from "../../bench/project-sheets";

/** The sheets with every look at a stored value counted. */
function counted(grids: readonly Grid[]): { grids: Grid[]; looks: () => number } {
  let count = 0;
  const watch = (cell: Cell | null | undefined): Cell | null =>
    cell == null
      ? null
      : {
          ...cell,
          get value() {
            count++;
            return cell.value;
          },
        };
  return {
    grids: grids.map((grid) => ({ ...grid, rows: grid.rows.map((row) => row.map(watch)) })),
    looks: () => {
      const now = count;
      count = 0;
      return now;
    },
  };
}

const options = { profile: mof2020, values: false };
const runs: Readonly<Record<string, (grids: readonly Grid[]) => void>> = {
  "the check": (grids) => void checkWorkbook(grids),
  "the keys of what is ignored": (grids) => void ignoreKeys(checkWorkbook(grids).findings, grids),
  "planning a fill": (grids) => void planFill(grids, options),
  "where the forms can grow": (grids) => readAnnexes(grids).forEach(growthChoices),
};

const unread = seedGrids().map((grid) => ({ ...grid, merges: null }));
const once = (() => {
  const { grids, looks } = counted(unread);
  readAnnexes(grids);
  return looks();
})();

test.each(Object.entries(runs))("%s reads an annex once", (_, run) => {
  const { grids, looks } = counted(unread);
  run(grids);
  expect(looks()).toBe(once);
});

test("one after another they read it once together", () => {
  const { grids, looks } = counted(unread);
  for (const run of Object.values(runs)) run(grids);
  expect(looks()).toBe(once);
});

test("a fill that asks for the merged areas reads the annexes once, with them", () => {
  const { grids, looks } = counted(unread);
  const merged = grids.map((grid, at) =>
    findForms(grid).length > 0 ? { ...grid, merges: seedGrids()[at]!.merges } : grid,
  );
  planFill(merged, options);
  expect(readAnnexes(merged)).toHaveLength(readAnnexes(unread).length);
  expect(looks()).toBe(once);
});

test("what a person says of the labels is taken once", () => {
  const { grids, looks } = counted(unread);
  const hints = { ...noHints, labels: [{ text: "本级主管单位", label: "主管部门" }] };
  for (let time = 0; time < 3; time++) checkWorkbook(withHints(grids, hints));
  expect(looks()).toBe(once);
});

test("after one sheet was edited only that one is read", () => {
  const { grids, looks } = counted(unread);
  checkWorkbook(grids);
  looks();
  const alone = counted(unread.slice(-1));
  readAnnexes(alone.grids);
  const edited = grids.map((grid, at) => (at === grids.length - 1 ? { ...grid, rows: [...grid.rows] } : grid));
  checkWorkbook(edited);
  expect(looks()).toBe(alone.looks());
});
