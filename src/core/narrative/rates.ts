import { Big } from "../values/big";
import { amountIn, roundingIn } from "./amounts";
import { isAmount, type Claim } from "./claims";
import type { Sentence } from "./narrative";
import type { Unit } from "../values/unit";

/** A rate that follows from amounts: how much of what, and how far off the rounding of these may put it. Both in percent. */
export interface Rate {
  readonly percent: Big;
  readonly off: Big;
}

const hundred = new Big(100);

/** One amount as a share of another, in percent; null where there is nothing to divide by. */
export function shareOf(part: Claim, whole: Claim): Rate | null {
  const { unit } = whole.quantity;
  return rateOf(measured(part, unit), measured(whole, unit));
}

/** A change as a share of what was before it, now less the change: 20 more than 200 is 10%. */
export function growthOf(change: Claim, now: Claim): { readonly rate: Rate | null; readonly base: Big } {
  const { unit } = change.quantity;
  const [d, n] = [measured(change, unit), measured(now, unit)];
  const base = { amount: change.isLess ? n.amount.plus(d.amount) : n.amount.minus(d.amount), off: n.off.plus(d.off) };
  return { rate: rateOf(d, base), base: base.amount };
}

interface Measured {
  readonly amount: Big;
  readonly off: Big;
}

function measured({ quantity }: Claim, counted: Unit): Measured {
  return { amount: amountIn(quantity, counted), off: roundingIn(quantity, counted) };
}

function rateOf(part: Measured, whole: Measured): Rate | null {
  const least = whole.amount.minus(whole.off);
  if (least.lte(0)) return null;
  const percent = part.amount.div(whole.amount).times(hundred);
  const highest = part.amount.plus(part.off).div(least).times(hundred);
  return { percent, off: highest.minus(percent) };
}

/** Whether a rate is told right: rounded, or cut off, at its last digit. */
export function tellsRate({ quantity }: Claim, rate: Rate): boolean {
  const told = quantity.amount.times(quantity.unit.scale);
  return rate.percent.minus(told).abs().lt(quantity.step.times(quantity.unit.scale).plus(rate.off));
}

/** The amounts that a sentence tells before its number of this index, those that tell a change aside. */
export function amountsBefore({ claims }: Sentence, index: number): Claim[] {
  return claims.slice(0, index).filter((one) => isAmount(one) && one.measure !== "change");
}
