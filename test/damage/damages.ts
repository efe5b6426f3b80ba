import type { CellValue, Grid } from "../../src/core/grid/grid";
import { cellOf, type FilledForm, type Place } from "../properties/forms";

/** One cell of a consistent form made wrong in a way that the form itself disproves. */
export interface Damage {
  readonly kind: string;
  readonly place: Place;
  readonly grid: Grid;
}

/** Every provable damage of one cell that a form has room for. */
export function damagesOf(form: FilledForm): Damage[] {
  return form.places.flatMap((place) =>
    waysToDamage(form, place).map(([kind, value]) => ({ kind, place, grid: withCell(form.grid, place, value) })),
  );
}

type Way = readonly [kind: string, value: CellValue];

function waysToDamage(form: FilledForm, place: Place): Way[] {
  const value = form.grid.rows[place.row]?.[place.column]?.value ?? null;
  if (value === null || value === "-") return [];
  if (place.part === "funds") return fundsDamages(form, place, value);
  if (place.part === "total") return [["total changed", swapped(value)]];
  return indicatorDamages(form, place, value);
}

function fundsDamages({ layout }: FilledForm, { role, at }: Place, value: CellValue): Way[] {
  const has = (one: string) => layout.funds!.columns.some(([column]) => column === one);
  const hasParts = layout.funds!.rows.length > 1;
  const hasRate = has("executionRate") && has("annualBudget");
  const isAmount = role === "initialBudget" || role === "annualBudget" || role === "executed";
  // Nothing else in a form of one fund speaks of its initial budget, or of the money where no rate is printed.
  const proves = hasParts || (hasRate && role !== "initialBudget");
  if (isAmount && proves)
    return [
      ["digit swapped", swapped(value)],
      ["unit changed", `${String(value)}${layout.money === "元" ? "万元" : "元"}`],
    ];
  if (role === "executionRate" && hasRate) return [["rate changed", swapped(value)]];
  if (role === "weight" && at === 0) return [["weight changed", 15]];
  if (role === "score" && at === 0 && (has("annualBudget") || layout.total)) return [["score changed", swapped(value)]];
  return [];
}

function indicatorDamages(form: FilledForm, { role, at }: Place, value: CellValue): Way[] {
  const { layout, content } = form;
  const one = content.indicators[layout.indicators.execution ? at - 1 : at];
  if (!one) return role === "score" ? [["score changed", swapped(value)]] : [];
  const unit = typeof value === "string" ? one.unit : "";
  const worse = one.nature === "≤" ? one.target * 3 : Math.floor(one.target / 3);
  if (role === "reason" && one.reason !== "") return [["reason deleted", null]];
  if (role === "actual") {
    const missed: Way[] = one.reason === "" ? [["target missed", unit === "" ? worse : `${worse}${unit}`]] : [];
    return unit === "" ? missed : [...missed, ["unit changed", `${one.actual}${unit === "人" ? "亩" : "人"}`]];
  }
  if (role === "weight") return [["weight changed", Number(value) + 1]];
  if (role === "score")
    return [
      ["score above its weight", one.weight + 1],
      ["score changed", one.reason === "" ? one.weight - 1 : one.weight],
    ];
  return [];
}

/** A number with a digit of its own changed, as a slip of the keyboard does: the first one, by one. */
function swapped(value: CellValue): CellValue {
  const text = String(value);
  const changed = text.replace(/[1-9]/, (digit) => (digit === "9" ? "8" : String(Number(digit) + 1)));
  return typeof value === "number" ? Number(changed) : changed;
}

function withCell(grid: Grid, { row, column }: Place, value: CellValue): Grid {
  const rows = grid.rows.map((cells, at) =>
    at !== row
      ? cells
      : cells.map((cell, other) =>
          other === column
            ? value === null
              ? null
              : cellOf(value, typeof value === "number" ? cell?.format : "General")
            : cell,
        ),
  );
  return { ...grid, rows };
}
