import Exact from "big.js";

type Source = Big | string | number;

/** The powers of ten by which units are shifted. */
const powers = Array.from({ length: 16 }, (_, places) => 10 ** places);
const mostPlaces = powers.length - 1;
/** Any number of so many digits is a safe integer. */
const mostDigits = 15;

/**
 * An exact decimal number: big.js's names and results, a tenth of its time. Nearly every number of a form has few digits. It
 * is kept as a whole number of units of its last place (12.5 as 125 tenths), which the processor adds and multiplies exactly
 * below 2^53. What does not fit, such as 148 ÷ 450, is left to big.js.
 */
export class Big {
  private units = 0;
  /** How many decimals it has: no zeros at the end, so equal numbers have equal fields. */
  private decimals = 0;
  /** The number itself where it does not fit. */
  private exact: Exact | null = null;

  /** Reads "12.50", "1e-3" or 12.5; throws where it is no number. */
  constructor(value: Source) {
    if (value instanceof Big) {
      this.units = value.units;
      this.decimals = value.decimals;
      this.exact = value.exact;
    } else if (Number.isSafeInteger(value)) this.units = Number(value);
    else this.take(new Exact(value));
  }

  private take(exact: Exact): this {
    const places = Math.max(exact.c.length - 1 - exact.e, 0);
    if (exact.e < mostDigits && places <= mostPlaces && exact.c.length <= mostDigits) {
      const digits = exact.c.reduce((units, digit) => units * 10 + digit, 0);
      const units = digits * (powers[exact.e + 1 + places - exact.c.length] ?? NaN);
      this.units = units === 0 ? 0 : units * exact.s;
      this.decimals = places;
    } else this.exact = exact;
    return this;
  }

  /** A number of so many units of its last place. */
  private static small(units: number, places: number): Big {
    const big = new Big(0);
    while (places > 0 && units % 10 === 0) {
      units /= 10;
      places--;
    }
    // There is no minus zero.
    big.units = units === 0 ? 0 : units;
    big.decimals = places;
    return big;
  }

  private static of(value: Source): Big {
    return value instanceof Big ? value : new Big(value);
  }

  private get asExact(): Exact {
    return this.exact ?? new Exact(`${this.units}e-${this.decimals}`);
  }

  /** How many digits stand behind the point. */
  get places(): number {
    const { exact } = this;
    return exact ? Math.max(exact.c.length - 1 - exact.e, 0) : this.decimals;
  }

  /** Its units in so many decimals, NaN where that is too large. */
  private in(places: number): number {
    return this.exact ? NaN : this.units * (powers[places - this.decimals] ?? NaN);
  }

  plus(value: Source): Big {
    return this.sum(Big.of(value), 1);
  }

  minus(value: Source): Big {
    return this.sum(Big.of(value), -1);
  }

  private sum(other: Big, sign: 1 | -1): Big {
    const places = Math.max(this.decimals, other.decimals);
    const [one, two] = [this.in(places), sign * other.in(places)];
    const sum = Number.isSafeInteger(one) && Number.isSafeInteger(two) ? one + two : NaN;
    if (Number.isSafeInteger(sum)) return Big.small(sum, places);
    return new Big(0).take(this.asExact.plus(other.asExact.times(sign)));
  }

  times(value: Source): Big {
    const other = Big.of(value);
    const units = (this.exact ?? other.exact) ? NaN : this.units * other.units;
    const places = this.decimals + other.decimals;
    if (Number.isSafeInteger(units) && places <= mostPlaces) return Big.small(units, places);
    return new Big(0).take(this.asExact.times(other.asExact));
  }

  /** The quotient, rounded half up to so many decimals where it has more; throws where it is divided by zero. */
  div(value: Source, places = 20): Big {
    const other = Big.of(value);
    const quotient = (this.exact ?? other.exact) ? null : this.ending(other);
    if (quotient && quotient.decimals <= Math.min(places, mostPlaces)) return quotient;
    return new Big(0).take(new (dividing(places))(this.asExact).div(other.asExact));
  }

  /** The quotient if it ends: with as many zeros as fit behind the dividend nothing is left over. */
  private ending({ units, decimals }: Big): Big | null {
    if (units === 0) return null;
    const digits = Math.ceil(Math.log10(Math.abs(this.units) + 1));
    const zeros = mostDigits - digits;
    const dividend = this.units * (powers[zeros] ?? NaN);
    const places = this.decimals + zeros - decimals;
    if (dividend % units !== 0 || places < 0) return null;
    return Big.small(dividend / units, places);
  }

  abs(): Big {
    if (this.exact) return new Big(0).take(this.exact.abs());
    return this.units < 0 ? Big.small(-this.units, this.decimals) : this;
  }

  /** Rounded half up, away from zero, to so many decimals. */
  round(places = 0): Big {
    if (this.exact) return new Big(0).take(this.exact.round(places, Exact.roundHalfUp));
    const power = powers[this.decimals - places];
    if (power === undefined) return this;
    const rest = this.units % power;
    const whole = (this.units - rest) / power;
    return Big.small(2 * Math.abs(rest) >= power ? whole + Math.sign(rest) : whole, places);
  }

  /** -1, 0 or 1 as it is less than, equal to or more than the other. */
  cmp(value: Source): number {
    const other = Big.of(value);
    const places = Math.max(this.decimals, other.decimals);
    const [one, two] = [this.in(places), other.in(places)];
    // One that is not safe is beyond 2^53, which no safe one reaches.
    const isSure = Number.isSafeInteger(one) || Number.isSafeInteger(two);
    if (isSure && !Number.isNaN(one - two)) return Math.sign(one - two);
    return this.asExact.cmp(other.asExact);
  }

  eq(value: Source): boolean {
    return this.cmp(value) === 0;
  }

  gt(value: Source): boolean {
    return this.cmp(value) > 0;
  }

  gte(value: Source): boolean {
    return this.cmp(value) >= 0;
  }

  lt(value: Source): boolean {
    return this.cmp(value) < 0;
  }

  lte(value: Source): boolean {
    return this.cmp(value) <= 0;
  }

  /** All its digits, never in powers of ten: "-0.05". */
  toFixed(): string {
    if (this.exact) return this.exact.toFixed();
    if (this.decimals === 0) return String(this.units);
    const digits = String(Math.abs(this.units)).padStart(this.decimals + 1, "0");
    return `${this.units < 0 ? "-" : ""}${digits.slice(0, -this.decimals)}.${digits.slice(-this.decimals)}`;
  }

  toString(): string {
    return this.toFixed();
  }

  toJSON(): string {
    return this.toFixed();
  }

  /** The nearest double. */
  toNumber(): number {
    return this.exact ? this.exact.toNumber() : this.units / (powers[this.decimals] ?? NaN);
  }
}

const makers = new Map<number, ReturnType<typeof Exact>>();

/** big.js, dividing to so many decimals. */
function dividing(places: number): ReturnType<typeof Exact> {
  const known = makers.get(places);
  if (known) return known;
  const maker = Exact();
  maker.DP = places;
  makers.set(places, maker);
  return maker;
}
