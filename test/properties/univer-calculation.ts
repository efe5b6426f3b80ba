import { toA1 } from "../../src/core/grid/address";
import type { CellValue, Grid } from "../../src/core/grid/grid";
import type { CellChange } from "../../src/workbench/engine/workbook-engine";
import { openHeadless, sheetOf, workbookOf } from "../workbench/headless";

/** What Univer makes of the sheets' formulas, typed one by one into a workbook without any: the value of every cell. */
export async function calculatedInUniver(grids: readonly Grid[]): Promise<(sheet: string, cell: string) => CellValue> {
  const blank = grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) => row.map((cell) => (cell?.formula ? null : cell))),
  }));
  const engine = openHeadless(workbookOf(blank.map(sheetOf)));
  try {
    const ids = new Map(engine.sheets().map(({ name, id }) => [name, id]));
    for (const { sheet, rows } of grids) {
      const changes = rows.map((row, r) => {
        const formulas = row.flatMap((cell, c): [number, CellChange][] =>
          cell?.formula ? [[c, { formula: cell.formula, style: { format: cell.format } }]] : [],
        );
        return [r, new Map(formulas)] as const;
      });
      engine.write(ids.get(sheet)!, new Map(changes));
    }
    await engine.settled();
    const values = new Map(
      grids.flatMap(({ sheet, rows }) =>
        rows.flatMap((row, r) =>
          row.map((_, c) => [`${sheet}!${toA1(r, c)}`, engine.cell(ids.get(sheet)!, r, c)?.value ?? null] as const),
        ),
      ),
    );
    return (sheet, cell) => values.get(`${sheet}!${cell}`) ?? null;
  } finally {
    engine.dispose();
  }
}
