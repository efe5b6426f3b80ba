import Big from "big.js";
import type { Profile } from "../places/profile";
import type { AnnexRow } from "../reading/annex";
import { halfWidth } from "../values/half-width";
import type { Comparator, Quantity, Ratio, Value } from "../values/value";
import { degreeOf } from "./degree";
import { directionOf, type Direction } from "./direction";
import { actualOf, targetFieldOf, targetOf } from "./target";

/**
 * What became of an indicator. `ratio` is the share of the target that was reached, 1 at most; `sum` is how it came about
 * in the form's own numbers ("99.7% ÷ 100%"). "silent": target or actual is not there to be judged.
 */
export type IndicatorOutcome =
  | { readonly kind: "met"; readonly over: Big | null; readonly sum: string }
  | { readonly kind: "missed"; readonly ratio: Big; readonly sum: string }
  | { readonly kind: "qualitative"; readonly degree: "met" | "partly" | "missed" | "unknown" }
  | {
      readonly kind: "unjudged";
      readonly reason: "no-number" | "units-differ" | "unreadable" | "approximate" | "direction";
    }
  | { readonly kind: "silent" };

const silent: IndicatorOutcome = { kind: "silent" };

/** Judges an indicator's actual value by its target; 财预〔2020〕10号: by direction, in proportion where it was missed. */
export function judgeIndicator(row: AnnexRow, profile: Profile): IndicatorOutcome {
  const target = targetOf(row);
  const reached = actualOf(row, target);
  if (isMissing(target) || isMissing(reached) || target.kind === "unit") return silent;
  if (target.kind === "unreadable" || reached.kind === "unreadable") return { kind: "unjudged", reason: "unreadable" };
  if (target.kind === "quantity") return judgeQuantity(target, reached, row, profile);
  if (target.kind === "range") return judgeRange(target, reached, row);
  if (target.kind === "ratio") return judgeRatio(target, reached);
  // 无 can be a target that was kept; of — nobody can say.
  const isNone = target.kind === "not-applicable" && !targetFieldOf(row)?.text.includes("无");
  return { kind: "qualitative", degree: isNone ? "unknown" : degreeOf(row) };
}

/** Target and actual value in the target's unit, null where they are no two exact numbers of one kind. */
export function measuredIn(
  row: AnnexRow,
): { readonly wanted: Big; readonly reached: Big; readonly direction: Direction } | null {
  const target = targetOf(row);
  const value = actualOf(row, target);
  if (target.kind !== "quantity" || value.kind !== "quantity" || value.comparator !== null) return null;
  const pair = alike(target, value);
  const { scale } = target.unit.name === "" ? value.unit : target.unit;
  return pair && { wanted: pair[0].div(scale), reached: pair[1].div(scale), direction: directionOf(target, row) };
}

/** 无 and / are answers, though not always ones that prove anything. */
function isMissing({ kind }: Value): boolean {
  return kind === "blank" || kind === "placeholder";
}

function judgeQuantity(target: Quantity, actual: Value, row: AnnexRow, profile: Profile): IndicatorOutcome {
  const direction = directionOf(target, row);
  if (actual.kind !== "quantity") return inWords(target, actual, row, direction === "less");
  const pair = alike(target, actual);
  if (!pair) return { kind: "unjudged", reason: "units-differ" };
  const [wanted, reached] = pair;
  const [want, have] = [typed(target), typed(actual)];
  const equal = wanted.eq(reached);
  if (target.comparator === "=" || direction === "open") {
    if (!isSure(row, actual, equal, ["≥", ">", "≤", "<"], equal)) return approximate;
    if (direction === "open" && !equal) return { kind: "unjudged", reason: "direction" };
    return byDistance(wanted, reached, `|${have} - ${want}| ÷ ${want}`);
  }
  if (direction === "less") {
    const met = target.comparator === "<" ? reached.lt(wanted) : reached.lte(wanted);
    if (!isSure(row, actual, met, met ? ["≥", ">"] : ["≤", "<"], equal)) return approximate;
    return met ? { kind: "met", over: null, sum: "" } : missed(wanted, reached, `${want} ÷ ${have}`);
  }
  const met = target.comparator === ">" ? reached.gt(wanted) : reached.gte(wanted);
  if (!isSure(row, actual, met, met ? ["≤", "<"] : ["≥", ">"], equal)) return approximate;
  if (!met) return missed(reached, wanted, `${have} ÷ ${want}`);
  const isOver = wanted.gt(0) && reached.gte(wanted.times(profile.overAchievement));
  return { kind: "met", over: isOver ? reached.div(wanted) : null, sum: `${have} ÷ ${want}` };
}

/** 无 is none of what should not be, 全部完成 is 100%; other words do not say how much. */
function inWords(target: Quantity, actual: Value, row: AnnexRow, less: boolean): IndicatorOutcome {
  const text = halfWidth(row.cells.actual?.text ?? "");
  const none = less && actual.kind === "not-applicable" && text.endsWith("无");
  const whole = target.unit.base === "%" && target.amount.eq(100) && /^(已|均)*全[部面]/.test(text);
  return none || (whole && degreeOf(row) === "met") ? { kind: "met", over: null, sum: "" } : noNumber;
}

const approximate: IndicatorOutcome = { kind: "unjudged", reason: "approximate" };
const noNumber: IndicatorOutcome = { kind: "unjudged", reason: "no-number" };

/**
 * Whether the actual value proves that the target was met or missed: 90%以上 (one of the `bounds` that leave it open) can be
 * 95%, and 约300人 can be 298人.
 */
function isSure(row: AnnexRow, actual: Quantity, met: boolean, bounds: readonly Comparator[], equal: boolean): boolean {
  if (actual.comparator !== null && bounds.includes(actual.comparator)) return false;
  const [about, wantsAbout] = [row.cells.actual, targetFieldOf(row)].map((field) =>
    /^[近≈~]|约(?!谈|束|定)|将近|接近|左右|上下/.test(halfWidth(field?.text ?? "")),
  );
  return met ? wantsAbout === true || !(about && equal) : !about && !wantsAbout;
}

/** Both amounts in one measure: a bare number takes the other's unit, a bare fraction beside a percentage is a share. */
function alike(target: Quantity, actual: Quantity): readonly [Big, Big] | null {
  const [one, other] = [target.amount.times(target.unit.scale), actual.amount.times(actual.unit.scale)];
  if (target.unit.base === actual.unit.base) return [one, other];
  const [wanted, reached] = [bare(target.amount, actual), bare(actual.amount, target)];
  if (actual.unit.name === "") return reached && [one, reached];
  if (target.unit.name === "") return wanted && [wanted, other];
  return null;
}

/** 0.95 beside 95% is a share; 0.5 beside 1% may be half of it or fifty times as much. */
function bare(amount: Big, like: Quantity): Big | null {
  if (like.unit.base !== "%" || amount.gt(1)) return amount.times(like.unit.scale);
  const share = amount.times(100);
  const wanted = like.amount.times(like.unit.scale);
  return wanted.lt(10) && amount.lte(wanted) && share.gt(wanted) && amount.gt(0) ? null : share;
}

function typed({ amount, unit }: Quantity): string {
  return amount.toFixed() + unit.name;
}

function missed(part: Big, whole: Big, sum: string): IndicatorOutcome {
  const ratio = whole.gt(0) && part.gt(0) ? part.div(whole) : new Big(0);
  return { kind: "missed", ratio: ratio.gt(1) ? new Big(1) : ratio, sum };
}

function byDistance(wanted: Big, reached: Big, sum: string): IndicatorOutcome {
  if (reached.eq(wanted)) return { kind: "met", over: null, sum: "" };
  const off = wanted.eq(0) ? new Big(1) : reached.minus(wanted).abs().div(wanted.abs());
  return { kind: "missed", ratio: off.gt(1) ? new Big(0) : new Big(1).minus(off), sum: `(1 - ${sum})` };
}

/** Ratios are compared by their products: 1:3 and 2:6 are one. Without a sign nobody can say which is better. */
function judgeRatio(target: Ratio, actual: Value): IndicatorOutcome {
  if (actual.kind !== "ratio") return noNumber;
  if (actual.comparator !== null) return approximate;
  const wanted = target.antecedent.times(actual.consequent);
  const reached = actual.antecedent.times(target.consequent);
  const [want, have] = [quotient(target), quotient(actual)];
  const { comparator } = target;
  if (comparator === null && !reached.eq(wanted)) return { kind: "unjudged", reason: "direction" };
  if (comparator === null || comparator === "=") return byDistance(wanted, reached, `|${have} - ${want}| ÷ ${want}`);
  const isBeyond = comparator === "≥" || comparator === ">" ? reached.gt(wanted) : reached.lt(wanted);
  if (isBeyond || (reached.eq(wanted) && comparator !== ">" && comparator !== "<"))
    return { kind: "met", over: null, sum: "" };
  return comparator === "≥" || comparator === ">"
    ? missed(reached, wanted, `${have} ÷ ${want}`)
    : missed(wanted, reached, `${want} ÷ ${have}`);
}

function quotient({ antecedent, consequent }: Ratio): string {
  return `(${antecedent.toFixed()} ÷ ${consequent.toFixed()})`;
}

function judgeRange(target: Extract<Value, { kind: "range" }>, actual: Value, row: AnnexRow): IndicatorOutcome {
  if (actual.kind !== "quantity") return noNumber;
  const edge = (amount: Big): Quantity => ({ ...actual, amount, unit: target.unit, comparator: null });
  const low = alike(edge(target.low), actual);
  const high = alike(edge(target.high), actual);
  if (!low || !high) return { kind: "unjudged", reason: "units-differ" };
  const reached = low[1];
  const met = reached.gte(low[0]) && reached.lte(high[0]);
  if (!isSure(row, actual, met, ["≥", ">", "≤", "<"], false)) return approximate;
  if (met) return { kind: "met", over: null, sum: "" };
  return reached.lt(low[0])
    ? missed(reached, low[0], `${typed(actual)} ÷ ${typed(edge(target.low))}`)
    : missed(high[0], reached, `${typed(edge(target.high))} ÷ ${typed(actual)}`);
}
