import type { Finding, Fix } from "../findings/finding";
import { parseArea } from "../grid/address";
import { cellAt, type Grid } from "../grid/grid";
import { readText } from "../values/read-value";
import type { CellContent, Edit } from "../changes/edit";
import { numberFormat, percentFormat } from "./fitting-format";

/** The finding's certain correction as an edit of its cell as it is now; null where it has none or nothing would change. */
export function editFor(finding: Finding, grids: readonly Grid[]): Edit | null {
  const { sheet, cell, fix } = finding;
  const grid = grids.find((one) => one.sheet === sheet);
  const area = parseArea(cell);
  if (!fix || !grid || !area) return null;
  const { value = null, formula = null, format = "General" } = cellAt(grid, area.top, area.left) ?? {};
  const after = corrected(fix, format);
  // A sum of the largest numbers there are is more than a cell can hold.
  if (typeof after.value === "number" && !Number.isFinite(after.value)) return null;
  if (after.value === value && after.formula === formula && after.format === format) return null;
  return { sheet, cell, before: { value, formula, format }, after };
}

/** The certain corrections of these findings, each cell once, for all that have one. */
export function editsFor(findings: readonly Finding[], grids: readonly Grid[]): Edit[] {
  const edits = findings.flatMap((finding) => editFor(finding, grids) ?? []);
  return [...new Map(edits.map((edit) => [`${edit.sheet}!${edit.cell}`, edit])).values()];
}

/** What the fix's text stands for: a number as a number, a rate as a rate, all else as text. */
function corrected(fix: Fix, format: string): CellContent {
  const { value: text } = fix;
  const formula = fix.formula ?? null;
  const value = readText(text);
  if (value.kind === "quantity" && value.comparator === null) {
    if (value.unit.name === "") return { value: Number(value.amount), formula, format: numberFormat(format) };
    if (value.unit.name === "%")
      return { value: Number(value.amount.div(100)), formula, format: percentFormat(format) };
  }
  return { value: text, formula, format };
}
