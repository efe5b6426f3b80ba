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
  | {
      readonly kind: "unjudged";
      readonly reason: "no-number" | "units-differ" | "unreadable" | "approximate" | "direction";
    }
  | { readonly kind: "silent" };

const silent: IndicatorOutcome = { kind: "silent" };

/** Judges an indicator's actual value by its target; 财预〔2020〕10号: by direction, in proportion where it was missed. */
export function judgeIndicator(row: AnnexRow, profile: Profile): IndicatorOutcome {
  const { actual } = row.cells;
  if (!actual) return silent;
  const target = targetOf(row);
  const reached = isFraction(actual.value, target) ? actual.value : withUnit(actual.value, row.cells.unitOfMeasure);
  if (isMissing(target) || isMissing(reached) || target.kind === "unit") return silent;
  if (target.kind === "unreadable" || reached.kind === "unreadable") return { kind: "unjudged", reason: "unreadable" };
  if (target.kind === "quantity") return judgeQuantity(target, reached, row, profile);
  if (target.kind === "range") return judgeRange(target, reached, row);
  // 无 can be a target that was kept; of — nobody can say.
  const isNone = target.kind === "not-applicable" && !targetFieldOf(row)?.text.includes("无");
  return { kind: "qualitative", degree: isNone ? "unknown" : degreeOf(row) };
}

/** 无 and / are answers, though not always ones that prove anything. */
function isMissing({ kind }: Value): boolean {
  return kind === "blank" || kind === "placeholder";
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

/** 0.96 beside 95 in a row counted in %. */
export function isFraction(actual: Value, target: Value): boolean {
  if (actual.kind !== "quantity" || target.kind !== "quantity" || target.unit.base !== "%") return false;
  return actual.unit.name === "" && actual.amount.lte(1) && target.amount.gte(10);
}

function withUnit(value: Value, unitOfMeasure: Field | undefined): Value {
  if (value.kind !== "quantity" || value.unit.name !== "" || !unitOfMeasure) return value;
  return { ...value, unit: unitNamed(halfWidth(unitOfMeasure.text)) ?? noUnit };
}

function comparatorIn(text: string): Comparator | null {
  const sign = halfWidth(text);
  if (/^[≥≤><=]$/.test(sign)) return sign as Comparator;
  if (/^(正向|越[大多高]越[好优]|大于等于)/.test(sign)) return "≥";
  return /^(反向|逆向|负向|越[小少低]越[好优]|小于等于)/.test(sign) ? "≤" : null;
}

/** Words of things nobody wants more of, where the form gives no sign. */
const unwanted =
  /投诉|事故|差错|违规|违纪|违法|超支|失误|信访|复议|败诉|死亡|伤亡|延误|失业率|发病率|逾期|超标|排放量|能耗|损耗|误差|辍学|流失/;
const mastered =
  /处理|办结|回复|化解|整改|调解|下降|降低|减少|满意|节约|节省|结余|达标|合格|及时|排查|防治|覆盖|培训|宣传|演练|检查|监测|救助|发放/;
/** How long something takes is better short, how long it lasts better long: the number alone does not say which. */
const duration = /^(天|工作日|小时|分钟|周|个?月|年)$/;

/** Whether more or less is better: by the sign, else for costs, for a target of none and for what nobody wants more of. */
export function directionOf(target: Quantity, row: AnnexRow): "more" | "less" | "open" {
  const { comparator, amount, unit } = target;
  if (comparator !== null) return comparator === "≤" || comparator === "<" ? "less" : "more";
  if (amount.eq(0)) return "less";
  if (duration.test(unit.base)) return "open";
  const name = row.cells.name?.text ?? "";
  if (mastered.test(name)) return "more";
  // A share among the costs may be of what was spent or of what was saved.
  if (/成本/.test((row.cells.level2?.text ?? "") + name)) return unit.base === "%" ? "open" : "less";
  return unwanted.test(name) ? "less" : "more";
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

/** What takes back that something was done: 完成率80%, 达到一般水平, 完成一半. */
const hedged = /%|分之|一半|部分|基本|较差|一般|不足|未|不[到达够理]|但|率低/;

/** How far a qualitative target was met, as far as the words say so themselves. */
function degreeOf(row: AnnexRow): "met" | "partly" | "missed" | "unknown" {
  const text = halfWidth(row.cells.actual?.text ?? "");
  const wanted = halfWidth(targetFieldOf(row)?.text ?? "");
  if (text === wanted || [`${wanted}完成`, `${wanted}已完成`, `已${wanted}`].includes(text)) return "met";
  // Kept is met; how many points a late day costs, the method does not say.
  if (keptDeadline(wanted, text)) return "met";
  if (/^(未|没有|尚未|无法)(完成|达|实现|落实|开展)|^不达标/.test(text)) return "missed";
  if (/^(部分|大部分)(地)?(完成|达成|达到|实现|达标|落实)/.test(text)) return "partly";
  const done = /^(已|均已|已经|全部|全面|圆满|按[时期]|如期|提前)*(完成|达成|达到|实现|达标|落实)(.*)/.exec(text);
  return done && !hedged.test((done[3] ?? "").replace(/100%/g, "")) ? "met" : "unknown";
}
