import { derivedFormula } from "../expressions/formula";
import type { Derived } from "../reading/derived-cells";

/**
 * A derived cell of a form as a live formula with its "="; null where a cell it reads holds its number as text, which
 * Excel's SUM passes over: such a cell is written as a value.
 */
export function liveFormula({ cell, cells, outcome }: Derived): string | null {
  const readable = outcome.cells.every(
    ({ stored, formula }) => stored === null || typeof stored === "number" || formula !== null,
  );
  return readable ? derivedFormula(cell, (path) => cells(path).map((field) => field.cell)) : null;
}
