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

type Missing<Cell> = Exclude<Outcome<Cell>, { kind: "value" }>;
type Known<Cell> = Omit<Extract<Outcome<Cell>, { kind: "value" }>, "isSum"> & { readonly precedence: number };
type Part<Cell> = Known<Cell> | Missing<Cell>;

const atom = 3;
/** A quotient is the only inexact step: its last digits are cut off again, so that 1 ÷ 3 × 3 is 1 and ties round as they should. */
const quotientPlaces = 30;
const exactPlaces = 20;

/** Evaluates in decimals. In a sum a blank counts as nothing, as long as one part is there; anywhere else it stays blank. */
export function evaluate<Cell>(expression: Expression, resolve: Resolve<Cell>): Outcome<Cell> {
  const part = evaluatePart(expression, resolve);
  if (part.kind !== "value") return part;
  const { value, text, cells, precedence, isCapped } = part;
  return { kind: "value", value: exact(value), text, isCapped, isSum: precedence < atom && !isCapped, cells };
}

/** Only a quotient has places to cut off. */
function exact(value: Big): Big {
  return value.places > exactPlaces ? value.round(exactPlaces) : value;
}

/** Whether a condition holds; "missing" while that cannot be known. */
export function holds<Cell>(condition: Condition, resolve: Resolve<Cell>): boolean | "missing" {
  const held = compare(condition, resolve);
  return "kind" in held ? "missing" : held.met;
}

/** The word that an expression of words comes to, null while that cannot be known. */
export function chooseWord<Cell>(expression: Expression, resolve: Resolve<Cell>): string | null {
  if (expression.kind === "text") return expression.text;
  if (expression.kind !== "if") return null;
  const held = holds(expression.condition, resolve);
  return held === "missing" ? null : chooseWord(held ? expression.met : expression.otherwise, resolve);
}

function evaluatePart<Cell>(expression: Expression, resolve: Resolve<Cell>): Part<Cell> {
  switch (expression.kind) {
    case "number":
      return known(expression.number, expression.text, [], atom);
    case "text":
      return { kind: "unreadable", cells: [] };
    case "path":
      return single(resolve(expression.path));
    case "call": {
      const { name, args } = expression;
      if (name === "sum" || name === "count") {
        const terms = args.flatMap((arg) =>
          arg.kind === "path" ? resolve(arg.path).map((one) => single([one])) : [evaluatePart(arg, resolve)],
        );
        return name === "sum" ? total(terms) : count(terms);
      }
      const parts = args.map((arg) => evaluatePart(arg, resolve));
      return name === "abs" ? absolute(parts) : extreme(name, parts);
    }
    case "if": {
      const held = compare(expression.condition, resolve);
      if ("kind" in held) return held;
      const part = evaluatePart(held.met ? expression.met : expression.otherwise, resolve);
      const cells = new Set(part.cells);
      for (const cell of held.cells) cells.add(cell);
      return { ...part, cells: [...cells] };
    }
    case "binary":
      return combine(expression, evaluatePart(expression.left, resolve), evaluatePart(expression.right, resolve));
  }
}

/** In a condition a sum of blanks counts as nothing, as Excel's does. */
function compare<Cell>(
  { sign, left, right }: Condition,
  resolve: Resolve<Cell>,
): Missing<Cell> | { readonly met: boolean; readonly cells: readonly Cell[] } {
  const [one, other] = [sideOf(left, resolve), sideOf(right, resolve)];
  const cells = [...one.cells, ...other.cells];
  if (one.kind !== "value") return { kind: one.kind, cells };
  if (other.kind !== "value") return { kind: other.kind, cells };
  return { met: isMet[sign](exact(one.value).cmp(exact(other.value))), cells };
}

function sideOf<Cell>(side: Expression, resolve: Resolve<Cell>): Part<Cell> {
  const part = evaluatePart(side, resolve);
  return part.kind === "blank" && neededPaths(side).length === 0 ? known(none, "0", part.cells, atom) : part;
}

const none = new Big(0);
const isMet: Readonly<Record<Condition["sign"], (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  "=": (order) => order === 0,
  ">=": (order) => order >= 0,
  ">": (order) => order > 0,
};

function count<Cell>(parts: readonly Part<Cell>[]): Part<Cell> {
  const there = parts.filter(({ kind }) => kind === "value").length;
  return known(
    new Big(there),
    String(there),
    parts.flatMap((part) => part.cells),
    atom,
  );
}

function absolute<Cell>([part]: readonly Part<Cell>[]): Part<Cell> {
  if (part?.kind !== "value") return part ?? { kind: "blank", cells: [] };
  const isPlain = part.precedence === atom && part.value.gte(0);
  return isPlain ? part : known(part.value.abs(), `|${part.text}|`, part.cells, 2, part.isCapped);
}

function known<Cell>(
  value: Big,
  text: string,
  cells: readonly Cell[],
  precedence: number,
  isCapped = false,
): Part<Cell> {
  return { kind: "value", value, text, cells, precedence, isCapped };
}

function single<Cell>(operands: readonly Operand<Cell>[]): Part<Cell> {
  const [operand] = operands;
  if (!operand) return { kind: "blank", cells: [] };
  if (operand.number === null) return { kind: "blank", cells: [operand.cell] };
  if (operand.number === "unreadable") return { kind: "unreadable", cells: [operand.cell] };
  const text = operand.text ?? operand.number.toFixed();
  return known(operand.number, text, [operand.cell], atom);
}

function total<Cell>(parts: readonly Part<Cell>[]): Part<Cell> {
  const cells = parts.flatMap((part) => part.cells);
  if (parts.some(({ kind }) => kind === "unreadable")) return { kind: "unreadable", cells };
  const there = parts.flatMap((part) => (part.kind === "value" ? [part] : []));
  if (there.length === 0) return { kind: "blank", cells };
  const sum = there.reduce((value, part) => value.plus(part.value), new Big(0));
  const text = there.map((part, at) => (at > 0 ? behindSign(part, 1) : part.text)).join(" + ");
  return known(sum, text, cells, there.length > 1 ? 1 : (there[0]?.precedence ?? atom), isAnyCapped(there));
}

/** The smaller or larger of its arguments; the arithmetic shows the one that counts. */
function extreme<Cell>(name: "min" | "max", parts: readonly Part<Cell>[]): Part<Cell> {
  const missing = parts.find((part) => part.kind !== "value");
  if (missing) return { kind: missing.kind, cells: parts.flatMap((part) => part.cells) };
  const there = parts as readonly Known<Cell>[];
  const best = there.reduce((one, other) =>
    (name === "min" ? other.value.lt(one.value) : other.value.gt(one.value)) ? other : one,
  );
  const isBound = there.some(({ cells }) => cells.length > 0) && best.cells.length === 0;
  return { ...best, cells: parts.flatMap((part) => part.cells), isCapped: isBound || best.isCapped };
}

const signs = { "+": [" + ", 1], "-": [" - ", 1], "*": [" × ", 2], "/": [" ÷ ", 2] } as const;

function combine<Cell>({ sign }: { sign: "+" | "-" | "*" | "/" }, left: Part<Cell>, right: Part<Cell>): Part<Cell> {
  if (sign === "+") return total([left, right]);
  const cells = [...left.cells, ...right.cells];
  if (left.kind === "unreadable" || right.kind === "unreadable") return { kind: "unreadable", cells };
  if (left.kind !== "value") return { kind: left.kind, cells };
  if (right.kind !== "value") return { kind: right.kind, cells };
  if (sign === "/" && right.value.eq(0)) return { kind: "undefined", cells };
  const [shown, precedence] = signs[sign];
  const value =
    sign === "-"
      ? left.value.minus(right.value)
      : sign === "*"
        ? left.value.times(right.value)
        : left.value.div(right.value, quotientPlaces);
  const text = grouped(left, precedence) + shown + behindSign(right, precedence + 1);
  return known(value, text, cells, precedence, isAnyCapped([left, right]));
}

function isAnyCapped<Cell>(parts: readonly Known<Cell>[]): boolean {
  return parts.some(({ isCapped }) => isCapped);
}

/** Behind another sign a number below zero stands in brackets too. */
function behindSign<Cell>(part: Known<Cell>, precedence: number): string {
  return part.text.startsWith("-") ? `(${part.text})` : grouped(part, precedence);
}

function grouped<Cell>(part: Known<Cell>, precedence: number): string {
  return part.precedence < precedence ? `(${part.text})` : part.text;
}
