import { amountIn, countsAlike, roundingIn, shownIn, shownQuantity } from "../amounts";
import { isAmount, type Claim, type Measure } from "../claims";
import type { Narrative, Sentence } from "../narrative";
import { amountsBefore } from "../rates";
import { defineProseRule, type ProseVerdictOf } from "./prose-rule";

type Verdict = ProseVerdictOf<"report-difference-mismatch">;

/** What is left of an amount, or how far two years are apart, is their difference: 拨付a，使用b，结转c; 上年a，今年b，增加d. */
export const differenceMismatch = defineProseRule({
  id: "report-difference-mismatch",
  code: "T04",
  severity: "error",
  basis: "sums",
  since: "0.2.0",
  *check({ sentences }: Narrative) {
    for (const sentence of sentences) {
      for (const claim of sentence.claims) {
        if (!isAmount(claim)) continue;
        if (claim.measure === "carryOver") yield* carriedOver(sentence, claim);
        if (claim.measure === "change") yield* changed(sentence, claim);
      }
    }
  },
});

const given: readonly (Measure | null)[] = ["received", "annualBudget", "budget", "initialBudget"];

function* carriedOver(at: Sentence, left: Claim): Iterable<Verdict> {
  if (/上年|年初|以前/.test(left.phrase)) return;
  const amounts = at.claims.filter((one) => isAmount(one) && countsAlike(one.quantity, left.quantity));
  const [start, used] = amounts;
  const isTold =
    start && used && given.includes(start.measure) && (used.measure === "executed" || used.measure === "actual");
  // Anything more (上年结转, a second project) and it is open what is left of what.
  if (amounts.length !== 3 || amounts[2] !== left || !isTold) return;
  yield* compared(at, left, start, used, "left");
}

function* changed(at: Sentence, change: Claim): Iterable<Verdict> {
  const amounts = amountsBefore(at, change.index).filter(({ quantity }) => countsAlike(quantity, change.quantity));
  const [one, other] = amounts;
  if (amounts.length !== 2 || !one || !other) return;
  const last = [one, other].find(isLastYears);
  const now = [one, other].find((each) => each !== last);
  if (!last || !now || isLastYears(now) || !isSameThing(one, other)) return;
  yield* change.isLess ? compared(at, change, last, now, "change") : compared(at, change, now, last, "change");
}

function isLastYears({ year, phrase }: Claim): boolean {
  return year === "last" || /上年|去年/.test(phrase);
}

/** The second of two years' amounts may leave the name out; another name is another thing. */
function isSameThing(one: Claim, other: Claim): boolean {
  return one.names.some((name) => other.names.includes(name)) || one.names.length === 0 || other.names.length === 0;
}

function* compared(at: Sentence, told: Claim, from: Claim, less: Claim, variant: "left" | "change"): Iterable<Verdict> {
  if ([told, from, less].some(({ quantity }) => quantity.approximate)) return;
  const { unit } = told.quantity;
  const right = amountIn(from.quantity, unit).minus(amountIn(less.quantity, unit));
  const off = [told, from, less].map(({ quantity }) => roundingIn(quantity, unit)).reduce((a, b) => a.plus(b));
  if (right.minus(amountIn(told.quantity, unit)).abs().lte(off)) return;
  const expected = shownIn(right, unit);
  yield {
    kind: "finding",
    at,
    variant,
    actual: shownQuantity(told.quantity),
    expected,
    arithmetic: `${shownQuantity(from.quantity, unit)} - ${shownQuantity(less.quantity, unit)} = ${expected}`,
  };
}
