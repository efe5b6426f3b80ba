import Exact from "big.js";
import * as fc from "fast-check";
import { Big } from "../../../src/core/values/big";

/** Decimals as forms hold them, and around the limits of what the processor computes exactly. */
const decimal = fc.oneof(
  fc
    .tuple(fc.integer({ min: -99999999, max: 99999999 }), fc.nat(8))
    .map(([units, places]) => text(BigInt(units), places)),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), fc.nat(20))
    .map(([units, places]) => text(units, places)),
  fc
    .tuple(
      fc.constantFrom(-1n, 1n),
      fc.constantFrom(2n ** 53n, 10n ** 15n, 10n ** 16n, 0n),
      fc.integer({ min: -2, max: 2 }),
      fc.nat(17),
    )
    .map(([sign, edge, off, places]) => text(sign * edge + BigInt(off), places)),
  fc.constantFrom("0", "0.1", "1", "3", "10", "100", "10000", "100000000", "0.01", "0.005", "-0"),
);
const place = fc.nat(20);

function text(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  return `${units < 0n ? "-" : ""}${whole}${places > 0 ? `.${digits.slice(-places)}` : ""}`;
}

type Step = readonly [name: "plus" | "minus" | "times" | "div" | "round" | "abs", by: string, places: number];
const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom("plus", "minus", "times", "div", "round", "abs"),
  decimal,
  place,
);

function ours(number: Big, [name, by, places]: Step): Big {
  if (name === "round") return number.round(places);
  if (name === "abs") return number.abs();
  return name === "div" ? number.div(by) : number[name](new Big(by));
}

function theirs(number: Exact, [name, by, places]: Step): Exact {
  if (name === "round") return number.round(places, Exact.roundHalfUp);
  return name === "abs" ? number.abs() : number[name](by);
}

test("what is computed in a row is what big.js computes, to the last digit", () => {
  fc.assert(
    fc.property(decimal, fc.array(step, { maxLength: 5 }), decimal, (first, steps, other) => {
      let [own, exact] = [new Big(first), new Exact(first)];
      for (const one of steps) {
        // Many steps of twenty decimals take long and prove no more.
        if (exact.c.length > 120 || (one[0] === "div" && Number(one[1]) === 0)) continue;
        [own, exact] = [ours(own, one), theirs(exact, one)];
        expect(own.toFixed()).toBe(exact.toFixed());
      }
      expect(own.places).toBe(exact.toFixed().split(".")[1]?.length ?? 0);
      expect(own.toNumber()).toBe(Number(exact.toFixed()));
      expect(own.cmp(other)).toBe(exact.cmp(other));
      expect(own.cmp(exact.toFixed())).toBe(0);
      expect([own.eq(other), own.gt(other), own.gte(other), own.lt(other), own.lte(other)]).toEqual([
        exact.eq(other),
        exact.gt(other),
        exact.gte(other),
        exact.lt(other),
        exact.lte(other),
      ]);
    }),
    { numRuns: 3_000 },
  );
});

test("a quotient has the decimals that are asked for", () => {
  const precise = Exact();
  fc.assert(
    fc.property(
      decimal,
      decimal.filter((by) => Number(by) !== 0),
      fc.constantFrom(2, 10, 20, 30),
      (one, by, places) => {
        precise.DP = places;
        expect(new Big(one).div(by, places).toFixed()).toBe(new precise(one).div(by).toFixed());
      },
    ),
    { numRuns: 1_000 },
  );
});

test("numbers are read as they are written", () => {
  fc.assert(
    fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger()), (number) => {
      expect(new Big(number).toFixed()).toBe(new Exact(number).toFixed());
      expect(new Big(String(number)).toFixed()).toBe(new Exact(String(number)).toFixed());
    }),
  );
});

test("equal numbers are equal objects, however they came about", () => {
  expect(new Big("2.50").plus("0.50")).toEqual(new Big(3));
  expect(new Big("-0")).toEqual(new Big(0));
  expect(new Big(1).div(8).times(8)).toEqual(new Big(1));
  expect(new Big("1e-3")).toEqual(new Big("0.001"));
});

test.each(["", "1,000", "五", "1.2.3", "--1"])("%j is no number", (text) => {
  expect(() => new Big(text)).toThrow("Invalid number");
});

test("nothing is divided by zero", () => expect(() => new Big(1).div(0)).toThrow("Division by zero"));
