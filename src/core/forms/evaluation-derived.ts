import type { DerivedIn } from "./define-form";
import type { funds } from "./funds";
import type { Profile } from "../places/profile";
import type { indicators } from "./indicators";

type Derived = DerivedIn<typeof funds | typeof indicators>;

const amounts = ["initialBudget", "annualBudget", "executed"] as const;
const points = ["weight", "score"] as const;

/** All the points, but no more than the place leaves to a low execution rate, once that is known. */
function cappedTotal({ executionCaps }: Profile): string {
  const total = "sum(execution.score, indicators.score)";
  const [executed, budget] = ["funds.total.executed", "funds.total.annualBudget"];
  if (executionCaps.length === 0) return total;
  const capped = executionCaps.reduceRight((otherwise, { below, most }) => {
    const isLow = `sum(${executed}) < ${below.toFixed()} * sum(${budget})`;
    return `if(${isLow}, min(${total}, ${most.toFixed()}), ${otherwise})`;
  }, total);
  return `if(count(${executed}, ${budget}) < 2, ${total}, ${capped})`;
}

/** What follows from other cells in every evaluation, whole or project. */
export const evaluationDerived: readonly Derived[] = [
  { table: "funds", row: "total", column: "executionRate", expression: "executed / annualBudget", shown: "percent" },
  {
    table: "funds",
    besides: "total",
    column: "executionRate",
    expression: "executed / annualBudget",
    shown: "percent",
    optional: true,
  },
  {
    table: "funds",
    row: "total",
    column: "score",
    expression: "min(executed / annualBudget, 1) * weight",
    shown: "score",
  },
  {
    table: "funds",
    besides: "total",
    column: "score",
    expression: "min(executed / annualBudget, 1) * weight",
    shown: "score",
    optional: true,
  },
  ...amounts.map((column): Derived => ({
    table: "funds",
    row: "total",
    column,
    expression: "sum(parts)",
    shown: "amount",
  })),
  {
    table: "indicators",
    row: "closing",
    column: "weight",
    expression: "sum(execution.weight, indicators.weight)",
    shown: "score",
  },
  { table: "indicators", row: "closing", column: "score", expression: cappedTotal, shown: "score" },
  ...points.map((column): Derived => ({
    table: "indicators",
    row: "subtotal",
    column,
    expression: "sum(parts)",
    shown: "score",
    optional: true,
  })),
];
