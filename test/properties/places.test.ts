import { Big } from "../../src/core/values/big";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { toA1 } from "../../src/core/grid/address";
import type { CellValue, Grid } from "../../src/core/grid/grid";
import { annexes } from "../../src/core/forms/index";
import { profiles } from "../../src/core/places/index";
import type { Profile } from "../../src/core/places/profile";
import { readPlace } from "../../src/core/places/read-place";
import { layOut } from "../../src/core/templates/lay-out";
import { templates } from "../../src/core/templates/templates";
import { gridOf } from "../core/templates/calculated-sheets";
import { consistentNumbers, diceOf } from "../core/templates/consistent-numbers";
import { calculatedInLibreOffice } from "./libreoffice-calculation";
import { calculatedInUniver } from "./univer-calculation";

/** A place's blank forms of every kind, filled in but for what follows from the rest. */
interface Filled {
  readonly name: string;
  readonly place: Profile;
  readonly grids: readonly Grid[];
}

/** A place of a person's own, with every number another than the ministry's. */
const own = readPlace({
  name: "own",
  source: "市财绩〔2024〕3号",
  executionWeight: 20,
  headings: [
    { name: "产出指标", level2: [{ name: "数量指标", points: 35, actual: "measure" }] },
    { name: "效益指标", level2: [{ name: "社会效益指标", points: 25, actual: "grade" }] },
    { name: "满意度指标", level2: [{ name: "服务对象满意度指标", points: 20, actual: "share" }] },
  ],
  lowExecution: 0.85,
  largeAdjustment: 0.1,
  overAchievement: 1.5,
  overAchievementDeduction: 1,
  metBand: 0.9,
  partlyMetBand: 0.7,
  executionCaps: [{ below: 0.6, most: 75 }],
  grades: [
    { name: "好", from: 85 },
    { name: "一般", from: 60 },
    { name: "差", from: 0 },
  ],
});
if (!("name" in own)) throw new Error(JSON.stringify(own));
const places: readonly Profile[] = [...profiles, own];

/** `spent`: the least share of the budget that is spent; absent, as much as the place asks for. */
function filled(place: Profile, seed: number, spent?: number): Filled {
  const wanted = {
    kinds: templates.map(({ id }) => id),
    year: 2024,
    unit: "城东水利站",
    department: "水利局",
    projects: ["甲河治理", "泵站更新改造"],
    rowsPerHeading: 1 + (seed % 3),
    profile: place,
  };
  const laidOut = layOut(wanted);
  if (laidOut.kind !== "sheets") throw new Error(JSON.stringify(laidOut));
  const name = `${place.name}${String(seed)}`;
  const sheets = laidOut.sheets.map((sheet) => ({ ...sheet, name: `${name}-${sheet.name}` }));
  const asked = spent === undefined ? place : { ...place, lowExecution: new Big(spent) };
  const typed = consistentNumbers(sheets, wanted, diceOf(seed), asked);
  const grids = sheets.map((layout) => {
    const own = typed[layout.name] ?? {};
    const grid = gridOf(layout, own);
    const rows = grid.rows.map((row, r) =>
      row.map((cell, c) => {
        const address = toA1(r, c);
        const formula = address in own ? null : (layout.cells[address]?.formula ?? null);
        const format = layout.cells[address]?.style.format ?? "General";
        return formula === null ? cell : { value: null, text: "", formula, format };
      }),
    );
    return { ...grid, rows };
  });
  return { name, place, grids };
}

/** The sheets with the results of their formulas, as a host reads them. */
function withResults(grids: readonly Grid[], resultOf: (sheet: string, cell: string) => CellValue): Grid[] {
  return grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row, r) =>
      row.map((cell, c) => {
        if (!cell?.formula) return cell;
        const result = resultOf(grid.sheet, toA1(r, c)) ?? "";
        const value = typeof result === "number" ? Number(result.toPrecision(15)) : result;
        return { ...cell, value, text: shown(value, cell.format) };
      }),
    ),
  }));
}

function shown(value: CellValue, format: string): string {
  if (typeof value === "number" && format.includes("%")) return `${(value * 100).toFixed(2)}%`;
  return String(value ?? "");
}

/** What the place itself says of its forms. */
function faultsOf({ place, grids }: Filled, resultOf: (sheet: string, cell: string) => CellValue): string[] {
  const { findings, unrecognised } = checkWorkbook(withResults(grids, resultOf), place);
  return [
    ...findings.map(({ rule, sheet, cell, actual, expected }) => [rule, sheet, cell, actual, expected].join(" ")),
    ...unrecognised,
  ];
}

const wellSpent = places.flatMap((place) => [1, 2].map((seed) => filled(place, seed)));
/** Little was spent, so that a place that caps the total does: that is said, and nothing else. */
const badlySpent = places.map((place) => filled(place, 7, 0.3));
const all = [...wellSpent, ...badlySpent];

test.each(all)("$name has a form of every kind that is read, each filled in", ({ grids, place }) => {
  const read = checkWorkbook(grids, place).annexes;
  expect(new Set(read.map(({ kind }) => kind))).toEqual(new Set(annexes.map(({ kind }) => kind)));
  expect(read.filter(({ fullness }) => fullness && fullness.share < 0.5)).toEqual([]);
});

function hasNoFault(resultOf: (sheet: string, cell: string) => CellValue): void {
  expect(wellSpent.flatMap((one) => faultsOf(one, resultOf))).toEqual([]);
  const faults = badlySpent.flatMap((one) => faultsOf(one, resultOf));
  expect(faults.filter((fault) => !fault.startsWith("low-execution "))).toEqual([]);
  expect(faults.length).toBeGreaterThan(places.length);
}

test("a place's blank forms, filled in and calculated by their own formulas in Univer, satisfy its own check", async () => {
  hasNoFault(await calculatedInUniver(all.flatMap(({ grids }) => grids)));
}, 120_000);

test("and so they do in LibreOffice", async () => {
  const workbook = await calculatedInLibreOffice(all.flatMap(({ grids }) => grids));
  if (!workbook) return;
  hasNoFault((sheet, cell) => {
    const { result } = workbook.getWorksheet(sheet)?.getCell(cell) ?? {};
    return typeof result === "number" || typeof result === "string" ? result : null;
  });
}, 120_000);
