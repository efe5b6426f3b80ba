import type { CellValue, Grid } from "../../../src/core/grid/grid";
import type { SheetLayout } from "../../../src/core/grid/sheet-layout";
import type { Family } from "../../../src/core/forms/define-form";
import type { Annex, AnnexRow, AnnexTable, Field } from "../../../src/core/reading/annex";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { defaultProfile } from "../../../src/core/places/index";
import type { Profile } from "../../../src/core/places/profile";
import { gridOf, inputsOf, type Typed } from "./calculated-sheets";

/** Gives whole numbers from `low` to `high`, the same for the same seed. */
export type Dice = (low: number, high: number) => number;

/** A linear congruential generator: enough for test numbers, and the same on every machine. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (low, high) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return low + Math.floor((state / 2 ** 32) * (high - low + 1));
  };
}

interface Money {
  readonly initialBudget: number;
  readonly annualBudget: number;
  readonly executed: number;
}

/** Every input of the forms filled in as a careful clerk would: the annexes agree with one another in every number. */
export function consistentNumbers(
  layouts: readonly SheetLayout[],
  { unit, projects }: { readonly unit: string; readonly projects: readonly string[] },
  dice: Dice,
  place: Profile = defaultProfile,
): Record<string, Typed> {
  const annexes = layouts.flatMap((layout) => readAnnexes([asIfFilled(layout)]).map((annex) => ({ layout, annex })));
  const named = projects.length > 0 ? projects : ["专项业务"];
  const money = new Map(named.map((name) => [name, anyMoney(dice, place)]));
  const typed: Record<string, Record<string, CellValue>> = {};
  /** How many of the projects have their form, by kind. */
  const evaluated = new Map<string, number>();
  for (const { layout, annex } of annexes) {
    const cells: Record<string, CellValue> = {};
    typed[layout.name] = cells;
    const inputs = new Set(inputsOf(layout));
    const put = (field: Field | undefined, value: CellValue) => {
      if (field && inputs.has(field.cell) && layout.cells[field.cell]?.value == null) cells[field.cell] = value;
    };
    put(annex.fields.unit, "城东水利站");
    const is = (family: Family) => annex.description.families.includes(family);
    if (is("registry") && annexes.some(isEvaluation)) fillRegistry(annex, named, unit, put);
    if (is("base-data")) fillBaseData(annex, money, put, dice, leastShare(place));
    if (is("whole")) fillWhole(annex, money, put, dice);
    if (is("project")) {
      const { kind } = annex.description;
      const name = named[evaluated.get(kind) ?? 0]!;
      evaluated.set(kind, (evaluated.get(kind) ?? 0) + 1);
      put(annex.fields.project, name);
      fillProject(annex, money.get(name)!, put, dice);
    }
    fillRest(annex, (field, value) => field && !(field.cell in cells) && put(field, value));
    if (annex.tables.indicators) fillIndicators(annex, put, dice, place);
  }
  return typed;
}

/** Names and prose that no number of the form depends on. */
function fillRest(annex: Annex, put: Put): void {
  for (const { role, holds } of annex.description.fields) if (holds === "name") put(annex.fields[role], "水利局");
  for (const { id, columns, rows } of annex.description.tables) {
    const table: AnnexTable | undefined = annex.tables[id];
    const prose = columns.filter(({ holds }) => rows && holds === "prose");
    for (const { cells } of table?.rows ?? []) for (const { role } of prose) put(cells[role], "已按规定执行");
  }
}

type Put = (field: Field | undefined, value: CellValue) => void;

/** The form with something in each input, so that reading gives every cell its meaning. */
export function asIfFilled(layout: SheetLayout): Grid {
  const blank = inputsOf(layout).filter((address) => layout.cells[address]?.value == null);
  return gridOf(layout, Object.fromEntries(blank.map((address) => [address, 1])));
}

const cents = (amount: number) => amount / 100;

/** Enough was spent for no reason to be asked. */
function leastShare({ lowExecution }: Profile): number {
  return Number(lowExecution) + 0.05;
}

function anyMoney(dice: Dice, place: Profile): Money {
  const initial = dice(1000, 90000);
  const annual = initial + (place.largeAdjustment.gt(0) ? dice(0, Math.floor(initial / 10)) : 0);
  return {
    initialBudget: initial,
    annualBudget: annual,
    executed: dice(Math.ceil(annual * leastShare(place)), initial),
  };
}

function sumOf(money: ReadonlyMap<string, Money>, role: keyof Money): number {
  return [...money.values()].reduce((sum, one) => sum + one[role], 0);
}

function isEvaluation({ annex }: { readonly annex: Annex }): boolean {
  return annex.description.families.includes("project");
}

function fillRegistry(annex: Annex, named: readonly string[], unit: string, put: Put): void {
  named.forEach((name, at) => {
    const cells = annex.tables.entries?.rows[at]?.cells;
    put(cells?.fund, name);
    put(cells?.unit, unit || "城东水利站");
    put(cells?.remark, "按通知开展");
  });
}

function fillProject(annex: Annex, money: Money, put: Put, dice: Dice): void {
  const parts = annex.tables.funds?.rows.filter(({ whole }) => whole) ?? [];
  let [initial, annual, executed] = [money.initialBudget, money.annualBudget, money.executed];
  parts.forEach(({ cells }, at) => {
    const isLast = at === parts.length - 1;
    const [first, given] = isLast ? [initial, annual] : [dice(0, initial), dice(0, annual)];
    const spent = Math.min(given, executed);
    [initial, annual, executed] = [initial - first, annual - given, executed - spent];
    put(cells.initialBudget, cents(first));
    put(cells.annualBudget, cents(given));
    put(cells.executed, cents(spent));
  });
  fillGoals(annex, put, dice);
}

function fillWhole(annex: Annex, money: ReadonlyMap<string, Money>, put: Put, dice: Dice): void {
  const basic = dice(1000, 50000);
  const total = annex.tables.funds?.rows.find(({ key }) => key === "total");
  for (const role of ["initialBudget", "annualBudget", "executed"] as const)
    put(total?.cells[role], cents(sumOf(money, role) + basic));
  const executed = sumOf(money, "executed");
  put(annex.fields.basicSpending, cents(basic));
  put(annex.fields.projectSpending, cents(executed));
  const fund = dice(0, basic);
  put(annex.fields.generalBudget, cents(executed + basic - fund));
  put(annex.fields.governmentFund, cents(fund));
  put(annex.fields.specialAccount, 0);
  put(annex.fields.otherSource, 0);
  fillGoals(annex, put, dice);
}

function fillGoals(annex: Annex, put: Put, dice: Dice): void {
  const [one, other] = [dice(10, 900), dice(10, 90)];
  const goals = annex.tables.goals?.rows[0]?.cells;
  put(goals?.planned, `目标1：完成业务培训${one}人\n目标2：检修泵站${other}座`);
  put(goals?.achieved, `1.完成业务培训${one}人\n2.检修泵站${other}座`);
}

/** Targets met and missed, more and less being better, counted and judged. */
function fillIndicators(annex: Annex, put: Put, dice: Dice, { overAchievement }: Profile): void {
  annex.tables.indicators?.rows.forEach(({ cells }, at) => {
    const heading = cells.level2?.text ?? "";
    put(cells.name, `第${at + 1}项工作`);
    const weight = Number(cells.weight?.text);
    if (cells.actual?.format.includes("%")) {
      put(cells.target, 0.9);
      put(cells.actual, dice(90, 100) / 100);
    } else if (/效益|影响/.test(heading)) {
      put(cells.target, "成效明显");
      put(cells.actual, "达成年度指标");
      put(cells.score, weight);
    } else {
      const target = dice(20, 500);
      const isMissed = dice(0, 2) === 0;
      const less = heading.includes("成本");
      const off = dice(1, Math.floor(target / 5));
      put(cells.target, target);
      put(cells.actual, isMissed === less ? target + off : target - off);
      if (isMissed) put(cells.reason, `第${at + 1}项受汛期影响推迟，已列入下年计划`);
      if (isMissed || less) return;
      const more = target + dice(0, Math.floor(target / 2));
      put(cells.actual, more);
      if (overAchievement.times(target).lte(more)) put(cells.reason, `第${at + 1}项年中扩大了范围，指标值定得偏低`);
    }
  });
}

function fillBaseData(annex: Annex, money: ReadonlyMap<string, Money>, put: Put, dice: Dice, leastSpent: number): void {
  const staff = annex.tables.staff?.rows[0]?.cells;
  const posts = dice(5, 80);
  put(staff?.approvedPosts, posts);
  put(staff?.onPost, posts - dice(0, 4));
  const own = [...money.keys()];
  for (const { key, label, cells } of annex.tables.spending?.rows ?? []) {
    const known = money.get(label?.text.replace(/^\d、/, "").trim() ?? "");
    if (known) {
      fillSpending(cells, [dice(0, 90000), known.initialBudget, known.executed], put);
    } else if (key === "part") {
      const next = label && label.text === "1" ? own.find((name) => !annexNames(annex, name)) : undefined;
      if (next && money.get(next)) {
        put(label ?? undefined, next);
        fillSpending(cells, [dice(0, 90000), money.get(next)!.initialBudget, money.get(next)!.executed], put);
        own.splice(own.indexOf(next), 1);
      }
    } else if (["vehiclePurchase", "vehicleRunning", "abroad", "reception", "procurement"].includes(key)) {
      const budget = dice(100, 9000);
      const spent = dice(Math.ceil(budget * leastSpent), budget);
      fillSpending(cells, [spent + dice(0, 500), budget, spent], put);
    } else if (key === "operatingExpenses") fillSpending(cells, [90000, 90000, 80000], put);
    else if (["office", "utilities", "meetings"].includes(key)) {
      fillSpending(cells, [dice(0, 20000), dice(15000, 20000), dice(0, 15000)], put);
    }
  }
  const buildings = annex.tables.buildings?.rows[0]?.cells;
  const [area, investment] = [dice(100, 9000), dice(100, 9000)];
  put(buildings?.approvedArea, area);
  put(buildings?.actualArea, area - dice(0, 50));
  put(buildings?.plannedInvestment, investment);
  put(buildings?.actualInvestment, investment - dice(0, 50));
  put(annex.fields.savingMeasures, "压减会议，合并下乡用车");
}

/** Whether a line of the form names the project already. */
function annexNames(annex: Annex, name: string): boolean {
  return (annex.tables.spending?.rows ?? []).some(({ label }) => label?.text.includes(name));
}

function fillSpending(
  cells: AnnexRow["cells"],
  [lastYear, budget, finalAccounts]: [number, number, number],
  put: Put,
): void {
  put(cells.lastYear, cents(lastYear));
  put(cells.budget, cents(budget));
  put(cells.finalAccounts, cents(finalAccounts));
}
