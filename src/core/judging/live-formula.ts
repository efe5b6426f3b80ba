import { derivedFormula } from "./formula";
import type { Field } from "../reading/annex";
import type { Derived } from "./derived-cells";
import { isMoney } from "../values/unit";
import { saysNothing } from "../values/value";

/**
 * A derived cell of a form as a live formula with its "="; null where a cell it reads holds its number as text, which
 * Excel's SUM passes over, or counts in another unit than the form: such a cell is written as a value.
 */
export function liveFormula({ cell, expression, cells, outcome }: Derived): string | null {
  if (!outcome.cells.every(isPlain)) return null;
  return derivedFormula(expression, cell.shown, (path) => cells(path).map((field) => field.cell));
}

function isPlain({ value, stored }: Field): boolean {
  if (saysNothing(value)) return true;
  return typeof stored === "number" && value.kind === "quantity" && !isMoney(value.unit);
}
