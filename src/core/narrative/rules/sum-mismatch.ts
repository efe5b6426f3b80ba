import type { Big } from "../../values/big";
import { amountIn, roundingIn, shownIn, shownQuantity, sumOf } from "../amounts";
import type { Claim } from "../claims";
import { listsIn, type List } from "../lists";
import type { Sentence } from "../narrative";
import { defineProseRule, type ProseVerdictOf } from "./prose-rule";

type Verdict = ProseVerdictOf<"report-sum-mismatch">;

/** The parts that a sentence lists come to the whole that it tells; of an open list only that they do not exceed it. */
export const sumMismatch = defineProseRule({
  id: "report-sum-mismatch",
  code: "T01",
  severity: "error",
  basis: "sums",
  since: "0.2.0",
  *check({ sentences }) {
    for (const [at, sentence] of sentences.entries()) {
      for (const list of listsIn(sentence, sentences[at - 1])) yield* judged(sentence, list);
    }
  },
});

function* judged(at: Sentence, list: List): Iterable<Verdict> {
  const { whole, others, parts, readings, isClosed, isClear } = list;
  const { unit } = whole.quantity;
  if ([whole, ...parts].some(({ quantity }) => quantity.approximate) || !isClear) return;
  if (readings.some((some) => [whole, ...others].some((one) => comesTo(some, one)))) return;
  const { sum } = sumOf(quantitiesOf(parts), unit);
  const stated = amountIn(whole.quantity, unit);
  const shown = { sum: shownIn(sum, unit), whole: shownQuantity(whole.quantity) };
  const exceeds = sum.gt(stated);
  if (parts.length < 2) {
    if (exceeds) yield { kind: "finding", at, variant: "part", actual: shown.whole, args: { part: shown.sum } };
  } else if (isClosed || exceeds) {
    const arithmetic = `${parts.map(({ quantity }) => shownQuantity(quantity, unit)).join(" + ")} = ${shown.sum}`;
    const figures = { at, actual: shown.whole, expected: shown.sum, arithmetic };
    yield isClosed ? { kind: "finding", ...figures } : { kind: "finding", variant: "exceeds", ...figures };
  } else if (parts.length > 2 && stated.minus(sum).lt(smallest(parts, stated))) {
    yield { kind: "unjudged", at, reason: "open-list", args: shown };
  }
}

const quantitiesOf = (claims: readonly Claim[]) => claims.map(({ quantity }) => quantity);

function comesTo(parts: readonly Claim[], { quantity }: Claim): boolean {
  const { sum, off } = sumOf(quantitiesOf(parts), quantity.unit);
  const rounding = off.plus(roundingIn(quantity, quantity.unit));
  return sum.minus(amountIn(quantity, quantity.unit)).abs().lte(rounding);
}

function smallest(parts: readonly Claim[], stated: Big): Big {
  const amounts = parts.map(({ quantity }) => amountIn(quantity, quantity.unit));
  return amounts.reduce((least, one) => (one.lt(least) ? one : least), stated);
}
