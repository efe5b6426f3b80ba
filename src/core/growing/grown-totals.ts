import { parseArea, toA1 } from "../grid/address";
import { cellAt, type Cell, type Grid } from "../grid/grid";
import type { Edit } from "../changes/edit";
import { liveFormula } from "../judging/live-formula";
import type { Annex } from "../reading/annex";
import { derivedCells } from "../judging/derived-cells";
import { defaultProfile } from "../places/index";
import { readAnnexes } from "../reading/read-annexes";
import type { GrowthChoice } from "./growth-choices";
import { mapReferences, referencesIn } from "../changes/references";

/**
 * The formulas that must count the new row and do not yet: Excel widens a range only for rows that are inserted between
 * its ends. `grid` is the sheet with the new row in it.
 */
export function grownTotals(annex: Annex, choice: GrowthChoice, grid: Grid): Edit[] {
  const at = choice.row + 1;
  const widened = new Map<string, string>();
  grid.rows.forEach((cells, index) =>
    cells.forEach((cell, offset) => {
      const row = grid.top + index;
      const formula = cell?.formula;
      if (formula && row !== at && row !== choice.row) {
        widened.set(toA1(row, grid.left + offset), reaching(formula, choice));
      }
    }),
  );
  const isFirst = choice.grows === "open-rows" && !choice.repeats && widened.size > 0;
  for (const [cell, formula] of rederived(annex, choice, grid)) {
    const now = widened.get(cell);
    // The first project of a group makes the group's amount, blank so far, a total.
    if (isFirst && isBlankAt(grid, cell) && parseArea(cell)?.top === choice.row) widened.set(cell, formula);
    if (now !== undefined && isOurs(now) && covers(now, at) !== covers(formula, at)) widened.set(cell, formula);
  }
  return [...widened].flatMap(([address, formula]) => {
    const area = parseArea(address);
    const cell = area && cellAt(grid, area.top, area.left);
    if (cell?.formula === formula) return [];
    const { value, formula: now, format } = cell ?? { value: null, ...plain };
    const before = { value, formula: now, format };
    return [{ sheet: grid.sheet, cell: address, before, after: { ...before, formula } }];
  });
}

function isBlankAt(grid: Grid, address: string): boolean {
  const area = parseArea(address);
  const cell = area && cellAt(grid, area.top, area.left);
  return !cell || (cell.formula === null && cell.text.trim() === "");
}

/** Ranges that end with the block's last row take in the new one. */
function reaching(formula: string, { row }: GrowthChoice): string {
  return mapReferences(formula, (reference) => {
    const [first, last] = [reference.first.row, reference.last?.row];
    const isColumn = reference.sheet === "" && first && last && last.at === row && first.at < row;
    return isColumn ? { ...reference, last: { ...reference.last, row: { ...last, at: row + 1 } } } : reference;
  });
}

/** The derived cells' formulas as they would be laid out with the new row filled in. */
function rederived(annex: Annex, choice: GrowthChoice, grid: Grid): Map<string, string> {
  const grown = readAnnexes([sampled(annex, choice, grid)]).find(({ area }) => area.top === annex.area.top);
  const formulas = new Map<string, string>();
  for (const derived of grown ? derivedCells(grown, defaultProfile) : []) {
    const formula = derived.cell.shown === "percent" ? null : liveFormula(derived);
    if (formula) formulas.set(derived.field.cell, formula);
  }
  return formulas;
}

/**
 * The sheet with something in each blank row of the table, the new one among them, and in each formula that shows
 * nothing.
 */
function sampled(annex: Annex, choice: GrowthChoice, grid: Grid): Grid {
  const heading = Object.values(annex.tables[choice.table]?.heading ?? {}).flatMap((field) => field ?? []);
  const labels = annex.tables[choice.table]?.rows.flatMap(({ label }) => label?.column ?? []) ?? [];
  const rows = grid.rows.map((cells, index) => {
    const row = grid.top + index;
    const shown = cells.map((cell) => (cell?.formula && cell.text.trim() === "" ? { ...cell, ...one } : cell));
    const isBlank = cells.every((cell) => !cell || cell.text.trim() === "");
    if (choice.grows === "open-rows" && row === choice.row && !choice.repeats) {
      for (const { column } of heading)
        if (!shown[column - grid.left]?.text) shown[column - grid.left] = { ...one, ...plain };
    }
    if (!isBlank || row < choice.top || row > choice.row + 1) return shown;
    const blank: (Cell | null)[] = [];
    for (const column of labels.slice(-1)) blank[column - grid.left] = { ...one, value: "样", text: "样", ...plain };
    for (const { column } of heading) blank[column - grid.left] = { ...one, ...plain };
    return blank;
  });
  return { ...grid, rows };
}

const one = { value: 1, text: "1" };
const plain = { formula: null, format: "General" };

/** A sum as the add-in writes it: anything else is the person's own and only widened. */
function isOurs(formula: string): boolean {
  return /^=(IF\(COUNT\([^()]*\)=0,"",)?(ROUND\()?SUM\([^()]*\)(,\d\))?\)?$/.test(formula);
}

function covers(formula: string, row: number): boolean {
  return referencesIn(formula).some(({ sheet, first, last = first }) => {
    const [from, to] = [first.row, last.row];
    return sheet === "" && (!from || !to || (from.at <= row && row <= to.at));
  });
}
