import { Big } from "../values/big";
import { neededPaths, type Condition, type Expression } from "./expression";

/** A cell as an expression sees it: its number, null where it is blank, or a reason why it has none. */
export interface Operand<Cell> {
  readonly cell: Cell;
  readonly number: Big | null | "unreadable";
  /** How the arithmetic shows it, where not as the bare number: 99.7%. */
  readonly text?: string;
}

/** Finds the cells that a path names: one for a value, many inside `sum`; none where the form has no such cell. */
export type Resolve<Cell> = (path: readonly string[]) => readonly Operand<Cell>[];

/**
 * What an expression comes to. "blank": nothing is typed yet that it could be computed from; "undefined": divided by zero.
 * `text` is the arithmetic in the form's own numbers, `cells` what it used, `isCapped` whether a bound took the place of what
 * they come to (a rate of 100% at most), `isSum` whether the arithmetic proves it: a bound or a full score is said in words.
 */
export type Outcome<Cell> =
  | {
      readonly kind: "value";
      readonly value: Big;
      readonly text: string;
      readonly isCapped: boolean;
      readonly isSum: boolean;
      readonly cells: readonly Cell[];
    }
  | { readonly kind: "blank" | "unreadable" | "undefined"; readonly cells: readonly Cell[] };

interface Missing {
  readonly kind: Exclude<Outcome<unknown>["kind"], "value">;
}
interface Known {
  readonly kind: "value";
  readonly value: Big;
  readonly text: string;
  readonly precedence: number;
  readonly isCapped: boolean;
  /** Whether no cell has a part in it. */
  readonly isConstant: boolean;
}
/** What a part comes to. The cells that it used go into the one list that is handed on. */
type Part = Known | Missing;

const atom = 3;
/** A quotient is the only inexact step: its last digits are cut off again, so that 1 ÷ 3 × 3 is 1 and ties round as they should. */
const quotientPlaces = 30;
const exactPlaces = 20;
/** Among so many cells one is found by looking through them. */
const few = 16;

/** Evaluates in decimals. In a sum a blank counts as nothing, as long as one part is there; anywhere else it stays blank. */
export function evaluate<Cell>(expression: Expression, resolve: Resolve<Cell>): Outcome<Cell> {
  const cells: Cell[] = [];
  const part = evaluatePart(expression, resolve, cells);
  if (part.kind !== "value") return { kind: part.kind, cells };
  const { value, text, isCapped, precedence } = part;
  return { kind: "value", value: exact(value), text, isCapped, isSum: precedence < atom && !isCapped, cells };
}

/** Only a quotient has places to cut off. */
function exact(value: Big): Big {
  return value.places > exactPlaces ? value.round(exactPlaces) : value;
}

/** Whether a condition holds; "missing" while that cannot be known. */
export function holds<Cell>(condition: Condition, resolve: Resolve<Cell>): boolean | "missing" {
  const held = compare(condition, resolve, []);
  return typeof held === "boolean" ? held : "missing";
}

/** The word that an expression of words comes to, null while that cannot be known. */
export function chooseWord<Cell>(expression: Expression, resolve: Resolve<Cell>): string | null {
  if (expression.kind === "text") return expression.text;
  if (expression.kind !== "if") return null;
  const held = holds(expression.condition, resolve);
  return held === "missing" ? null : chooseWord(held ? expression.met : expression.otherwise, resolve);
}

function evaluatePart<Cell>(expression: Expression, resolve: Resolve<Cell>, used: Cell[]): Part {
  switch (expression.kind) {
    case "number":
      return constant(expression.number, expression.text);
    case "text":
      return unreadable;
    case "path":
      return single(resolve(expression.path)[0], used);
    case "call": {
      const { name, args } = expression;
      if (name === "sum" || name === "count") {
        const terms = termsOf(args, resolve, used);
        return name === "sum" ? total(terms) : count(terms);
      }
      const parts = args.map((arg) => evaluatePart(arg, resolve, used));
      return name === "abs" ? absolute(parts) : extreme(name, parts);
    }
    case "if":
      return choose(expression, resolve, used);
    case "binary": {
      const left = evaluatePart(expression.left, resolve, used);
      return combine(expression, left, evaluatePart(expression.right, resolve, used));
    }
  }
}

/** What a sum is of: each cell of a path, one value of anything else. */
function termsOf<Cell>(args: readonly Expression[], resolve: Resolve<Cell>, used: Cell[]): Part[] {
  const terms: Part[] = [];
  for (const arg of args) {
    if (arg.kind !== "path") terms.push(evaluatePart(arg, resolve, used));
    else for (const operand of resolve(arg.path)) terms.push(single(operand, used));
  }
  return terms;
}

/** The cells of what was chosen come before those that it was chosen by. */
function choose<Cell>(
  { condition, met, otherwise }: Extract<Expression, { kind: "if" }>,
  resolve: Resolve<Cell>,
  used: Cell[],
): Part {
  const asked: Cell[] = [];
  const held = compare(condition, resolve, asked);
  const part = typeof held === "boolean" ? evaluatePart(held ? met : otherwise, resolve, used) : held;
  // A sum may be of every row of a sheet.
  const known = used.length + asked.length > few ? new Set(used) : null;
  for (const cell of asked) {
    if (known ? known.has(cell) : used.includes(cell)) continue;
    used.push(cell);
    known?.add(cell);
  }
  return part.kind === "value" && part.isConstant && asked.length > 0 ? { ...part, isConstant: false } : part;
}

/** In a condition a sum of blanks counts as nothing, as Excel's does. */
function compare<Cell>({ sign, left, right }: Condition, resolve: Resolve<Cell>, used: Cell[]): Missing | boolean {
  const [one, other] = [sideOf(left, resolve, used), sideOf(right, resolve, used)];
  if (one.kind !== "value") return one;
  if (other.kind !== "value") return other;
  return isMet[sign](exact(one.value).cmp(exact(other.value)));
}

function sideOf<Cell>(side: Expression, resolve: Resolve<Cell>, used: Cell[]): Part {
  const part = evaluatePart(side, resolve, used);
  return part.kind === "blank" && neededPaths(side).length === 0 ? { ...constant(none, "0"), isConstant: false } : part;
}

const none = new Big(0);
const blank: Missing = { kind: "blank" };
const unreadable: Missing = { kind: "unreadable" };
const isMet: Readonly<Record<Condition["sign"], (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  "=": (order) => order === 0,
  ">=": (order) => order >= 0,
  ">": (order) => order > 0,
};

function count(parts: readonly Part[]): Part {
  const there = parts.filter(({ kind }) => kind === "value").length;
  return { ...constant(new Big(there), String(there)), isConstant: false };
}

function absolute([part]: readonly Part[]): Part {
  if (part?.kind !== "value") return part ?? blank;
  const isPlain = part.precedence === atom && part.value.gte(0);
  return isPlain ? part : { ...part, value: part.value.abs(), text: `|${part.text}|`, precedence: 2 };
}

/** A number that is no cell's. */
function constant(value: Big, text: string): Known {
  return { kind: "value", value, text, precedence: atom, isCapped: false, isConstant: true };
}

function single<Cell>(operand: Operand<Cell> | undefined, used: Cell[]): Part {
  if (!operand) return blank;
  used.push(operand.cell);
  if (operand.number === null) return blank;
  if (operand.number === "unreadable") return unreadable;
  const text = operand.text ?? operand.number.toFixed();
  return { kind: "value", value: operand.number, text, precedence: atom, isCapped: false, isConstant: false };
}

function total(parts: readonly Part[]): Part {
  if (parts.some(({ kind }) => kind === "unreadable")) return unreadable;
  let sum: Known | null = null;
  for (const part of parts) {
    if (part.kind !== "value") continue;
    sum = sum ? joined(sum, part, sum.value.plus(part.value), `${sum.text} + ${behindSign(part, 1)}`, 1) : part;
  }
  return sum ?? blank;
}

/** The smaller or larger of its arguments; the arithmetic shows the one that counts. */
function extreme(name: "min" | "max", parts: readonly Part[]): Part {
  let best: Known | null = null;
  let isConstant = true;
  for (const part of parts) {
    if (part.kind !== "value") return part;
    isConstant &&= part.isConstant;
    if (!best || (name === "min" ? part.value.lt(best.value) : part.value.gt(best.value))) best = part;
  }
  return best ? { ...best, isCapped: best.isCapped || (best.isConstant && !isConstant), isConstant } : blank;
}

const signs = { "+": [" + ", 1], "-": [" - ", 1], "*": [" × ", 2], "/": [" ÷ ", 2] } as const;

function combine({ sign }: { sign: "+" | "-" | "*" | "/" }, left: Part, right: Part): Part {
  if (sign === "+") return total([left, right]);
  if (left.kind === "unreadable" || right.kind === "unreadable") return unreadable;
  if (left.kind !== "value") return left;
  if (right.kind !== "value") return right;
  if (sign === "/" && right.value.eq(0)) return { kind: "undefined" };
  const [shown, precedence] = signs[sign];
  const value =
    sign === "-"
      ? left.value.minus(right.value)
      : sign === "*"
        ? left.value.times(right.value)
        : left.value.div(right.value, quotientPlaces);
  const text = grouped(left, precedence) + shown + behindSign(right, precedence + 1);
  return joined(left, right, value, text, precedence);
}

/** What two parts come to together. */
function joined(one: Known, other: Known, value: Big, text: string, precedence: number): Known {
  const isCapped = one.isCapped || other.isCapped;
  return { kind: "value", value, text, precedence, isCapped, isConstant: one.isConstant && other.isConstant };
}

/** Behind another sign a number below zero stands in brackets too. */
function behindSign(part: Known, precedence: number): string {
  return part.text.startsWith("-") ? `(${part.text})` : grouped(part, precedence);
}

function grouped(part: Known, precedence: number): string {
  return part.precedence < precedence ? `(${part.text})` : part.text;
}
