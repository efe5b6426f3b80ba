import type { CellContent, Edit } from "../changes/edit";
import type { Finding } from "../findings/finding";
import type { Holds } from "../forms/define-form";
import { parseArea } from "../grid/address";
import { cellAt, type Grid } from "../grid/grid";
import type { Annex, Field } from "../reading/annex";
import { readAnnexes, rowsOf } from "../reading/read-annexes";

/** What a finding's cell says now, in words that are a person's own to write; null where it holds anything else. */
export function wordsFor(finding: Finding, grids: readonly Grid[]): string | null {
  const own = grids.filter(({ sheet }) => sheet === finding.sheet);
  const field = readAnnexes(own)
    .map((annex) => wordsAt(annex, finding.cell))
    .find((one) => one !== null);
  if (!field || field.formula !== null) return null;
  const stored = field.stored === null ? "" : field.stored;
  // A value behind its label's colon shares the cell with the label.
  return typeof stored === "string" && stored.trim() === field.text.trim() ? stored : null;
}

/** The edit that has a finding's cell say this, as text whatever it looks like. */
export function wordsEdit({ sheet, cell }: Finding, grids: readonly Grid[], text: string): Edit | null {
  const grid = grids.find((one) => one.sheet === sheet);
  const area = parseArea(cell);
  if (!grid || !area) return null;
  const { value = null, formula = null, format = "General" } = cellAt(grid, area.top, area.left) ?? {};
  const before: CellContent = { value, formula, format };
  return { sheet, cell, before, after: { value: text, formula: null, format } };
}

const written: readonly Holds[] = ["words", "prose", "name"];

function wordsAt({ description, fields, tables }: Annex, cell: string): Field | null {
  for (const { role, holds } of description.fields) {
    const field = fields[role];
    if (field?.cell === cell) return written.includes(holds) ? field : null;
  }
  for (const { id, columns } of description.tables) {
    for (const row of rowsOf(tables[id])) {
      const cells: Readonly<Record<string, Field | undefined>> = row.cells;
      for (const { role, holds } of columns) {
        const field = cells[role];
        if (field?.cell === cell && written.includes(holds)) return field;
      }
    }
  }
  return null;
}
