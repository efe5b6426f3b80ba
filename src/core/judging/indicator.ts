import type { Big } from "../values/big";
import type { Profile } from "../places/profile";
import type { AnnexRow } from "../reading/annex";
import { halfWidth } from "../values/half-width";
import { quantitiesIn } from "../values/quantities-in";
import { noUnit } from "../values/unit";
import type { Comparator, Quantity, Range, Ratio, Value } from "../values/value";
import { degreeOf } from "./degree";
import { directionOf, type Direction } from "./direction";
import { chooseWord, type Operand } from "./evaluate";
import type { Expression } from "./expression";
import { metExpression, overExpression, type Sense } from "./score-expression";
import { actualOf, targetFieldOf, targetOf } from "./target";

/**
 * What became of an indicator. `terms` are what its score is computed from, null where words say that the target was met;
 * `over` says how often a target for more was exceeded, where it was by far. "silent": target or actual is not there to be
 * judged.
 */
export type IndicatorOutcome =
  | { readonly kind: "met"; readonly terms: Terms | null; readonly over: Over | null }
  | { readonly kind: "missed"; readonly terms: Terms }
  | { readonly kind: "qualitative"; readonly degree: "met" | "partly" | "missed" | "unknown" }
  | {
      readonly kind: "unjudged";
      readonly reason:
        "no-number" | "number-in-words" | "no-unit" | "units-differ" | "unreadable" | "approximate" | "direction";
    }
  | { readonly kind: "silent" };

/** Target and actual value in one measure, as the form shows them, and how they are held against each other. */
export interface Terms {
  readonly sense: Sense;
  readonly want: Term;
  readonly have: Term;
}

interface Term extends Operand<null> {
  readonly number: Big;
  readonly text: string;
}

/** How often the target was reached, and the sum: "130 ÷ 100". */
interface Over {
  readonly ratio: Big;
  readonly sum: string;
}

const silent: IndicatorOutcome = { kind: "silent" };
const metInWords: IndicatorOutcome = { kind: "met", terms: null, over: null };

/**
 * Judges an indicator's actual value by its target; 财预〔2020〕10号: by direction, in proportion where it was missed. `percents` are
 * the `percentColumns` of its form.
 */
export function judgeIndicator(row: AnnexRow, percents: ReadonlySet<string>, profile: Profile): IndicatorOutcome {
  const target = targetOf(row);
  const reached = actualOf(row, target);
  if (isMissing(target) || isMissing(reached) || target.kind === "unit") return silent;
  if (target.kind === "unreadable" || reached.kind === "unreadable") return { kind: "unjudged", reason: "unreadable" };
  const shares = sharesOf(row, percents);
  if (target.kind === "quantity") return judgeQuantity(target, reached, row, shares, profile);
  if (target.kind === "range") return judgeRange(target, reached, shares);
  if (target.kind === "ratio") return judgeRatio(target, reached);
  if (target.kind === "words" && beginsWithNumber(target.text))
    return degreeOf(row) === "met" ? metInWords : { kind: "unjudged", reason: "number-in-words" };
  // 无 can be a target that was kept; of — nobody can say.
  const isNone = target.kind === "not-applicable" && !targetFieldOf(row)?.text.includes("无");
  return { kind: "qualitative", degree: isNone ? "unknown" : degreeOf(row) };
}

/** How a target is to be met: by its sign, else by what it counts; null where nobody can say whether more is better. */
export function senseOf(target: Quantity, row: AnnexRow): Sense | null {
  if (target.comparator !== null) return target.comparator;
  if (target.amount.eq(0)) return "unsigned";
  return ({ more: "unsigned", less: "≤", open: null } as const)[directionOf(target, row)];
}

/** 95人次的培训班 and 3个月内完成 say how much, though not to be compared: no degree of the words can be held to that. */
function beginsWithNumber(text: string): boolean {
  return quantitiesIn(halfWidth(text)).some(({ start }) => start === 0);
}

/** Whether a number of target and of actual value counts in percent where it stands without the sign. */
interface Shares {
  readonly target: boolean;
  readonly actual: boolean;
}

function sharesOf(row: AnnexRow, percents: ReadonlySet<string>): Shares {
  return { target: percents.has(targetFieldOf(row)?.role ?? ""), actual: percents.has("actual") };
}

/**
 * Target and actual value in the target's unit, null where they are no two exact numbers of one kind. `sum` divides them, `percents`
 * are the `percentColumns` of the form.
 */
export function measuredIn(
  row: AnnexRow,
  percents: ReadonlySet<string>,
): { readonly wanted: Big; readonly reached: Big; readonly sum: string; readonly direction: Direction } | null {
  const target = targetOf(row);
  const value = actualOf(row, target);
  if (target.kind !== "quantity" || value.kind !== "quantity" || value.comparator !== null) return null;
  const pair = alike(target, value, sharesOf(row, percents));
  if (typeof pair === "string") return null;
  const [want, have] = pair;
  const { scale } = target.unit.name === "" ? value.unit : target.unit;
  const sum = `${have.text} ÷ ${want.text}`;
  return { wanted: want.number.div(scale), reached: have.number.div(scale), sum, direction: directionOf(target, row) };
}

/** 无 and / are answers, though not always ones that prove anything. */
function isMissing({ kind }: Value): boolean {
  return kind === "blank" || kind === "placeholder";
}

function judgeQuantity(
  target: Quantity,
  actual: Value,
  row: AnnexRow,
  shares: Shares,
  profile: Profile,
): IndicatorOutcome {
  const sense = senseOf(target, row);
  if (actual.kind !== "quantity") return inWords(target, actual, row, directionOf(target, row) === "less");
  const pair = alike(target, actual, shares);
  if (typeof pair === "string") return { kind: "unjudged", reason: pair };
  const [want, have] = pair;
  const terms = { sense: sense ?? "=", want, have };
  const isMet = isTrue(metExpression(terms.sense), terms);
  if (!isSure(target, actual, isMet, boundsOf(terms, isMet), want.number.eq(have.number))) return approximate;
  if (sense === null && !isMet) return { kind: "unjudged", reason: "direction" };
  return isMet ? met(terms, profile) : { kind: "missed", terms };
}

/** The signs of an actual value (90%以上) that leave open whether the target was met after all. */
function boundsOf({ sense, want }: Terms, isMet: boolean): readonly Comparator[] {
  if (sense === "=") return ["≥", ">", "≤", "<"];
  const isLess = sense === "≤" || sense === "<" || (sense === "unsigned" && want.number.eq(0));
  return isLess === isMet ? ["≥", ">"] : ["≤", "<"];
}

function met(terms: Terms, profile: Profile): IndicatorOutcome {
  if (!isTrue(overExpression(profile)(terms.sense), terms)) return { kind: "met", terms, over: null };
  const { want, have } = terms;
  return { kind: "met", terms, over: { ratio: have.number.div(want.number), sum: `${have.text} ÷ ${want.text}` } };
}

function isTrue(expression: Expression, terms: Terms): boolean {
  return chooseWord(expression, (path) => termNamed(terms, path)) === "yes";
}

/** What a path of a score's expression names. */
export function termNamed({ want, have }: Terms, [name]: readonly string[]): readonly Term[] {
  return [name === "want" ? want : have];
}

/** 无 is none of what should not be, 全部完成 is 100%; other words do not say how much. */
function inWords(target: Quantity, actual: Value, row: AnnexRow, less: boolean): IndicatorOutcome {
  const text = halfWidth(row.cells.actual?.text ?? "");
  const none = less && actual.kind === "not-applicable" && text.endsWith("无");
  const whole = target.unit.base === "%" && target.amount.eq(100) && /^(已|均)*全[部面](?!或)/.test(text);
  return none || (whole && degreeOf(row) === "met") ? metInWords : noNumber;
}

const approximate: IndicatorOutcome = { kind: "unjudged", reason: "approximate" };
const noNumber: IndicatorOutcome = { kind: "unjudged", reason: "no-number" };

/**
 * Whether the actual value proves that the target was met or missed: 90%以上 (one of the `bounds` that leave it open) can be
 * 95%, and 约300人 can be 298人.
 */
function isSure(
  target: Quantity | Range,
  actual: Quantity,
  met: boolean,
  bounds: readonly Comparator[],
  equal: boolean,
): boolean {
  if (actual.comparator !== null && bounds.includes(actual.comparator)) return false;
  const wantsAbout = target.kind === "quantity" && target.approximate;
  return met ? wantsAbout || !(actual.approximate && equal) : !actual.approximate && !wantsAbout;
}

/** Both amounts in one measure, or why they have none: a bare number takes the other's unit, beside a percentage only what is surely a share. */
function alike(
  target: Quantity,
  actual: Quantity,
  shares: Shares,
): readonly [want: Term, have: Term] | "no-unit" | "units-differ" {
  const [want, have] = [term(scaled(target), typed(target)), term(scaled(actual), typed(actual))];
  if (target.unit.base === actual.unit.base) return [want, have];
  if (actual.unit.name === "") {
    const reached = bare(actual.amount, target, shares.actual);
    return reached ? [want, reached] : "no-unit";
  }
  if (target.unit.name !== "") return "units-differ";
  const wanted = bare(target.amount, actual, shares.target);
  return wanted ? [wanted, have] : "no-unit";
}

function term(number: Big, text: string): Term {
  return { cell: null, number, text };
}

/** The amount in the base of its unit; most count in ones. */
function scaled({ amount, unit: { scale } }: Quantity): Big {
  return scale === noUnit.scale ? amount : amount.times(scale);
}

/**
 * 0.95 beside 95% is a share; 0.5 beside 1% may be half of it or fifty times as much. 96 beside 95% may count anything, unless its
 * column counts in percent or it is the other's very number.
 */
function bare(amount: Big, like: Quantity, isShare: boolean): Term | null {
  const { unit } = like;
  if (unit.base !== "%") return term(amount.times(unit.scale), typed({ amount, unit }));
  if (amount.abs().gt(1))
    return isShare || amount.eq(like.amount) ? term(amount.times(unit.scale), typed({ amount, unit })) : null;
  const share = amount.times(100);
  const wanted = scaled(like);
  const isOpen = wanted.lt(10) && amount.lte(wanted) && share.gt(wanted) && amount.gt(0);
  return isOpen ? null : term(share, amount.toFixed());
}

function typed({ amount, unit }: Pick<Quantity, "amount" | "unit">): string {
  return amount.toFixed() + unit.name;
}

/** Without a sign nobody can say which ratio is better. */
function judgeRatio(target: Ratio, actual: Value): IndicatorOutcome {
  if (actual.kind !== "ratio") return noNumber;
  if (actual.comparator !== null) return approximate;
  const terms = { sense: target.comparator ?? ("=" as const), want: quotient(target), have: quotient(actual) };
  const isMet = isTrue(metExpression(terms.sense), terms);
  if (target.comparator === null && !isMet) return { kind: "unjudged", reason: "direction" };
  return isMet ? { kind: "met", terms, over: null } : { kind: "missed", terms };
}

/** Exact enough that 1:3 and 2:6 are one. */
function quotient({ antecedent, consequent }: Ratio): Term {
  return term(antecedent.div(consequent), `(${antecedent.toFixed()} ÷ ${consequent.toFixed()})`);
}

function judgeRange(target: Range, actual: Value, shares: Shares): IndicatorOutcome {
  if (actual.kind !== "quantity") return noNumber;
  const edge = (amount: Big): Quantity => ({ ...actual, amount, unit: target.unit, comparator: null });
  const low = alike(edge(target.low), actual, shares);
  const high = alike(edge(target.high), actual, shares);
  if (typeof low === "string") return { kind: "unjudged", reason: low };
  if (typeof high === "string") return { kind: "unjudged", reason: high };
  const [least, have] = low;
  const [most] = high;
  const isBelow = have.number.lt(least.number);
  const met = !isBelow && have.number.lte(most.number);
  if (!isSure(target, actual, met, ["≥", ">", "≤", "<"], false)) return approximate;
  if (met) return metInWords;
  return { kind: "missed", terms: isBelow ? { sense: "≥", want: least, have } : { sense: "≤", want: most, have } };
}
