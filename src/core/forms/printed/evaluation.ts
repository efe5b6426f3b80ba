import type { PrintedIn } from "../define-form";
import type { funds } from "../funds";
import type { goals } from "../goals";
import type { indicators } from "../indicators";
import type { PrintedBlock } from "./printed-form";

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

export const printedGoals: PrintedBlock<never, Goals> = {
  block: { at: "A", text: "年度总体目标", lines: [2, 2] },
  of: [
    {
      table: "goals",
      heading: { height: 19 },
      columns: [
        { role: "planned", at: "B:E" },
        { role: "achieved", at: "F:I" },
      ],
      rowHeight: 76,
    },
  ],
};

export const printedIndicators: readonly [PrintedBlock<never, Indicators>, Indicators] = [
  {
    block: { at: "A", text: "绩效指标", lines: [1, 1, 1] },
    of: [
      {
        table: "indicators",
        heading: { height: 32 },
        columns: [
          { role: "level1", at: "B" },
          { role: "level2", at: "C" },
          { role: "name", at: "D" },
          { role: "target", at: "E" },
          { role: "actual", at: "F" },
          { role: "weight", at: "G" },
          { role: "score", at: "H" },
          { role: "reason", at: "I", lines: [6] },
        ],
        rowHeight: 24,
      },
    ],
  },
  { closing: "indicators", height: 24, at: "A:F", columns: ["weight", "score"], check: "reason" },
];
