/** An exact number: nothing of how the project itself counts is used to prove what it says. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const fraction = (over: bigint, under = 1n): Fraction => {
  const sign = under < 0n ? -1n : 1n;
  const common = greatestCommon(over < 0n ? -over : over, under < 0n ? -under : under) || 1n;
  return { over: (sign * over) / common, under: (sign * under) / common };
};

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, fraction(-b.over, b.under));
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);
/** The other way up; `of` is not 0. */
export const inverse = ({ over, under }: Fraction): Fraction => fraction(under, over);
export const absolute = ({ over, under }: Fraction): Fraction => fraction(over < 0n ? -over : over, under);
export const isMore = (a: Fraction, b: Fraction): boolean => minus(a, b).over > 0n;

/** 12.50 as a fraction. */
export function decimal(text: string): Fraction {
  const [whole = "", places = ""] = text.split(".");
  return fraction(BigInt(whole + places), 10n ** BigInt(places.length));
}

function greatestCommon(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommon(b, a % b);
}
