import { holds } from "../grid/area";
import type { Annex, Field } from "../reading/annex";

/** Finds the annex that a cell stands in. */
export type AnnexOf = (field: Pick<Field, "sheet" | "row" | "column">) => Annex | undefined;

/** Finds the annex that a cell stands in, at the same cost however many stand on its sheet. */
export function annexAt(annexes: readonly Annex[]): AnnexOf {
  const sheets = new Map<string, Map<number, Annex[]>>();
  for (const annex of annexes) {
    const rows = sheets.get(annex.sheet) ?? new Map<number, Annex[]>();
    sheets.set(annex.sheet, rows);
    for (let row = annex.area.top; row <= annex.area.bottom; row++) {
      const known = rows.get(row);
      if (known) known.push(annex);
      else rows.set(row, [annex]);
    }
  }
  return ({ sheet, row, column }) =>
    sheets
      .get(sheet)
      ?.get(row)
      ?.find(({ area }) => holds(area, row, column));
}
