import annex1 from "../../../src/workbench/sample/annex1.json";
import annex2 from "../../../src/workbench/sample/annex2.json";
import annex3 from "../../../src/workbench/sample/annex3.json";
import operations from "../../../src/workbench/sample/annex4-operations.json";
import refund from "../../../src/workbench/sample/annex4-refund.json";
import { gridsOf } from "../../bench/project-sheets";
import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { planFill, type Proposal } from "../../../src/core/filling/plan-fill";
import { withEdits } from "../../../src/core/changes/with-edits";
import type { Grid } from "../../../src/core/grid/grid";
import { defaultProfile as profile } from "../../../src/core/places/index";

const seed = gridsOf([annex1, annex2, annex3, operations, refund]);
const plan = (grids: readonly Grid[], values = false) => planFill(grids, { profile, values });
const blank = ({ kind }: Proposal) => kind === "blank";
const fill = (grids: readonly Grid[], proposals: readonly Proposal[]) =>
  grids.map((grid) =>
    withEdits(
      grid,
      proposals.filter(({ sheet }) => sheet === grid.sheet).map(({ edit, after }) => ({ edit, text: after })),
    ),
  );
const at = (proposals: readonly Proposal[], sheet: string, cell: string) =>
  proposals.find((one) => one.sheet === sheet && one.cell === cell);

test("the blank rates and scores of both 附件4 are filled, and nothing else", () => {
  const filled = plan(seed).filter(blank);
  expect(filled.map(({ sheet, cell, after, because }) => [sheet, cell, after, because])).toEqual([
    ["附件4-业务工作经费", "H6", "100%", { sum: "107.59 ÷ 107.59 = 100%" }],
    ["附件4-业务工作经费", "I6", "10", { sum: "107.59 ÷ 107.59 × 10 = 10" }],
    ["附件4-原试点退费", "H6", "32.89%", { sum: "148 ÷ 450 = 32.89%" }],
  ]);
});

test("they are live formulas in the cell's own look, a rate with two decimals", () => {
  const filled = plan(seed).filter(blank);
  expect(filled.map(({ edit }) => edit.after)).toEqual([
    { value: 1, formula: '=IF(COUNT(F6,E6)<2,"",IFERROR(ROUND(F6/E6,4),""))', format: "0.00%" },
    { value: 10, formula: '=IF(COUNT(F6,E6,G6)<3,"",IFERROR(ROUND(MIN(F6/E6,1)*G6,2),""))', format: "General" },
    { value: 0.3289, formula: '=IF(COUNT(F6,E6)<2,"",IFERROR(ROUND(F6/E6,4),""))', format: "0.00%" },
  ]);
});

test("as plain values where that is asked for", () => {
  expect(
    plan(seed, true)
      .filter(blank)
      .map(({ edit }) => [edit.after.value, edit.after.formula]),
  ).toEqual([
    [1, null],
    [10, null],
    [0.3289, null],
  ]);
});

test("the execution score that was typed is offered, not overwritten", () => {
  expect(at(plan(seed), "附件4-原试点退费", "I6")).toMatchObject({
    kind: "typed",
    before: "10",
    after: "3.29",
    because: { sum: "148 ÷ 450 × 10 = 3.29" },
  });
});

test("附件2's control rate stands as it is, and 附件1 has nothing to fill", () => {
  expect(plan(seed).filter(({ sheet }) => sheet === "附件1" || sheet === "附件2")).toEqual([]);
});

test("afterwards no blank is left to find, and the total that only missed the blank score is right", () => {
  const cured = ["missing-derived-value", "score-total"];
  const found = (grids: readonly Grid[]) => checkWorkbook(grids).findings.filter(({ rule }) => cured.includes(rule));
  expect(found(seed)).not.toEqual([]);
  expect(found(fill(seed, plan(seed).filter(blank)))).toEqual([]);
});

test("a second fill changes nothing", () => {
  const once = plan(seed);
  const again = plan(fill(seed, once.filter(blank)));
  expect(again).toEqual(once.filter((one) => !blank(one)));
});

test("with every proposal taken, what follows from them is offered, and then all is right", () => {
  const once = fill(seed, plan(seed));
  const totals = plan(once);
  expect(totals.filter(blank)).toEqual([]);
  expect(at(totals, "附件4-原试点退费", "H22")).toMatchObject({ kind: "typed", before: "100", after: "92.89" });
  expect(plan(fill(once, totals))).toEqual([]);
});
