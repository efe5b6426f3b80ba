import type { DerivedCell } from "./annex-description";

/** What follows from other cells in every evaluation, whole or project. */
export const evaluationDerived: readonly DerivedCell[] = [
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
  ...["initialBudget", "annualBudget", "executed"].map((column): DerivedCell => ({
    table: "funds",
    row: "total",
    column,
    expression: "sum(parts)",
    shown: "amount",
  })),
  ...["weight", "score"].map((column): DerivedCell => ({
    table: "indicators",
    row: "closing",
    column,
    expression: `sum(execution.${column}, indicators.${column})`,
    shown: "score",
  })),
  ...["weight", "score"].map((column): DerivedCell => ({
    table: "indicators",
    row: "subtotal",
    column,
    expression: "sum(parts)",
    shown: "score",
    optional: true,
  })),
];
