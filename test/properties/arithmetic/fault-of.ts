import { absolute, decimal, fraction, inverse, isMore, minus, plus, times, type Fraction } from "./fraction";
import { measureOf } from "./measure";

/** A number with what it counts: amounts of one measure add up, and divided by one another they are a share. */
interface Amount {
  readonly number: Fraction;
  readonly of: string;
}

/** What a text is no true arithmetic for. */
class Fault extends Error {}

/** Why a text is no equation that anyone can redo, null where it is one: contract.md, `arithmetic`. */
export function faultOf(text: string): string | null {
  try {
    prove(text);
    return null;
  } catch (fault) {
    if (fault instanceof Fault) return fault.message;
    throw fault;
  }
}

const number = /^\d+(?:\.\d+)?/;
const written = /^(-?\d+(?:\.(\d+))?)(.*)$/u;

function prove(text: string): void {
  const [left = "", right = "", ...more] = text.split(" = ");
  if (right === "" || more.length > 0) throw new Fault("is no equation");
  if (/^1 × \S+$/.test(left)) throw new Fault("tells a cap as a sum");
  const reader = new Reader(left);
  const value = reader.whole();
  if (!reader.isSum) throw new Fault("computes nothing");
  const [, digits = "", places = "", unit = ""] = written.exec(right) ?? [];
  const measure = digits === "" ? null : measureOf(unit);
  if (!measure) throw new Fault(`has no result: ${right}`);
  if (measure.of !== value.of) throw new Fault(`counts ${value.of || "nothing"} as ${measure.of || "nothing"}`);
  const off = absolute(minus(value.number, times(signed(digits), measure.size)));
  if (off.over === 0n) return;
  const isShare = unit !== "" && measure.of === "";
  if (places.length < (isShare ? 1 : 2)) throw new Fault("is not exact and shows too few decimals");
  const half = times(fraction(1n, 2n * 10n ** BigInt(places.length)), measure.size);
  if (isMore(off, half)) throw new Fault("is false");
}

const signed = (text: string): Fraction =>
  text.startsWith("-") ? minus(fraction(0n), decimal(text.slice(1))) : decimal(text);

/** Reads a sum from the left: terms of factors of numbers, brackets and | |. */
class Reader {
  isSum = false;
  /** Whether nothing stands before it in its bracket: only there does a number below zero stand bare. */
  private isFirst = true;

  constructor(private rest: string) {}

  whole(): Amount {
    const value = this.terms();
    if (this.rest !== "") throw new Fault(`breaks off at ${this.rest}`);
    return value;
  }

  private terms(): Amount {
    let value = this.factors();
    for (let sign = this.sign("+-"); sign; sign = this.sign("+-")) {
      const other = this.factors();
      if (value.of !== other.of) throw new Fault(`adds ${value.of || "a number"} and ${other.of || "a number"}`);
      value = { ...value, number: (sign === "+" ? plus : minus)(value.number, other.number) };
    }
    return value;
  }

  private factors(): Amount {
    let value = this.operand();
    for (let sign = this.sign("×÷"); sign; sign = this.sign("×÷")) {
      const other = this.operand();
      if (sign === "÷" && other.number.over === 0n) throw new Fault("divides by zero");
      const number = times(value.number, sign === "×" ? other.number : inverse(other.number));
      value = { number, of: product(value.of, other.of, sign) };
    }
    return value;
  }

  private operand(): Amount {
    if (this.isFirst && this.take("-")) {
      const { number: plain, of } = this.operand();
      return { number: minus(fraction(0n), plain), of };
    }
    if (this.rest.startsWith("-")) throw new Fault(`wants brackets around ${this.rest.split(" ")[0] ?? ""}`);
    for (const [open, close] of [
      ["(", ")"],
      ["|", "|"],
    ] as const) {
      if (!this.take(open)) continue;
      this.isFirst = true;
      const value = this.terms();
      if (!this.take(close)) throw new Fault(`leaves ${open} open`);
      return open === "|" ? { ...value, number: absolute(value.number) } : value;
    }
    return this.amount();
  }

  private amount(): Amount {
    const [digits = ""] = number.exec(this.rest) ?? [];
    if (digits === "") throw new Fault(`wants a number at ${this.rest || "its end"}`);
    this.rest = this.rest.slice(digits.length);
    const [name = ""] = /^[^\s()|]*/u.exec(this.rest) ?? [];
    const measure = measureOf(name);
    if (!measure) throw new Fault(`counts in ${name}`);
    this.rest = this.rest.slice(name.length);
    return { number: times(decimal(digits), measure.size), of: measure.of };
  }

  private sign(signs: string): string | null {
    const sign = [...signs].find((one) => this.rest.startsWith(` ${one} `));
    if (!sign) return null;
    this.rest = this.rest.slice(3);
    this.isSum = true;
    this.isFirst = false;
    return sign;
  }

  private take(sign: string): boolean {
    if (!this.rest.startsWith(sign)) return false;
    this.rest = this.rest.slice(sign.length);
    return true;
  }
}

/** 90 × 98万元 ÷ 100万元: what is divided by its own measure is a number again. */
function product(one: string, other: string, sign: string): string {
  const [over = "", under = ""] = one.split("/每/");
  const [above, below] = sign === "×" ? [[over, other], [under]] : [[over], [under, other]];
  const left = above.filter((name) => name !== "");
  const right = below.filter((name) => name !== "");
  const kept = left.filter((name) => !right.includes(name) || (right.splice(right.indexOf(name), 1), false));
  return [kept.join("·"), right.join("·")].filter((name, at) => at === 0 || name !== "").join("/每/");
}
