import { countsAlike, shownQuantity } from "../amounts";
import { isAmount, type Claim, type Measure } from "../claims";
import { listsIn } from "../lists";
import { signOf } from "../marked";
import type { Narrative, Sentence } from "../narrative";
import { amountsBefore, shareOf, tellsRate } from "../rates";
import { shownRate } from "../shown-rate";
import { comparable } from "../ties";
import { defineProseRule, type ProseVerdictOf } from "./prose-rule";
import { rateAgainstAnnex } from "./rate-against-annex";

type Verdict = ProseVerdictOf<"report-rate-mismatch">;

/** 占p%, 完成率p%: the rate follows from two amounts of the sentence, where it tells them. */
export const rateMismatch = defineProseRule({
  id: "report-rate-mismatch",
  code: "T02",
  severity: "error",
  basis: "sums",
  since: "0.2.0",
  *check(narrative: Narrative, { annexes }) {
    const { sentences } = narrative;
    const held = comparable(narrative, annexes);
    for (const [at, sentence] of sentences.entries()) {
      const around = sentences.filter(({ paragraph }, other) => paragraph === sentence.paragraph && other < at);
      for (const rate of sentence.claims) {
        if (rate.quantity.approximate) continue;
        if (rate.measure === "share") yield* share(sentence, rate, around, sentences[at - 1]);
        if (rate.measure === "completion") {
          const own = [...completion(sentence, rate)];
          yield* own.length > 0 || hasPair(sentence, rate)
            ? own
            : rateAgainstAnnex(sentence, rate, typeof held === "string" ? [] : held);
        }
      }
    }
  },
});

/** A share is right when any two amounts of the paragraph give it; wrong when the sentence says which two it is of. */
function* share(
  at: Sentence,
  rate: Claim,
  around: readonly Sentence[],
  before: Sentence | undefined,
): Iterable<Verdict> {
  const named = wholeNamed(at, rate);
  const here = amountsBefore(at, named?.index ?? rate.index);
  const part = here.at(-1);
  if (!part || part.quantity.approximate) return;
  const known = [...around.flatMap(({ claims }) => claims.filter(isAmount)), ...at.claims.filter(isAmount)];
  const wholes = known.filter(({ quantity }) => countsAlike(quantity, part.quantity));
  if (here.some((one) => wholes.some((whole) => whole !== one && fits(rate, one, whole)))) return;
  const whole = named ?? wholeOf(at, part, rate, before);
  if (whole && whole !== part && countsAlike(whole.quantity, part.quantity))
    yield* wrong(at, rate, part, whole, "share");
}

/** 占总支出500万元的60%: the whole stands between the word and the rate. */
function wholeNamed({ claims, marked }: Sentence, { index, phrase }: Claim): Claim | undefined {
  const before = claims[index - 1];
  const isBetween =
    before &&
    /^(?:的(?:比重|比例)?(?:为|达)?)$/.test(phrase) &&
    /占[^，]*$/.test(marked.split(signOf(before.index))[0] ?? "");
  return isBetween ? before : undefined;
}

/** T，其中：A x，占p%: what is one of a list's parts is a share of the list's whole, unless the sentence names another. */
function wholeOf(at: Sentence, part: Claim, { phrase }: Claim, before: Sentence | undefined): Claim | undefined {
  const named = /占(.*?)的?(?:比重|比例|比|百分比)?(?:为|达到?|约)?$/.exec(phrase)?.[1] ?? "";
  const lists = listsIn(at, before).filter(({ parts }) => parts.includes(part));
  const [list] = lists;
  if (!list || lists.length > 1 || list.others.length > 0) return undefined;
  const isNamed =
    named === "" ||
    /^(?:总额|总数|总量|总|全部|其)$/.test(named) ||
    list.whole.names.some((name) => named.includes(name));
  return isNamed ? list.whole : undefined;
}

const planned: readonly (Measure | null)[] = ["target", "budget", "initialBudget", "annualBudget", "received"];
const reached: readonly (Measure | null)[] = ["actual", "executed"];

/** A rate of completion is right when any two amounts of the sentence give it; wrong when they are one plan and one result. */
function* completion(at: Sentence, rate: Claim): Iterable<Verdict> {
  if (hasPair(at, rate)) return;
  const amounts = amountsOf(at);
  const since = at.claims.slice(0, rate.index).findLastIndex(({ quantity }) => quantity.unit.base === "%");
  const told = amounts.filter(({ index }) => index > since && index < rate.index);
  const [first, second] = told;
  if (!first || !second || told.length !== 2 || !countsAlike(first.quantity, second.quantity)) return;
  const plan = told.find(({ measure }) => planned.includes(measure));
  const result = told.find(({ measure }) => reached.includes(measure));
  if (!plan || !result || plan === result || told.some(({ quantity }) => quantity.approximate)) return;
  yield* wrong(at, rate, result, plan, "completion");
}

function amountsOf({ claims }: Sentence): Claim[] {
  return claims.filter((one) => isAmount(one) && one.measure !== "change");
}

/** Whether two amounts of a sentence give its rate. */
function hasPair(at: Sentence, rate: Claim): boolean {
  const amounts = amountsOf(at);
  return amounts.some((one) => amounts.some((other) => one !== other && fits(rate, one, other)));
}

function fits(rate: Claim, part: Claim, whole: Claim): boolean {
  const right = countsAlike(part.quantity, whole.quantity) ? shareOf(part, whole) : null;
  return right !== null && tellsRate(rate, right);
}

function* wrong(
  at: Sentence,
  rate: Claim,
  part: Claim,
  whole: Claim,
  variant: "share" | "completion",
): Iterable<Verdict> {
  const right = shareOf(part, whole);
  if (!right) return;
  const expected = shownRate(right.percent);
  const { unit } = whole.quantity;
  yield {
    kind: "finding",
    at,
    variant,
    actual: shownQuantity(rate.quantity),
    expected,
    arithmetic: `${shownQuantity(part.quantity, unit)} ÷ ${shownQuantity(whole.quantity)} = ${expected}`,
  };
}
