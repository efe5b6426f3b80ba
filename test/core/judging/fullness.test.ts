import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import type { Grid } from "../../../src/core/grid/grid";
import { profiles } from "../../../src/core/places/index";
import { fullnessOf } from "../../../src/core/judging/fullness";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { layOut } from "../../../src/core/templates/lay-out";
import { templates } from "../../../src/core/templates/templates";
import { gridsOf, seedGrids } from "../../bench/project-sheets";
import { cleanForms, typed, type Changes } from "../../fixtures/forms";
import { published } from "../reading/published";
import { sheetOf } from "../reading/sheet-of";
import { gridOf } from "../templates/calculated-sheets";

const four = "附件4-原试点退费";

/** The clean 附件4 with the answers of these columns cleared below its headings. */
function cleared(columns: string, rows: readonly number[]): Changes {
  return Object.fromEntries(
    rows.flatMap((row) => [...columns].map((column) => [`${four}!${column}${String(row)}`, ""])),
  );
}

const rows = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const onlyFour = cleanForms.filter(({ name }) => name === four);
const last = onlyFour[0]!.rows.findIndex(([first]) => first === "总分");
const goals = onlyFour[0]!.rows.findIndex((row) => row.includes("实际完成情况")) + 2;
const head = onlyFour[0]!.rows.findIndex((row) => row.includes("三级指标")) + 1;
const column = "ABCDEFGHI".charAt(onlyFour[0]!.rows[goals - 2]!.indexOf("实际完成情况"));
const [first, end] = [head + 1, last + 1];

/** The printed form: weights, names and targets stand, what a unit answers does not. */
const blank: Changes = {
  ...cleared("DEFHI", rows(6, 9)),
  ...cleared(column, [goals]),
  ...cleared("FHI", rows(first, end)),
};
const filledIn = (changes: Changes) => {
  const [annex] = readAnnexes(gridsOf(typed(onlyFour, changes)));
  return fullnessOf(annex!);
};

test.each<[what: string, changes: Changes]>([
  ["names, targets and weights alone", {}],
  ["the places for the goals' points", { [`${four}!${column}${String(goals)}`]: "目标1：\n目标2：\n……" }],
  ["a hint where the answer belongs", { [`${four}!F${String(first)}`]: "（请填写实际完成值）" }],
  ["a unit without its number", { [`${four}!F${String(first)}`]: "万元", [`${four}!F${String(first + 1)}`]: "%" }],
  ["printed strokes for what is not asked", { [`${four}!D8`]: "—", [`${four}!I8`]: "/" }],
])("is not filled in: %s", (_what, changes) => {
  expect(filledIn({ ...blank, ...changes })).toEqual({ state: "blank", share: 0 });
  const { findings, unjudged } = checkWorkbook(gridsOf(typed(onlyFour, { ...blank, ...changes })));
  expect(findings.map(({ rule, severity, cell }) => [rule, severity, cell])).toEqual([
    ["annex-not-filled", "error", "A2"],
  ]);
  expect(unjudged).toEqual([]);
});

test.each<[what: string, changes: Changes]>([
  ["one score", { [`${four}!H${String(first)}`]: "10" }],
  ["one actual value in words", { [`${four}!F${String(first)}`]: "已完成" }],
  ["one amount", { [`${four}!E7`]: "148" }],
  ["a result of the goals", { [`${four}!${column}${String(goals)}`]: "1.完成录入单位27家" }],
])("is being filled in: %s", (_what, changes) => {
  const { state, share } = filledIn({ ...blank, ...changes })!;
  expect([state, share > 0 && share < 0.3]).toEqual(["partly", true]);
});

test("a form in which every answer is given is complete", () => {
  expect(filledIn({})).toEqual({ state: "complete", share: 1 });
});

test("the forms of the seed are being filled in or complete, never blank", () => {
  const full = readAnnexes(seedGrids()).map((annex) => fullnessOf(annex));
  expect(full.map((one) => one?.state)).not.toContain("blank");
  for (const one of full) expect(one!.share).toBeGreaterThan(0.7);
});

test.each(profiles.map((place) => [place.name, place] as const))(
  "each of our own blank forms is one finding at its title, by the place %s",
  (_name, place) => {
    const layouts = layOut({
      kinds: templates.map(({ id }) => id),
      year: 2024,
      unit: "某单位",
      projects: [],
      profile: place,
    });
    if (layouts.kind !== "sheets") throw new Error("No layouts.");
    const grids = layouts.sheets.map((layout) => withUncalculated(gridOf(layout), layout.cells));
    const { annexes, findings, unjudged } = checkWorkbook(grids, place);
    expect(annexes.map(({ fullness }) => fullness)).toEqual(annexes.map(() => ({ state: "blank", share: 0 })));
    expect(findings.map(({ rule, sheet }) => [rule, sheet])).toEqual(
      annexes.map(({ sheet }) => ["annex-not-filled", sheet]),
    );
    expect(unjudged).toEqual([]);
  },
);

/** As the file is written: its formulas without results. */
function withUncalculated(grid: Grid, cells: Readonly<Record<string, { readonly formula?: string | null }>>): Grid {
  const { rows: lines } = grid;
  return {
    ...grid,
    rows: lines.map((row, r) =>
      row.map((cell, c) => {
        const formula = cells[`${String.fromCharCode(65 + c)}${String(r + 1)}`]?.formula;
        return formula ? { value: null, text: "", format: "General", ...cell, formula } : cell;
      }),
    ),
  };
}

test("of the published forms the blank one is called blank, and no other", () => {
  const found = Object.entries(published).flatMap(([name, text]) =>
    readAnnexes([sheetOf(text)]).flatMap((annex) => (fullnessOf(annex)?.state === "blank" ? [name] : [])),
  );
  expect(found).toEqual(["a blank form with its printed points"]);
});
