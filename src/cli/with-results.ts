import { blankOnes, planFill } from "../core/filling/plan-fill";
import { parseArea, toA1 } from "../core/grid/address";
import type { Cell, Grid } from "../core/grid/grid";
import type { LayoutCell, SheetLayout } from "../core/grid/sheet-layout";
import type { Profile } from "../core/places/profile";

/**
 * Laid-out sheets with the results of their formulas, as Excel would store them: a program that reads the file without
 * calculating must not take a weight that adds up for one that is missing. A formula with nothing to show holds "".
 */
export function withResults(layouts: readonly SheetLayout[], profile: Profile): SheetLayout[] {
  const proposals = planFill(layouts.map(plainGrid), { profile, values: true });
  const results = new Map(blankOnes(proposals).map(({ sheet, cell, edit }) => [`${sheet}!${cell}`, edit.after.value]));
  return layouts.map((layout) => {
    const cells = Object.entries(layout.cells).map(([address, cell]): [string, LayoutCell] => {
      const result = results.get(`${layout.name}!${address}`);
      const value = typeof result === "number" || typeof result === "string" ? result : (cell.value ?? "");
      return [address, cell.formula === null ? cell : { ...cell, value }];
    });
    return { ...layout, cells: Object.fromEntries(cells) };
  });
}

/** The sheet before anything in it is calculated. */
function plainGrid({ name, cells, merges }: SheetLayout): Grid {
  const areas = Object.keys(cells).flatMap((address) => parseArea(address) ?? []);
  const height = Math.max(0, ...areas.map(({ bottom }) => bottom + 1));
  const width = Math.max(0, ...areas.map(({ right }) => right + 1));
  const cellAt = (address: string): Cell | null => {
    const { value, style } = cells[address] ?? { value: null, style: {} };
    const { format = "General" } = style;
    return value === null && format === "General" ? null : { value, text: String(value ?? ""), formula: null, format };
  };
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => cellAt(toA1(row, column))),
  );
  return { sheet: name, top: 0, left: 0, rows, merges };
}
