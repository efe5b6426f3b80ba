import { Big } from "../values/big";
import type { QuantityIn } from "../values/quantities-in";
import type { Unit } from "../values/unit";
import { shownNumber } from "../values/shown";

const half = new Big("0.5");
const wholeThings = /^(?:个|人|名|位|家|户|项|件|起|次|人次|台|辆|套|所|处|村|镇)$/;

/** A number with its unit as a sum prints it: 264.36万元. A bare number takes the unit that its list is counted in. */
export function shownQuantity({ amount, unit }: Pick<QuantityIn, "amount" | "unit">, counted: Unit = unit): string {
  return amount.toFixed() + (unit.name === "" ? counted : unit).name;
}

/** An amount given in the base unit, in another unit: 3371700元 as 337.17万元. */
export function shownIn(base: Big, { name, scale }: Unit): string {
  return shownNumber(base.div(scale), 6) + name;
}

/** A quantity in its unit's base; a bare number counts what its list counts. */
export function amountIn({ amount, unit }: Pick<QuantityIn, "amount" | "unit">, counted: Unit): Big {
  return amount.times(unit.name === "" ? counted.scale : unit.scale);
}

/** What a quantity may be off by rounding: half its last digit, in the base of its unit. Things are counted, not rounded. */
export function roundingIn({ step, unit }: Pick<QuantityIn, "step" | "unit">, counted: Unit): Big {
  const own = unit.name === "" ? counted : unit;
  if (wholeThings.test(own.name)) return new Big(0);
  return step.times(unit.name === "" ? counted.scale : unit.scale).times(half);
}

/**
 * The sum of some, and what it may be off by rounding, in the base of the unit that they are counted in. A whole number
 * among decimals (5 beside 14.63) lost its zeros and is exact to their last digit.
 */
export function sumOf(quantities: readonly QuantityIn[], counted: Unit): { readonly sum: Big; readonly off: Big } {
  const finest = quantities.reduce((least, { step }) => (step.lt(least) ? step : least), new Big(1));
  const none = { sum: new Big(0), off: new Big(0) };
  return quantities.reduce(({ sum, off }, one) => {
    const { step } = one.step.eq(1) ? { step: finest } : one;
    return { sum: sum.plus(amountIn(one, counted)), off: off.plus(roundingIn({ ...one, step }, counted)) };
  }, none);
}

/** Whether two numbers count the same: in one unit's base, or one bare beside the other. */
export function countsAlike(one: QuantityIn, other: QuantityIn): boolean {
  return one.unit.base === other.unit.base || one.unit.name === "" || other.unit.name === "";
}
