import type { Slip } from "../findings/finding";
import { readText } from "../values/read-value";
import { Big } from "../values/big";

const factors = { tenThousand: new Big(10000), hundred: new Big(100) } as const;

/** What slip turns one figure into the other, as a form shows them; null where none does. */
export function slipOf(actual: string, expected: string): Slip | null {
  const [one, other] = [readText(actual), readText(expected)];
  if ((one.kind !== "quantity" || other.kind !== "quantity" || one.comparator) ?? other.comparator) return null;
  if (one.amount.eq(0) || other.amount.eq(0)) return null;
  const [small, large] = one.amount.abs().lt(other.amount.abs()) ? [one, other] : [other, one];
  const isShare = one.unit.base === "%" || other.unit.base === "%";
  const slip = isShare ? "hundred" : "tenThousand";
  return small.amount.times(factors[slip]).eq(large.amount) ? slip : null;
}
