import { columnName } from "../../grid/address";
import type { PrintedIn } from "../define-form";
import type { funds } from "../funds";
import type { goals } from "../goals";
import type { indicators } from "../indicators";
import type { Columns, PrintedBlock } from "./printed-form";

/** Points that the columns of an evaluation are wide. */
export const evaluationWidths = [52, 58, 72, 94, 66, 66, 38, 50, 84];

const amounts = [
  { role: "initialBudget", at: "D" },
  { role: "annualBudget", at: "E" },
  { role: "executed", at: "F" },
] as const;

/** The money of an evaluation but for its rows; only the total is scored. */
export const printedFunds = {
  table: "funds",
  heading: { height: 22, cells: [{ at: "B:C" }] },
  columns: [...amounts, { role: "weight", at: "G" }, { role: "executionRate", at: "H" }, { role: "score", at: "I" }],
  labels: "B:C",
  rowHeight: 18,
} as const satisfies PrintedIn<typeof funds>;

/** What a part of the money fills. */
export const fundsAmounts = amounts.map(({ role }) => role);

type Goals = PrintedIn<typeof goals>;
type Indicators = PrintedIn<typeof indicators>;

/** The yearly goals, what was planned at the left and what came of it at the right. */
export function printedGoals(
  { text, lines }: { readonly text: string; readonly lines: readonly number[] },
  planned: Columns,
  achieved: Columns,
): PrintedBlock<never, Goals> {
  return {
    block: { at: "A", text, lines },
    of: [
      {
        table: "goals",
        heading: { height: 19 },
        columns: [
          { role: "planned", at: planned },
          { role: "achieved", at: achieved },
        ],
        rowHeight: 76,
      },
    ],
  };
}

type IndicatorColumn = Extract<Indicators, { table: string }>["columns"][number];

/** The indicators, a column each for these roles, from B on. */
export function printedIndicators(
  columns: readonly (IndicatorColumn["role"] | Omit<IndicatorColumn, "at">)[],
): PrintedBlock<never, Indicators> {
  const placed = columns.map((column, index): IndicatorColumn => {
    const at = columnName(index + 1);
    return typeof column === "string" ? { role: column, at } : { ...column, at };
  });
  return {
    block: { at: "A", text: "绩效指标", lines: [1, 1, 1] },
    of: [{ table: "indicators", heading: { height: 32 }, columns: placed, rowHeight: 24 }],
  };
}

/** The goals and indicators of a form that is scored, with the row of its totals. */
export const scoredGoalsAndIndicators = [
  printedGoals({ text: "年度总体目标", lines: [2, 2] }, "B:E", "F:I"),
  printedIndicators([
    "level1",
    "level2",
    "name",
    "target",
    "actual",
    "weight",
    "score",
    { role: "reason", lines: [6] },
  ]),
  { closing: "indicators", height: 24, at: "A:F", columns: ["weight", "score"], check: "reason" },
] as const satisfies readonly [PrintedBlock<never, Goals>, PrintedBlock<never, Indicators>, Indicators];
