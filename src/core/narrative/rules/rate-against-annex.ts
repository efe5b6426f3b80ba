import { amountIn } from "../amounts";
import type { Claim } from "../claims";
import { completionsOf, subjectOf, type Completion } from "../completions";
import type { Sentence } from "../narrative";
import { tellsRate, type Rate } from "../rates";
import { shownRate } from "../shown-rate";
import { shownQuantity } from "../amounts";
import type { ProseVerdictOf } from "./prose-rule";
import type { Annex } from "../../reading/annex";
import { Big } from "../../values/big";

type Verdict = ProseVerdictOf<"report-rate-mismatch">;

/** A rate of completion that tells its result only: the target stands in the annexes, among the goals and indicators. */
export function* rateAgainstAnnex(at: Sentence, rate: Claim, annexes: readonly Annex[]): Iterable<Verdict> {
  const { name, number } = subjectOf(at, rate);
  const found = completionsOf(annexes, name).filter(({ reached }) => number === null || isSameNumber(number, reached));
  if (found.length === 0 || found.some((one) => isTold(rate, one))) {
    const contradicted = number === null ? contradictedGoal(rate, found) : null;
    if (contradicted) yield contradicted(at);
    return;
  }
  const [best] = found;
  // Without the number itself, only one goal or indicator can be meant, or nothing is sure.
  const rivals = found.filter(
    ({ like, fields, kind }) => kind === best?.kind && like === best.like && fields !== best.fields,
  );
  if (best && (number !== null || rivals.length === 0)) yield wrong(at, rate, best, number === null);
}

function isSameNumber({ quantity }: Claim, reached: Completion["reached"]): boolean {
  if (!reached || reached.unit.base !== quantity.unit.base) return false;
  return amountIn(quantity, quantity.unit).eq(amountIn(reached, reached.unit));
}

function isTold(rate: Claim, { percent }: Completion): boolean {
  const exact: Rate = { percent, off: new Big(0) };
  return tellsRate(rate, exact) || (rate.quantity.amount.eq(100) && percent.gte(100));
}

function wrong(at: Sentence, rate: Claim, { percent, sum, fields }: Completion, isLoose: boolean): Verdict {
  const expected = shownRate(percent);
  return {
    kind: "finding",
    at,
    variant: "annex",
    ...(isLoose && { severity: "warning" }),
    actual: shownQuantity(rate.quantity),
    expected,
    arithmetic: `${sum} = ${expected}`,
    related: fields,
  };
}

/** Goal and indicator of one thing disagree, and the report follows the indicator. */
function contradictedGoal(rate: Claim, found: readonly Completion[]): ((at: Sentence) => Verdict) | null {
  const goal = found.find(({ kind }) => kind === "goal");
  const indicator = found.find((one) => one.kind === "indicator" && isTold(rate, one));
  if (!goal || !indicator || found.some((one) => one.kind === "goal" && isTold(rate, one))) return null;
  return (at) => ({
    kind: "finding",
    at,
    variant: "goal-and-indicator",
    severity: "warning",
    actual: shownQuantity(rate.quantity),
    arithmetic: `${goal.sum} = ${shownRate(goal.percent)}`,
    args: { indicator: `${indicator.sum} = ${shownRate(indicator.percent)}` },
    related: [...goal.fields, ...indicator.fields],
  });
}
