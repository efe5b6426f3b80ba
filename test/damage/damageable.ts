import { parseArea } from "../../src/core/grid/address";
import type { Grid } from "../../src/core/grid/grid";
import { gridsOf } from "../bench/project-sheets";
import { cleanForms } from "../fixtures/forms";
import type { FilledForm, Indicator as FilledIndicator, Place } from "../properties/forms";

/** An indicator in the form's own numbers: what its row says, and what therefore contradicts it. */
export type Indicator = Omit<FilledIndicator, "level1" | "level2" | "name">;

/** A consistent form with its cells that a damage may hit, wherever it comes from. */
export interface Damageable {
  readonly name: string;
  readonly grids: readonly Grid[];
  readonly sheet: string;
  readonly money: "万元" | "元";
  readonly places: readonly Place[];
  /** The indicator that a place belongs to; none for the execution rate as a row of its own, or where its target is prose. */
  readonly indicatorAt: (at: number) => Indicator | undefined;
  /** Whether the form holds another number by which this one can be shown to be wrong. */
  readonly isProven: (place: Place) => boolean;
}

/** A generated form. */
export function generated(form: FilledForm): Damageable {
  const { layout, content, grid, places } = form;
  const has = (role: string) => layout.funds!.columns.some(([column]) => column === role);
  const isProven = ({ part, role, at }: Place) => {
    if (part !== "funds") return true;
    if (role === "executionRate") return has("annualBudget");
    if (role === "weight") return at === 0;
    if (role === "score") return at === 0 && (has("annualBudget") || layout.total !== null);
    // Amounts add up, or give the rate: nothing else in a form of one fund speaks of its initial budget.
    return layout.funds!.rows.length > 1 || (has("executionRate") && has("annualBudget") && role !== "initialBudget");
  };
  return {
    ...{ name: layout.name, grids: [grid], sheet: grid.sheet, money: layout.money, places, isProven },
    indicatorAt: (at) => content.indicators[layout.indicators.execution ? at - 1 : at],
  };
}

/** Where the sample workbook holds what can be proven: cell -> its role. What a sum, a rate or another annex repeats. */
const amounts = (...cells: string[]) => cells.map((cell) => ["funds", "amount", cell] as const);
const evaluation = (row: number, first: number, total: number) =>
  [
    ...(["E", "F"] as const).map((column) => ["funds", "amount", `${column}${row}`] as const),
    ...[["funds", "weight", `G${row}`] as const, ["funds", "executionRate", `H${row}`] as const],
    ["funds", "score", `I${row}`] as const,
    ...Array.from({ length: total - first }, (_, at) => first + at).flatMap((at) =>
      (
        [
          ["target", "E"],
          ["actual", "F"],
          ["weight", "G"],
          ["score", "H"],
        ] as const
      ).map(([role, column]) => ["indicators", role, `${column}${at}`] as const),
    ),
    ...[["total", "weight", `G${total}`] as const, ["total", "score", `H${total}`] as const],
  ] as const;

const seed = {
  // 三公 adds up by columns, project spending by groups and with the forms of the projects; the control rate is a quotient.
  附件2: [
    ...amounts("B7", "D7", "F7", "B12", "D12", "F12", "D13", "F13", "D14", "F14", "D18", "F18", "B5", "D5"),
    ["funds", "executionRate", "F5"],
  ],
  // By source and by nature, the money is the total's.
  附件3: [...amounts("B7", "F7", "F8"), ...evaluation(5, 14, 31)],
  "附件4-业务工作经费": [...amounts("D6", "D7", "E7", "F7"), ...evaluation(6, 13, 30)],
  "附件4-原试点退费": [...amounts("D6", "D7", "E7", "F7"), ...evaluation(6, 13, 22)],
} as const;

/** Each annex of the sample workbook with all its faults mended, among the others. */
export function seedAnnexes(): Damageable[] {
  const grids = gridsOf(cleanForms);
  return Object.entries(seed).map(([sheet, cells]): Damageable => {
    const { rows } = grids.find((grid) => grid.sheet === sheet)!;
    const places = cells.map(([part, role, cell]): Place => {
      const { top: row, left: column } = parseArea(cell)!;
      return { part, role, at: part === "indicators" ? row : 0, row, column };
    });
    const text = (row: number, column: number) => rows[row]?.[column]?.text ?? "";
    return {
      ...{ name: `sample workbook, ${sheet}`, grids, sheet, money: "万元", places, isProven: () => true },
      indicatorAt: (row) => {
        const [target, actual] = [4, 5].map((column) => /^([≥≤]?)([\d.]+)(\D*)$/.exec(text(row, column)));
        // 总成本控制 100%: whether more or less is meant, no sign says.
        const isOpen = !target?.[1] && text(row, 2).startsWith("成本");
        if (!target || !actual || Number(target[2]) === 0 || isOpen) return undefined;
        return {
          ...{ nature: target[1] || "≥", unit: target[3] ?? "", target: Number(target[2]), actual: Number(actual[2]) },
          ...{ weight: Number(text(row, 6)), score: Number(text(row, 7)), reason: text(row, 8) },
        };
      },
    };
  });
}
