import type { Annex, AnnexRow, Field } from "../reading/annex";
import { indicatorsOf } from "../reading/indicators-of";
import { Big } from "../values/big";
import { quantitiesIn, type QuantityIn } from "../values/quantities-in";
import type { Unit } from "../values/unit";
import { saysNothing, type Value } from "../values/value";
import { actualOf, targetFieldOf, targetOf } from "./target";

/** A number of the goals that is one indicator's too, and says another amount than the indicator does. */
export interface GoalConflict {
  readonly of: "target" | "result";
  readonly goal: Field;
  /** The words and the number of the goal: 培训干部100人次. */
  readonly said: string;
  readonly indicator: Field;
}

interface Told {
  readonly goal: Field;
  readonly core: string;
  readonly said: string;
  readonly quantity: QuantityIn;
  readonly bound: "least" | "most" | null;
}

/**
 * Where goals and indicators name one thing in one unit and give it two numbers. They are one thing only where, but for verbs and
 * 数, 率 and the like, the words are the same, and each side has them once: 培训村干部100人 is no 培训人数.
 */
export function goalConflicts(annex: Annex): GoalConflict[] {
  const goals = (annex.tables.goals?.rows ?? []).map(({ cells }) => cells);
  const planned = goals.flatMap((cells) => toldIn(cells.planned));
  const achieved = goals.flatMap((cells) => toldIn(cells.achieved));
  const told = new Set([...planned, ...achieved].map(({ core }) => core));
  if (told.size === 0) return [];
  const named = new Map<string, AnnexRow[]>();
  for (const row of indicatorsOf(annex)) {
    const core = coreOf(row.cells.name?.text ?? "");
    if (!told.has(core)) continue;
    const known = named.get(core);
    if (known) known.push(row);
    else named.set(core, [row]);
  }
  return [...named].flatMap(([core, [row, ...others]]): GoalConflict[] => {
    if (!row || others.length > 0 || [...core].length < 2) return [];
    const target = targetOf(row);
    return [
      ...conflict("target", core, planned, target, targetFieldOf(row)),
      ...conflict("result", core, achieved, actualOf(row, target), row.cells.actual),
    ];
  });
}

function conflict(
  of: GoalConflict["of"],
  core: string,
  told: readonly Told[],
  value: Value,
  indicator: AnnexRow["cells"]["target"],
): GoalConflict[] {
  if (!indicator || value.kind !== "quantity" || value.approximate || value.unit.name === "") return [];
  const [one, another] = told.filter((each) => each.core === core);
  if (!one || another || one.quantity.unit.base !== value.unit.base || one.quantity.approximate) return [];
  const { quantity, bound } = one;
  const difference = inBase(value, value.amount).minus(inBase(quantity, quantity.amount));
  const rounding = [value, quantity].reduce((sum, each) => sum.plus(inBase(each, each.step).div(2)), new Big(0));
  // 不少于80人 is kept by a target of 100.
  const isKept = (bound === "least" && difference.gt(0)) || (bound === "most" && difference.lt(0));
  // Whole numbers are exact; of 99.7% beside 99.65% the rest may be rounded away.
  const isRounded = (value.step.lt(1) || quantity.step.lt(1)) && difference.abs().lte(rounding);
  return isKept || isRounded || difference.eq(0) ? [] : [{ of, goal: one.goal, said: one.said, indicator }];
}

function inBase({ unit }: { readonly unit: Unit }, amount: Big): Big {
  return amount.times(unit.scale);
}

/** The numbers of a text with a unit, each with the words that lead to it. */
function toldIn(goal: Field | undefined): Told[] {
  if (!goal || saysNothing(goal.value)) return [];
  const text = goal.text.normalize("NFKC");
  return quantitiesIn(text).flatMap((quantity): Told[] => {
    const before = text.slice(0, quantity.start);
    const phrase = before.split(/[,，、;；。:：()（）\s]/).at(-1) ?? "";
    const after = text.slice(quantity.end);
    if (quantity.unit.name === "" || quantity.inWords || /每|人均|户均|月均|其中/.test(phrase)) return [];
    const bound = /(不少于|不低于|至少|≥|达到?)$/.test(phrase) || /^(及|或)?以上/.test(after) ? "least" : null;
    const limit =
      /(不超过|不高于|不多于|控制在|≤|低于)$/.test(phrase) || /^(及|或)?以[内下]/.test(after) ? "most" : null;
    const said = `${phrase}${text.slice(quantity.start, quantity.end)}`;
    return [{ goal, core: coreOf(phrase), said, quantity, bound: bound ?? limit }];
  });
}

/**
 * What words are about: without 人数, 数量, 率 or a comparison behind it, and then without verbs, time and 共 before it: 新增床位数
 * is about the 新增床位 that 新增床位100张 is about.
 */
function coreOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s|\([^()]*\)|^\d+[.、)]/g, "")
    .replace(/(?:不少于|不低于|不超过|不高于|不多于|控制在|至少|达到?|为|共|累计|≥|≤|低于)+$/, "")
    .replace(/(?:的?(?:数量|人数|人次数?|次数|个数|户数|家数|场次|总数|总量|数|率|量))$/, "")
    .replace(
      /^(?:本年度?|全年|今年|当年|年内|计划|预计|确保|共|累计|完成|开展|组织|举办|实施|实现|达到|新增(?=.{3}))+/,
      "",
    );
}
