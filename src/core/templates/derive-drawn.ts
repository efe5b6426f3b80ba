import type { DefinedForm } from "../forms/define-form";
import type { Profile } from "../places/profile";
import { parseExpression } from "../judging/expression";
import { derivedFormula } from "../judging/formula";
import type { Drawn } from "./draw-form";

/** Writes the live formulas of a form that is not read: its cells are known from drawing it. */
export function deriveDrawn({ draft, cells }: Drawn, form: DefinedForm, place: Profile): void {
  for (const { table, row: key = "item", column, expression, shown } of form.derived) {
    const parsed = parseExpression(typeof expression === "string" ? expression : expression(place));
    for (const cell of cells) {
      if (cell.table !== table || cell.key !== key || cell.role !== column) continue;
      const formula = derivedFormula(parsed, shown, ([first, second]) =>
        cells
          .filter((one) =>
            second === undefined
              ? one.row === cell.row && one.role === first
              : one.table === first && one.key === "item" && one.role === second,
          )
          .map(({ address }) => address),
      );
      if (formula) draft.deriveAt(cell.address, formula, shown === "percent" ? "0.00%" : undefined);
    }
  }
}
