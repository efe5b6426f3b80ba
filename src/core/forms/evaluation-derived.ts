import type { DerivedIn } from "./define-form";
import type { funds } from "./funds";
import type { indicators } from "./indicators";

type Derived = DerivedIn<typeof funds | typeof indicators>;

const amounts = ["initialBudget", "annualBudget", "executed"] as const;
const points = ["weight", "score"] as const;

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
  ...amounts.map((column): Derived => ({
    table: "funds",
    row: "total",
    column,
    expression: "sum(parts)",
    shown: "amount",
  })),
  ...points.map((column): Derived => ({
    table: "indicators",
    row: "closing",
    column,
    expression: `sum(execution.${column}, indicators.${column})`,
    shown: "score",
  })),
  ...points.map((column): Derived => ({
    table: "indicators",
    row: "subtotal",
    column,
    expression: "sum(parts)",
    shown: "score",
    optional: true,
  })),
];
