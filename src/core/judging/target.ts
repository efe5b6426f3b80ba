import type { AnnexRow, Field } from "../reading/annex";
import { halfWidth } from "../values/half-width";
import { noUnit, unitNamed } from "../values/unit";
import { saysNothing, type Comparator, type Value } from "../values/value";

/** The cell that holds the target: where a form has one at the start of the year and one adjusted, the adjusted if typed. */
export function targetFieldOf({ cells: { target, initialTarget } }: AnnexRow): Field | undefined {
  return target && initialTarget && saysNothing(target.value) ? initialTarget : (target ?? initialTarget);
}

/** The cells that an indicator's score follows from: target, actual value, weight. */
export function provingCells(row: AnnexRow): Field[] {
  return [targetFieldOf(row), row.cells.actual, row.cells.weight].flatMap((field) => field ?? []);
}

/** The target with its comparator and unit put together from the columns 指标性质, 指标值 and 度量单位. */
export function targetOf(row: AnnexRow): Value {
  const { nature, unitOfMeasure } = row.cells;
  const target = targetFieldOf(row);
  if (!target) return { kind: "blank" };
  const value = withUnit(target.value, unitOfMeasure);
  const comparator = nature ? comparatorIn(nature.text) : null;
  return (value.kind === "quantity" || value.kind === "ratio") && comparator ? { ...value, comparator } : value;
}

/** 0.96 beside 95 in a row counted in %. */
export function isFraction(actual: Value, target: Value): boolean {
  if (actual.kind !== "quantity" || target.kind !== "quantity" || target.unit.base !== "%") return false;
  return actual.unit.name === "" && actual.amount.lte(1) && target.amount.gte(10);
}

/** What was reached, a bare number in the unit of its row. */
export function actualOf(row: AnnexRow, target: Value): Value {
  const { actual, unitOfMeasure } = row.cells;
  if (!actual) return { kind: "blank" };
  return isFraction(actual.value, target) ? actual.value : withUnit(actual.value, unitOfMeasure);
}

function withUnit(value: Value, unitOfMeasure: Field | undefined): Value {
  if ((value.kind !== "quantity" && value.kind !== "range") || value.unit.name !== "" || !unitOfMeasure) return value;
  return { ...value, unit: unitNamed(halfWidth(unitOfMeasure.text)) ?? noUnit };
}

function comparatorIn(text: string): Comparator | null {
  const sign = halfWidth(text);
  if (/^[≥≤><=]$/.test(sign)) return sign as Comparator;
  if (/^(正向|越[大多高]越[好优]|大于等于)/.test(sign)) return "≥";
  return /^(反向|逆向|负向|越[小少低]越[好优]|小于等于)/.test(sign) ? "≤" : null;
}
