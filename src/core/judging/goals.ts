import type { Big } from "../values/big";
import type { Annex, Field } from "../reading/annex";
import { halfWidth } from "../values/half-width";
import { rememberedBy } from "../values/remembered-by";
import { saysNothing } from "../values/value";
import { quantitiesIn } from "../values/quantities-in";
import type { Unit } from "../values/unit";

/** One number of the yearly goals held against the text of what was achieved. `goal` names the clause. */
export interface GoalComparison {
  readonly planned: Field;
  readonly achieved: Field;
  readonly outcome:
    | {
        readonly kind: "compared";
        readonly goal: string;
        /** Achieved / planned. */
        readonly ratio: Big;
        readonly sum: string;
        /** Whether less is better: 控制在5%以内. */
        readonly smaller: boolean;
        readonly explained: boolean;
      }
    | { readonly kind: "no-number"; readonly goal: string; readonly number: string; readonly unitAlone: boolean }
    | {
        readonly kind: "unclear";
        readonly goal: string;
        readonly reason: "goal-not-found" | "approximate" | "direction";
      };
}

interface Clause {
  readonly number: string | null;
  readonly text: string;
  readonly amounts: readonly Amount[];
}

interface Amount {
  readonly amount: Big;
  readonly unit: Unit;
  readonly before: string;
  readonly after: string;
  /** 约300人, 300余人: about so many. */
  readonly approximate: boolean;
}

/** Matches the goals with their results clause by clause and compares the numbers they share. */
export const judgeGoals = rememberedBy((annex: Annex): readonly GoalComparison[] =>
  (annex.tables.goals?.rows ?? []).flatMap(({ cells: { planned, achieved } }) => {
    if (!planned || !achieved || saysNothing(planned.value) || saysNothing(achieved.value)) return [];
    const results = clausesOf(achieved.text);
    return clausesOf(planned.text)
      .filter(({ amounts }) => amounts.length > 0)
      .flatMap((goal) => compare(goal, resultOf(goal, results)).map((outcome) => ({ planned, achieved, outcome })));
  }),
);

function compare(goal: Clause, result: Clause | null): GoalComparison["outcome"][] {
  const unclear = (reason: "goal-not-found" | "approximate" | "direction") =>
    ({ kind: "unclear", goal: goal.text, reason }) as const;
  if (!result) return [unclear("goal-not-found")];
  const left = [...result.amounts];
  if (goal.amounts.some(({ unit }) => isSummedUp(unit, goal, result))) return [unclear("goal-not-found")];
  return goal.amounts.flatMap((wanted): GoalComparison["outcome"][] => {
    const at = left.indexOf(nearest(wanted, left) as Amount);
    const number = wanted.amount.toFixed() + wanted.unit.name;
    const unitAlone = standsAlone(wanted, result.text);
    // How long something was to last or take is seldom repeated.
    if (at < 0 && !unitAlone && (isTime(wanted) || isSaidInWords(wanted, result.text))) return [];
    // 34公顷 for 500亩, 三次 for 3次: there is a number, though none that compares.
    if (at < 0 && !unitAlone && numeric.test(halfWidth(result.text))) return [unclear("goal-not-found")];
    if (at < 0) return [{ kind: "no-number", goal: goal.text, number, unitAlone }];
    const [reached] = left.splice(at, 1);
    if (!reached || wanted.amount.lte(0) || isInput(wanted) || isEach(wanted) !== isEach(reached)) return [];
    const ratio = reached.amount.times(reached.unit.scale).div(wanted.amount.times(wanted.unit.scale));
    const sum = `${reached.amount.toFixed()}${reached.unit.name} ÷ ${number}`;
    const smaller = less.test(wanted.before) || /^(以内|以下|之内|内)/.test(wanted.after);
    if (isTime(wanted) && !smaller && !more.test(wanted.before + wanted.after) && !ratio.eq(1))
      return [unclear("direction")];
    if ((smaller ? ratio.gt(1) : ratio.lt(1)) && (wanted.approximate || reached.approximate))
      return [unclear("approximate")];
    const explained = /因|由于|受.*影响|原因/.test(result.text);
    return [{ kind: "compared", goal: goal.text, ratio, sum, smaller, explained }];
  });
}

const less =
  /(不(?:超过|高于|多于|大于)|控制在|(?<!不)(?:低于|少于|小于)|(?:降低?|下降|压缩|缩短|减少?|压减)(?:到|至|为)|≤|<|以内)$/;
const more = /(不(?:低于|少于|小于)|达到?|≥|>|以上)$/;
const numeric = /\d|百分之|[一二两三四五六七八九十百千][个次期户人件场处项名家所座台套条篇份批天]/;

/** 未发生事故 for 0起, 全部完成 for 100%. */
function isSaidInWords({ amount, unit }: Amount, result: string): boolean {
  if (amount.eq(0)) return /未|无|没有|零|杜绝/.test(result);
  return unit.base === "%" && /全部|全面|全覆盖|均|百分之百|100/.test(result) && !/未|尚|除/.test(result);
}

/** 上半年2次，下半年3次 became 全年5次: which number answers which, nothing says. */
function isSummedUp({ base }: Unit, goal: Clause, result: Clause): boolean {
  const [wanted, reached] = [goal, result].map(
    (clause) => clause.amounts.filter(({ unit }) => unit.base === base).length,
  );
  return reached !== undefined && wanted !== undefined && reached > 0 && reached < wanted;
}

function isTime({ unit }: Amount): boolean {
  return /^(年|个?月|季度|周|天|日|小时|分钟|个?工作日)$/.test(unit.name);
}

/** 每月1次 does not compare with 全年12次. */
function isEach(amount: Amount): boolean {
  return /每|人均|户均|月均|日均/.test(phraseOf(amount));
}

/**
 * The number of the result whose words are most like the goal's, among those in the same measure. Results may come
 * in another order than goals.
 */
function nearest(wanted: Amount, numbers: readonly Amount[]): Amount | undefined {
  const alike = numbers.filter(({ unit }) => unit.base === wanted.unit.base);
  if (alike.length < 2) return alike[0];
  const near = alike.map((one) => likeness(phraseOf(wanted), phraseOf(one)));
  return alike[near.indexOf(Math.max(...near))];
}

/** The words that lead to a number. */
function phraseOf({ before }: Amount): string {
  return before.split(/[,，、;；。:：]/).at(-1) ?? "";
}

/** Money put in (预算资金90万元, 30万元用于审计) is no goal: to need less of it is no miss. */
function isInput({ unit, before, after }: Amount): boolean {
  return unit.base === "元" && (/(预算|资金|经费|支出|投入|安排)[^,，;；。]{0,6}$/.test(before) || /^用于/.test(after));
}

/** The words that stood before the number now stand before the bare unit: 追回多发待遇 人. */
function standsAlone({ before, unit }: Amount, text: string): boolean {
  return halfWidth(text).includes(halfWidth(before).slice(-3) + unit.name);
}

/** The result that carries the goal's number; else the one whose words are most like it. */
function resultOf(goal: Clause, results: readonly Clause[]): Clause | null {
  const numbered = goal.number === null ? undefined : results.find(({ number }) => number === goal.number);
  if (numbered && likeness(goal.text, numbered.text) > 0.2) return numbered;
  const ranked = results.map((clause) => ({ clause, like: likeness(goal.text, clause.text) }));
  const best = ranked.reduce((one, other) => (other.like > one.like ? other : one), {
    clause: numbered ?? null,
    like: 0.3,
  });
  return best.clause;
}

/** The share of letter pairs that two texts have in common, digits aside. */
function likeness(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)];
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size);
}

function pairs(text: string): Set<string> {
  const letters = [...halfWidth(text).replace(/[\d.,;:、。，；：]/g, "")];
  return new Set(letters.slice(1).map((letter, at) => `${letters[at] ?? ""}${letter}`));
}

const mark =
  /(?:^|(?<=[\n;；。]))\s*(?:目标\s*)?[(（]?(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）.．、:：](?!\d(?!\d{3}年|\d?月))|(?:^|\n)\s*目标\s*(\d{1,2})/g;

/** A text by its numbered points, or by its lines and sentences where it has none. */
function clausesOf(text: string): Clause[] {
  const marks = [...text.matchAll(mark)];
  const pieces =
    marks.length > 0
      ? marks.map((match, at) => ({
          number: match[1] ?? match[2] ?? null,
          text: text.slice(match.index + match[0].length, marks[at + 1]?.index ?? text.length),
        }))
      : text.split(/[\n;；。]/).map((piece) => ({ number: null, text: piece }));
  return pieces.flatMap(({ number, text: piece }) => {
    const clean = piece.trim().replace(/^[:：\s]+|[;；。，,\s]+$/g, "");
    return clean === "" ? [] : [{ number, text: clean, amounts: amountsIn(clean) }];
  });
}

/** The numbers with a unit in a sentence, each with the words around it. */
function amountsIn(text: string): Amount[] {
  const plain = text.normalize("NFKC");
  return quantitiesIn(plain).flatMap(({ start, end, amount, unit, approximate, inWords }) => {
    const [before, after] = [plain.slice(0, start).trimEnd(), plain.slice(end).trimStart()];
    return unit.name === "" || inWords ? [] : [{ amount, unit, before, after, approximate }];
  });
}
