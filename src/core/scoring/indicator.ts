import Big from "big.js";
import type { Profile } from "../profiles/profile";
import type { AnnexRow, Field } from "../reading/annex";
import { keptDeadline } from "../values/day";
import { halfWidth } from "../values/half-width";
import { noUnit, unitNamed } from "../values/unit";
import { saysNothing, type Comparator, type Quantity, type Value } from "../values/value";

/**
 * What became of an indicator. `ratio` is the share of the target that was reached, 1 at most; `sum` is how it came about
 * in the form's own numbers ("99.7% ÷ 100%"). "silent": target or actual is not there to be judged.
 */
export type IndicatorOutcome =
  | { readonly kind: "met"; readonly over: Big | null; readonly sum: string }
  | { readonly kind: "missed"; readonly ratio: Big; readonly sum: string }
  | { readonly kind: "qualitative"; readonly degree: "met" | "partly" | "missed" | "unknown" }
  | { readonly kind: "unjudged"; readonly reason: "no-number" | "units-differ" | "unreadable" | "approximate" }
  | { readonly kind: "silent" };

const silent: IndicatorOutcome = { kind: "silent" };

/** Judges an indicator's actual value by its target; 财预〔2020〕10号: by direction, in proportion where it was missed. */
export function judgeIndicator(row: AnnexRow, profile: Profile): IndicatorOutcome {
  const { actual } = row.cells;
  if (!actual) return silent;
  const target = targetOf(row);
  const reached = withUnit(actual.value, row.cells.unitOfMeasure);
  if (saysNothing(target) || saysNothing(reached) || target.kind === "unit") return silent;
  if (target.kind === "unreadable" || reached.kind === "unreadable") return { kind: "unjudged", reason: "unreadable" };
  if (target.kind === "quantity") return judgeQuantity(target, reached, row, profile);
  if (target.kind === "range") return judgeRange(target, reached);
  return { kind: "qualitative", degree: degreeOf(row) };
}

/** The cell that holds the target: where a form has one at the start of the year and one adjusted, the adjusted if typed. */
export function targetFieldOf({ cells: { target, initialTarget } }: AnnexRow): Field | undefined {
  return target && initialTarget && saysNothing(target.value) ? initialTarget : (target ?? initialTarget);
}

/** The cells that an indicator's score follows from: target, actual value, weight. */
export function provingCells(row: AnnexRow): Field[] {
  return [targetFieldOf(row), row.cells.actual, row.cells.weight].flatMap((field) => field ?? []);
}

/** The target with its comparator and unit put together from the columns 指标性质, 指标值 and 度量单位. */
export function targetOf(row: AnnexRow): Value {
  const { nature, unitOfMeasure } = row.cells;
  const target = targetFieldOf(row);
  if (!target) return { kind: "blank" };
  const value = withUnit(target.value, unitOfMeasure);
  const comparator = nature ? comparatorIn(nature.text) : null;
  return value.kind === "quantity" && comparator ? { ...value, comparator } : value;
}

function withUnit(value: Value, unitOfMeasure: Field | undefined): Value {
  if (value.kind !== "quantity" || value.unit.name !== "" || !unitOfMeasure) return value;
  return { ...value, unit: unitNamed(halfWidth(unitOfMeasure.text)) ?? noUnit };
}

function comparatorIn(text: string): Comparator | null {
  const sign = halfWidth(text);
  if (/^[≥≤><=]$/.test(sign)) return sign as Comparator;
  if (/^(正向|越大越好|大于等于)/.test(sign)) return "≥";
  return /^(反向|逆向|负向|越小越好|小于等于)/.test(sign) ? "≤" : null;
}

/** Words of things nobody wants more of, where the form gives no sign. */
const unwanted = /投诉|事故|差错|违规|违纪|违法|超支|失误|信访|复议|败诉|死亡|延误/;
const mastered = /处理|办结|回复|化解|整改|调解|下降|降低|减少|满意/;

/** Whether less is better: by the sign, else for costs, for a target of none and for what nobody wants more of. */
export function smallerIsBetter(target: Quantity, row: AnnexRow): boolean {
  if (target.comparator !== null) return target.comparator === "≤" || target.comparator === "<";
  if (target.amount.eq(0) || /成本/.test(row.cells.level2?.text ?? "")) return true;
  const name = row.cells.name?.text ?? "";
  return unwanted.test(name) && !mastered.test(name);
}

function judgeQuantity(target: Quantity, actual: Value, row: AnnexRow, profile: Profile): IndicatorOutcome {
  if (actual.kind !== "quantity") return { kind: "unjudged", reason: "no-number" };
  const pair = alike(target, actual);
  if (!pair) return { kind: "unjudged", reason: "units-differ" };
  const [wanted, reached] = pair;
  const [want, have] = [typed(target), typed(actual)];
  if (target.comparator === "=") return byDistance(wanted, reached, `|${have} - ${want}| ÷ ${want}`);
  if (smallerIsBetter(target, row)) {
    const met = target.comparator === "<" ? reached.lt(wanted) : reached.lte(wanted);
    if (met) return { kind: "met", over: null, sum: "" };
    return isLoose(row, actual, ["≤", "<"]) ? approximate : missed(wanted, reached, `${want} ÷ ${have}`);
  }
  const met = target.comparator === ">" ? reached.gt(wanted) : reached.gte(wanted);
  if (!met) return isLoose(row, actual, ["≥", ">"]) ? approximate : missed(reached, wanted, `${have} ÷ ${want}`);
  const isOver = wanted.gt(0) && reached.gte(wanted.times(profile.overAchievement));
  return { kind: "met", over: isOver ? reached.div(wanted) : null, sum: `${have} ÷ ${want}` };
}

const approximate: IndicatorOutcome = { kind: "unjudged", reason: "approximate" };

/** Whether it may have been met all the same: 约300人, or 90%以上 for an actual value, which can be 95%. */
function isLoose(row: AnnexRow, actual: Quantity, bounds: readonly (Comparator | null)[]): boolean {
  const texts = [targetFieldOf(row), row.cells.actual].map((field) => field?.text ?? "");
  return bounds.includes(actual.comparator) || texts.some((text) => /约|左右|上下/.test(text));
}

/** Both amounts in one measure: a bare number takes the other's unit, a bare fraction beside a percentage is a share. */
function alike(target: Quantity, actual: Quantity): readonly [Big, Big] | null {
  const [one, other] = [target.amount.times(target.unit.scale), actual.amount.times(actual.unit.scale)];
  if (target.unit.base === actual.unit.base) return [one, other];
  if (actual.unit.name === "") return [one, bare(actual.amount, target)];
  if (target.unit.name === "") return [bare(target.amount, actual), other];
  return null;
}

function bare(amount: Big, like: Quantity): Big {
  return like.unit.base === "%" && amount.lte(1) ? amount.times(100) : amount.times(like.unit.scale);
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

function judgeRange(target: Extract<Value, { kind: "range" }>, actual: Value): IndicatorOutcome {
  if (actual.kind !== "quantity") return { kind: "unjudged", reason: "no-number" };
  const edge = (amount: Big): Quantity => ({ ...actual, amount, unit: target.unit, comparator: null });
  const low = alike(edge(target.low), actual);
  const high = alike(edge(target.high), actual);
  if (!low || !high) return { kind: "unjudged", reason: "units-differ" };
  const reached = low[1];
  if (reached.lt(low[0])) return missed(reached, low[0], `${typed(actual)} ÷ ${typed(edge(target.low))}`);
  if (reached.gt(high[0])) return missed(high[0], reached, `${typed(edge(target.high))} ÷ ${typed(actual)}`);
  return { kind: "met", over: null, sum: "" };
}

/** How far a qualitative target was met, as far as the words say so themselves. */
function degreeOf(row: AnnexRow): "met" | "partly" | "missed" | "unknown" {
  const text = halfWidth(row.cells.actual?.text ?? "");
  const wanted = halfWidth(targetFieldOf(row)?.text ?? "");
  if (text === wanted || [`${wanted}完成`, `${wanted}已完成`, `已${wanted}`].includes(text)) return "met";
  // Kept is met; how many points a late day costs, the method does not say.
  if (keptDeadline(wanted, text)) return "met";
  if (/^(未|没有|尚未|无法)(完成|达|实现|落实|开展)|不达标|未达到/.test(text)) return "missed";
  if (/^(部分|大部分)(地)?(完成|达成|达到|实现|达标|落实)/.test(text)) return "partly";
  if (/^(已|均已|已经|全部|全面|圆满|按[时期]|如期|提前)*(完成|达成|达到|实现|达标|落实)/.test(text)) return "met";
  return "unknown";
}
