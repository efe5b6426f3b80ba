import type { Area, Cell, CellValue, Grid } from "../../../core/grid/grid";
import type { CellPart, SheetPart } from "./scan-sheet";
import { shownText } from "./shown-text";
import { slideFormula } from "./slide-formula";
import type { WorkbookStyles } from "./workbook-styles";

/** What is read of a sheet at most: a stray value in its last cell must not mean seventeen billion cells. */
const readable = { bottom: 49_999, right: 255 };

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly styles: WorkbookStyles;
  readonly countsFrom1904: boolean;
}

/** The used cells of a worksheet, null where it holds none. A blank cell counts where it has a number format. */
export function sheetGrid(name: string, part: SheetPart, context: SheetContext): Grid | null {
  const formulas = sharedFormulas(part);
  const placed = part.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const content = cellOf(cell, formulas, context);
      return content ? [{ row: cell.row, column: cell.column, content }] : [];
    }),
  );
  const used = extent(placed.filter(({ content }) => content.value !== null || content.formula !== null));
  if (!used) return null;
  const { top, left } = used;
  const rows: (Cell | null)[][] = [];
  for (const { row, column, content } of placed) {
    if (row < top || row > Math.min(used.bottom, readable.bottom)) continue;
    if (column < left || column > Math.min(used.right, readable.right)) continue;
    while (rows.length <= row - top) rows.push([]);
    const cells = rows[row - top] ?? [];
    while (cells.length <= column - left) cells.push(null);
    cells[column - left] = content;
  }
  const isCut = used.bottom > readable.bottom || used.right > readable.right;
  return { sheet: name, top, left, rows, merges: part.merges, ...(isCut && { cutFrom: used }) };
}

/** The formula of a cell with its "=", also where it shares that of another; null for none. */
export function formulaOf({ row, column, formula }: CellPart, shared: SharedFormulas): string | null {
  if (!formula) return null;
  if (formula.text !== "") return `=${formula.text}`;
  const master = formula.group === null ? undefined : shared.get(formula.group);
  return master ? `=${slideFormula(master.text, row - master.row, column - master.column)}` : null;
}

export type SharedFormulas = ReadonlyMap<
  string,
  { readonly text: string; readonly row: number; readonly column: number }
>;

/** The formulas that cells of the sheet share, by their group. */
export function sharedFormulas({ rows }: SheetPart): SharedFormulas {
  const shared = new Map<string, { text: string; row: number; column: number }>();
  for (const { cells } of rows) {
    for (const { row, column, formula } of cells) {
      if (formula?.kind === "shared" && formula.group !== null && formula.text !== "") {
        shared.set(formula.group, { text: formula.text, row, column });
      }
    }
  }
  return shared;
}

/** A cell as the rest of the product knows it, null where it is blank and plain. */
export function cellOf(part: CellPart, shared: SharedFormulas, context: SheetContext): Cell | null {
  const format = context.styles.formatOf(part.style);
  const formula = formulaOf(part, shared);
  const value = valueOf(part, formula !== null, context.texts);
  if (value === null && formula === null && format === "General") return null;
  return { value, text: shownText(value, format, context.countsFrom1904), formula, format };
}

function valueOf({ type, stored }: CellPart, isFormula: boolean, texts: readonly string[]): CellValue {
  if (stored === null) return null;
  if (type === "b") return stored.trim() === "1" || stored.trim() === "true";
  if (type === "n") {
    const number = stored.trim() === "" ? NaN : Number(stored);
    // Excel shows and compares 15 digits; the binary rest is noise such as 0.30000000000000004.
    return Number.isFinite(number) ? Number(number.toPrecision(15)) : null;
  }
  const text = type === "s" ? (texts[Number(stored)] ?? "") : stored;
  return text === "" && !isFormula ? null : text;
}

function extent(cells: readonly { readonly row: number; readonly column: number }[]): Area | null {
  if (cells.length === 0) return null;
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area;
}
