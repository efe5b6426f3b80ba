import { defineForm, defineTable } from "./define-form";
import { reportFormWords } from "./words/report-form";

const items = defineTable(
  {
    id: "items",
    evidence: 3,
    columns: {
      name: "words",
      initialBudget: "amount",
      annualBudget: "amount",
      executed: "amount",
      executionRate: "rate",
      remark: "words",
    },
  },
  reportFormWords.items,
);

const rate = "executed / annualBudget";
const sums = ["initialBudget", "annualBudget", "executed"] as const;

/**
 * A form that the narrative report names beside the annexes: spending items with their budget and execution. No bureau
 * prints one, so the layout is ours; no rule looks at it.
 */
export function reportForm<const Kind extends string>(kind: Kind, title: string, least: number, names: string[]) {
  return defineForm(
    {
      kind,
      families: [],
      fields: { unit: { holds: "name" } },
      tables: [items],
      derived: [
        { table: "items", column: "executionRate", expression: rate, shown: "percent" },
        { table: "items", row: "closing", column: "executionRate", expression: rate, shown: "percent" },
        ...sums.map((column) => ({
          table: "items" as const,
          row: "closing" as const,
          column,
          expression: `sum(items.${column})`,
          shown: "amount" as const,
        })),
      ],
      printed: {
        sheet: title,
        marker: "附表",
        title,
        widths: [180, 68, 74, 68, 58, 82],
        repeats: "items",
        repeatsTitle: true,
        parts: [
          {
            height: 22,
            cells: [
              { at: "A:D", label: "unit", after: "：", ask: "unit", look: "openLine" },
              { at: "E:F", text: "单位：万元", look: "unitLine" },
            ],
          },
          {
            table: "items",
            heading: { height: 28 },
            columns: [
              { role: "name", at: "A", known: names },
              { role: "initialBudget", at: "B" },
              { role: "annualBudget", at: "C" },
              { role: "executed", at: "D" },
              { role: "executionRate", at: "E" },
              { role: "remark", at: "F" },
            ],
            rowHeight: 26,
            least,
          },
          { closing: "items", height: 26, at: "A", columns: [...sums, "executionRate", "remark"] },
        ],
      },
    },
    { titles: [], fields: reportFormWords.fields },
  );
}
