import { parseArea } from "../../src/core/grid/address";
import type { CellChange } from "../../src/workbench/engine/workbook-engine";
import { openHeadless, sheetOf, workbookOf } from "../workbench/headless";
import { filledForms, shown } from "./fill-calculated";

test("Univer calculates from each written formula what the core says, after numbers have changed", async () => {
  const forms = filledForms(100, 20232);
  const blank = forms.map(({ grid }) => ({
    ...grid,
    rows: grid.rows.map((row) => row.map((cell) => (cell?.formula ? null : cell))),
  }));
  const engine = openHeadless(workbookOf(blank.map(sheetOf)));
  try {
    const ids = new Map(engine.sheets().map(({ name, id }) => [name, id]));
    for (const { sheet, grid } of forms) {
      const changes = grid.rows.map((row, r) => {
        const formulas = row.flatMap((cell, c): [number, CellChange][] =>
          cell?.formula ? [[c, { formula: cell.formula, style: { format: cell.format } }]] : [],
        );
        return [r, new Map(formulas)] as const;
      });
      engine.write(ids.get(sheet)!, new Map(changes));
    }
    await engine.settled();
    const differences = forms.flatMap(({ sheet, expected }) =>
      expected.flatMap(({ cell, value, formula }) => {
        const { top, left } = parseArea(cell)!;
        const result = shown(engine.cell(ids.get(sheet)!, top, left)?.value);
        return result === shown(value) ? [] : [{ sheet, cell, formula, core: value, univer: result }];
      }),
    );
    expect(differences).toEqual([]);
    expect(forms.flatMap(({ expected }) => expected).length).toBeGreaterThan(500);
  } finally {
    engine.dispose();
  }
}, 60_000);
