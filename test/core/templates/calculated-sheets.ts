import { parseArea, toA1 } from "../../../src/core/grid/address";
import type { Cell, CellValue, Grid } from "../../../src/core/grid/grid";
import type { SheetLayout } from "../../../src/core/grid/sheet-layout";
import { planFill } from "../../../src/core/filling/plan-fill";
import { withEdits } from "../../../src/core/changes/with-edits";
import type { Profile } from "../../../src/core/places/profile";
import { defaultProfile } from "../../../src/core/places/index";

/** What a person types into a sheet, by address. */
export type Typed = Readonly<Record<string, CellValue>>;

/** A blank form's cells that a person fills in; the signature is none, it stands in one cell with its labels. */
export function inputsOf(layout: SheetLayout): string[] {
  return Object.entries(layout.cells).flatMap(([address, { value, style }]) => {
    const area = parseArea(address)!;
    const covered = layout.merges.some(
      (merge) =>
        area.top >= merge.top &&
        area.top <= merge.bottom &&
        area.left >= merge.left &&
        area.left <= merge.right &&
        (area.top !== merge.top || area.left !== merge.left),
    );
    const isPrinted = typeof value === "string" && /[:：]/.test(value);
    return style.unlocked && !covered && !isPrinted ? [address] : [];
  });
}

/** The sheets with what was typed into them, calculated as Excel does, but by the core alone. */
export function calculatedSheets(
  layouts: readonly SheetLayout[],
  typed: Readonly<Record<string, Typed>> = {},
  profile: Profile = defaultProfile,
): Grid[] {
  const grids = layouts.map((layout) => gridOf(layout, typed[layout.name] ?? {}));
  const proposals = planFill(grids, { profile, values: true }).filter(({ kind }) => kind === "blank");
  const values = grids.map((grid) =>
    withEdits(
      grid,
      proposals.filter(({ sheet }) => sheet === grid.sheet).map(({ edit, after }) => ({ edit, text: after })),
    ),
  );
  return values.map((grid, at) => withFormulas(grid, layouts[at]!, typed[layouts[at]!.name] ?? {}));
}

/** The sheet as a host reads it, but for the results of its formulas. */
export function gridOf(layout: SheetLayout, typed: Typed = {}): Grid {
  const areas = Object.keys(layout.cells).map((address) => parseArea(address)!);
  const rows = Math.max(...areas.map(({ bottom }) => bottom)) + 1;
  const columns = Math.max(...areas.map(({ right }) => right)) + 1;
  return {
    sheet: layout.name,
    top: 0,
    left: 0,
    rows: Array.from({ length: rows }, (_r, row) =>
      Array.from({ length: columns }, (_c, column): Cell | null => {
        const address = toA1(row, column);
        const cell = layout.cells[address];
        const value = typed[address] ?? cell?.value ?? null;
        const format = cell?.style.format ?? "General";
        return value === null && format === "General"
          ? null
          : { value, text: shown(value, format), formula: null, format };
      }),
    ),
    merges: layout.merges,
  };
}

/** A formula with nothing to show holds "". */
function withFormulas(grid: Grid, layout: SheetLayout, typed: Typed): Grid {
  const rows = grid.rows.map((row, r) =>
    row.map((cell, c) => {
      const address = toA1(r, c);
      const formula = address in typed ? null : (layout.cells[address]?.formula ?? null);
      return formula === null ? cell : { format: "General", value: "", text: "", ...cell, formula };
    }),
  );
  return {
    ...grid,
    rows: rows.map((row) =>
      row.map((cell) => (cell && cell.value === null && cell.formula ? { ...cell, value: "" } : cell)),
    ),
  };
}

/** What a cell shows. */
export function shown(value: CellValue, format: string): string {
  if (value === null) return "";
  const places = /0(?:\.(0+))?%/.exec(format);
  return typeof value === "number" && places ? `${(value * 100).toFixed(places[1]?.length ?? 0)}%` : String(value);
}
