import { amountIn, shownIn, shownQuantity } from "../amounts";
import { annexYear } from "../annex-year";
import { comparable, tiesOf, type Tie } from "../ties";
import { defineProseRule, type ProseVerdictOf } from "./prose-rule";

type Verdict = ProseVerdictOf<"report-amount-mismatch">;

/** What the report repeats of the annexes is what they say, in whatever unit. */
export const amountMismatch = defineProseRule({
  id: "report-amount-mismatch",
  code: "T11",
  severity: "error",
  basis: "agreement",
  since: "0.2.0",
  *check(narrative, { annexes }) {
    const held = comparable(narrative, annexes);
    const [at] = narrative.sentences;
    if (held === "other-year" && at) {
      const args = { year: String(narrative.year), annexYear: String(annexYear(annexes) ?? "") };
      yield { kind: "unjudged", at, reason: "other-year", args };
    }
    if (held === "several-units" && at) yield { kind: "unjudged", at, reason: "several-units", args: {} };
    for (const tie of tiesOf(narrative, annexes)) if (tie.kind === "differs") yield* judged(tie);
  },
});

function* judged({ at, claim, figures }: Tie): Iterable<Verdict> {
  const { quantity } = claim;
  const told = amountIn(quantity, quantity.unit);
  const [first] = figures;
  if (!first) return;
  const isSlip = figures.some(({ amount }) => told.eq(amount.times(10000)) || amount.eq(told.times(10000)));
  const amounts = new Set(figures.map(({ amount }) => shownIn(amount, quantity.unit)));
  const figuresOfIt = {
    ...({ kind: "finding", at, actual: shownQuantity(quantity), expected: [...amounts].join(" / ") } as const),
    args: { name: claim.names.at(0) ?? "" },
    related: figures.map(({ field }) => field),
  };
  yield isSlip ? { ...figuresOfIt, variant: "slip" } : figuresOfIt;
}
