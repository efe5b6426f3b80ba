import { toA1 } from "../../src/core/grid/address";
import type { Cell, CellValue, Grid } from "../../src/core/grid/grid";
import { cellOf, type Place } from "../properties/forms";
import type { Damageable, Indicator } from "./damageable";

/** A consistent form made wrong, in one cell or by a slip that moves several, in a way that the form itself disproves. */
export interface Damage {
  readonly kind: string;
  /** What was hit, for a person: "indicators actual 3". */
  readonly where: string;
  readonly grids: readonly Grid[];
  readonly sheet: string;
  /** The cells that changed. */
  readonly cells: readonly string[];
}

/** New values of cells; null empties one. */
type Typed = readonly (readonly [row: number, column: number, value: CellValue])[];
type Way = readonly [kind: string, value: CellValue];

/** What people type for the same number: none of it is a fault. */
export function harmlessOf(form: Damageable): Damage[] {
  return form.places.flatMap((place) => {
    const value = valueAt(form, place);
    if (value === null || value === "-") return [];
    const number = typeof value === "number" ? value : Number(/^≥?([\d.]+)%$/.exec(value as string)?.[1] ?? NaN) / 100;
    if (Number.isNaN(number)) return [];
    const rate = Number((number * 100).toFixed(2));
    // A bare number among percents counts hundredths, a fraction up to 1 the share.
    const isShare = typeof value === "string" || place.role === "executionRate";
    const same = isShare
      ? [`${rate}`, `${number}`, `${rate} ％`]
      : [`${number}`, ` ${number.toFixed(2)}`, grouped(number)];
    return same.map((text) => damaged(form, "the same, typed otherwise", place, [[place.row, place.column, text]]));
  });
}

/** 5,700,000 */
function grouped(number: number): string {
  return number.toLocaleString("en-US", { maximumFractionDigits: 6 });
}

/** Every provable damage that a form has room for. */
export function damagesOf(form: Damageable): Damage[] {
  const ofCells = form.places.flatMap((place) => {
    const value = valueAt(form, place);
    if (value === null || value === "-" || !form.isProven(place)) return [];
    return waysToDamage(form, place, value)
      .filter(([, other]) => other !== value)
      .map(([kind, other]) => damaged(form, kind, place, [[place.row, place.column, other]]));
  });
  return [...ofCells, ...shifted(form)];
}

function waysToDamage(form: Damageable, place: Place, value: CellValue): Way[] {
  const { part, role, at } = place;
  if (part === "indicators") return indicatorWays(form, place, value);
  if (part === "total") {
    // The total is the sum of what stands above it, and the weights are 100.
    const wrong: Way[] = [
      ["total changed", swapped(value)],
      ["digit added", withDigit(value)],
    ];
    return role === "score" ? [...wrong, ["total deleted", null]] : wrong;
  }
  if (role === "executionRate")
    // executed ÷ annual budget stands beside it.
    return [
      ["rate changed", swapped(value)],
      ["digit added", withDigit(value)],
      ["rate a hundredth of itself", asPercent(value, 1)],
      ...(typeof value === "string" ? [["unit changed", value.replace("%", "‰")] as const] : []),
    ];
  // 10 by the ministry's own text; and the weights are 100.
  if (role === "weight") return at === 0 ? [["weight changed", 15]] : [];
  if (role === "score")
    // The rate times the weight; never more than it.
    return [
      ["score changed", swapped(value)],
      ["digit added", withDigit(value)],
      ["score deleted", null],
    ];
  if (role === "reason" || role === "label" || role === "other") return [];
  // A sum, a rate or another annex repeats it; a factor of 10,000 is off everywhere.
  return [
    ["digit swapped", swapped(value)],
    ["digit added", withDigit(value)],
    ["unit changed", `${String(value)}${form.money === "元" ? "万元" : "元"}`],
  ];
}

function indicatorWays(form: Damageable, { role, at }: Place, value: CellValue): Way[] {
  const one = form.indicatorAt(at);
  // The weights are 100, and the total is the sum of the scores.
  const scored: Way[] = [
    ["score changed", swapped(value)],
    ["digit added", withDigit(value)],
    ["score deleted", null],
  ];
  const hasTotal = form.places.some(({ part }) => part === "total");
  const has = (other: string) => form.places.some((place) => place.part === "indicators" && place.role === other);
  const more = withDigit(value);
  if (role === "weight") {
    // Ten more may as well be 100 points without execution's, where no total says otherwise.
    const isTen = !hasTotal && Number(more) - Number(value) === 10;
    const wrong: Way[] = [
      ["weight changed", Number(value) + 1],
      ["weight deleted", null],
    ];
    return isTen ? wrong : [...wrong, ["digit added", more]];
  }
  if (!one) return role === "score" ? scored : [];
  const hasScore = has("score");
  const unit = typeof value === "string" ? one.unit : "";
  const typed = (number: number): CellValue => (typeof value === "string" ? `${number}${unit}` : number);
  const ways: Way[] = [];
  if (role === "score") ways.push(...scored.slice(1), ["score above its weight", one.weight + 1], scoreChanged(one));
  // A missed target wants its reason.
  if (role === "reason" && one.reason !== "") ways.push(["reason deleted", null]);
  if (role === "actual") {
    ways.push(["actual deleted", null]);
    const missed = one.nature === "≤" ? one.target * 3 : Math.floor(one.target / 3);
    if (one.reason === "") ways.push(["target missed", typed(missed)]);
    if (contradicts({ ...one, actual: Number(`1${one.actual}`) }, hasScore)) ways.push(["digit added", more]);
  }
  if (role === "target") {
    if (hasScore) ways.push(["target deleted", null]);
    if (contradicts({ ...one, target: Number(`1${one.target}`) }, hasScore)) ways.push(["digit added", more]);
  }
  // Days do not compare with hectares.
  if ((role === "actual" || role === "target") && unit !== "" && unit !== "万元")
    ways.push(["unit changed", String(value).replace(unit, unit === "人" ? "亩" : "人")]);
  return ways;
}

const scoreChanged = ({ reason, weight }: Indicator): Way => ["score changed", reason === "" ? weight - 1 : weight];

/**
 * Whether a row says what cannot be, by 财预〔2020〕10号 alone: more points than the weight or than the share that was reached,
 * a target missed or far exceeded without a reason, points taken off for nothing.
 */
function contradicts({ nature, target, actual, weight, score, reason }: Indicator, hasScore: boolean): boolean {
  const ratio = nature === "≤" ? target / actual : actual / target;
  if (hasScore && score > weight) return true;
  if (ratio < 1) return reason === "" || (hasScore && score > weight * ratio + 0.05);
  return reason === "" && ((hasScore && score < weight - 0.05) || (nature !== "≤" && ratio > 2));
}

/** Slips that move values: results one row down, two rows exchanged, a row one cell to the right. */
function shifted(form: Damageable): Damage[] {
  const rows = new Map<number, Map<string, Place>>();
  for (const place of form.places.filter(({ part, at }) => part === "indicators" && form.indicatorAt(at)))
    rows.set(place.row, (rows.get(place.row) ?? new Map<string, Place>()).set(place.role, place));
  const all = [...rows.values()];
  return all.flatMap((row, number) => {
    const next = all[number + 1];
    const { target, actual } = { target: row.get("target"), actual: row.get("actual") };
    const one = form.indicatorAt(actual?.at ?? -1);
    if (!target || !actual || !one) return [];
    // The row has a target, and a score where there are any, but no result.
    const below = all.slice(number).flatMap((each) => each.get("actual") ?? []);
    const down: Typed = below.map((place, at) => [
      place.row,
      place.column,
      at === 0 ? null : valueAt(form, below[at - 1]!),
    ]);
    const damages = [damaged(form, "results one row down", actual, down)];
    if (next) damages.push(...exchanged(form, row, next));
    // The result stands where the weight belongs, or the target where the result does: of another kind, or missed for nothing.
    const cells = form.grids.find(({ sheet }) => sheet === form.sheet)!.rows[actual.row]!;
    if (row.has("weight") && one.target !== one.weight && !form.name.includes("side by side")) {
      const right: Typed = Array.from({ length: cells.length + 1 - target.column }, (_, at) => [
        target.row,
        target.column + at,
        at === 0 ? null : (cells[target.column + at - 1]?.value ?? null),
      ]);
      damages.push(damaged(form, "row one cell to the right", target, right));
    }
    return damages;
  });
}

/** Result, score and reason of two rows exchanged: provable where the units differ or a row then contradicts itself. */
function exchanged(form: Damageable, row: Map<string, Place>, next: Map<string, Place>): Damage[] {
  const pairs = ["actual", "score", "reason"].flatMap((role) => {
    const [a, b] = [row.get(role), next.get(role)];
    return a && b ? [[a, b] as const] : [];
  });
  const [first] = pairs;
  const [one, other] = [form.indicatorAt(first?.[0].at ?? -1), form.indicatorAt(first?.[1].at ?? -1)];
  if (!first || !one || !other || !row.has("score")) return [];
  const hasUnits = typeof valueAt(form, first[0]) === "string";
  const swap = (own: Indicator, { actual, score, reason }: Indicator) =>
    contradicts({ ...own, actual, score, reason }, true);
  if (!(hasUnits && one.unit !== other.unit) && !swap(one, other) && !swap(other, one)) return [];
  const typed: Typed = pairs.flatMap(([a, b]): Typed => [
    [a.row, a.column, valueAt(form, b)],
    [b.row, b.column, valueAt(form, a)],
  ]);
  return [damaged(form, "rows exchanged", first[0], typed)];
}

/** A number with a digit of its own changed, as a slip of the keyboard does: the first one, by one. */
function swapped(value: CellValue): CellValue {
  return changed(value, /[1-9]/, (digit) => (digit === "9" ? "8" : String(Number(digit) + 1)));
}

/** A number with a digit too many, before its first. */
function withDigit(value: CellValue): CellValue {
  return changed(value, /\d/, (digit) => `1${digit}`);
}

function changed(value: CellValue, pattern: RegExp, by: (digit: string) => string): CellValue {
  const text = String(value).replace(pattern, by);
  return typeof value === "number" ? Number(text) : text;
}

/** A rate as typed text, of a number that counts so many hundredths. */
function asPercent(value: CellValue, hundredths: number): string {
  const number = typeof value === "number" ? value : Number.parseFloat(String(value)) / 100;
  return `${Number((number * hundredths).toFixed(4))}%`;
}

function valueAt({ grids, sheet }: Damageable, { row, column }: Place): CellValue {
  return grids.find((grid) => grid.sheet === sheet)?.rows[row]?.[column]?.value ?? null;
}

function damaged(form: Damageable, kind: string, { part, role, at }: Place, typed: Typed): Damage {
  const { sheet } = form;
  const where = `${part} ${role} ${at + 1}`;
  const grids = form.grids.map((grid) => (grid.sheet === sheet ? withTyped(grid, typed) : grid));
  return { kind, where, grids, sheet, cells: typed.map(([row, column]) => toA1(row, column)) };
}

/** A sheet with other values typed into some of its cells. */
function withTyped(grid: Grid, typed: Typed): Grid {
  const rows: (Cell | null | undefined)[][] = grid.rows.map((row) => [...row]);
  for (const [row, column, value] of typed) {
    const cells = rows[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] =
      value === null ? null : cellOf(value, typeof value === "number" ? cells[column]?.format : "General");
  }
  return { ...grid, rows };
}
