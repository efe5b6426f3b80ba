import type { AnnexKind } from "../core/forms/index";
import { areaToA1, toA1 } from "../core/grid/address";
import type { Area, Cell, Grid } from "../core/grid/grid";
import type { CellStyle, LayoutCell, SheetLayout } from "../core/grid/sheet-layout";
import { readAnnexes } from "../core/reading/read-annexes";
import { freeName } from "../core/templates/sheet-name";

/** What files came to as sheets of a workbook. */
export interface Imported {
  readonly sheets: readonly SheetLayout[];
  /** Tables and sheets that hold no annex, by name: they are left out. */
  readonly leftOut: readonly string[];
}

const line = { line: "thin", color: "#000000" } as const;
const plain: CellStyle = { fontSize: 10, vertical: "center", wrap: true };
const borders = { top: line, bottom: line, left: line, right: line };
/** In points: what a narrow and a wide column take, and a sign of Chinese. */
const widths = { least: 40, most: 180, sign: 10 };

/**
 * The annexes among these grids as sheets to write; lines above a table of Word become the first rows. `nameOf` names the
 * sheet of an annex by its kind and project.
 */
export function importAnnexes(
  grids: readonly Grid[],
  nameOf: (kind: AnnexKind, project: string | null) => string,
): Imported {
  const sheets: SheetLayout[] = [];
  const leftOut: string[] = [];
  for (const grid of grids) {
    const [annex] = readAnnexes([grid]);
    if (!annex) {
      leftOut.push(grid.sheet);
      continue;
    }
    const wanted = nameOf(annex.description.kind, annex.fields.project?.text ?? null);
    const name = freeName(
      wanted.replace(/[:\\/?*[\]'\p{Cc}]/gu, " ").trim(),
      sheets.map((sheet) => sheet.name),
    );
    sheets.push(layoutOf(grid, name));
  }
  return { sheets, leftOut };
}

function layoutOf(grid: Grid, name: string): SheetLayout {
  const down = Math.max(0, -grid.top);
  const merges = (grid.merges ?? []).map((area) => ({ ...area, top: area.top + down, bottom: area.bottom + down }));
  const width = Math.max(...grid.rows.map((row) => grid.left + row.length), ...merges.map(({ right }) => right + 1));
  const titles = Array.from({ length: down }, (_, row): Area => ({ top: row, left: 0, bottom: row, right: width - 1 }));
  const cells: Record<string, LayoutCell> = {};
  grid.rows.forEach((row, at) => {
    const top = grid.top + down + at;
    const isTitle = top < down;
    for (let column = grid.left; column < width; column++) {
      const cell = row[column - grid.left] ?? null;
      if (cell === null && isTitle) continue;
      cells[toA1(top, column)] = layoutCell(cell, isTitle);
    }
  });
  const alone = titles.filter(({ top }) => (grid.rows[top]?.length ?? 0) === 1 && width > 1);
  return {
    name,
    cells,
    merges: [...alone, ...merges],
    columnWidths: columnWidths(grid, width, merges, down),
    rowHeights: {},
    validations: [],
    page: { orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 } },
  };
}

/** Numbers become numbers that show the same digits; all else stays the text that it is, whatever sign it begins with. */
function layoutCell(cell: Cell | null, isTitle: boolean): LayoutCell {
  const style = isTitle ? plain : { ...plain, borders };
  if (cell === null || cell.value === null) return { value: null, formula: null, style };
  const { value, format } = cell;
  const own = format === "General" ? style : { ...style, format };
  if (typeof value === "number") return { value, formula: null, style: own };
  const number = typeof value === "string" ? numberIn(value) : null;
  if (number) return { value: number.value, formula: null, style: { ...style, format: number.format } };
  return { value: String(value), formula: null, style };
}

/** A number in a text and the format in which it shows as it was written; null for words, codes and telephone numbers. */
function numberIn(text: string): { readonly value: number; readonly format: string } | null {
  const match = /^(-?)(0|[1-9]\d{0,11}|[1-9]\d{0,2}(?:,\d{3}){1,3})(?:\.(\d{1,6}))?(%?)$/.exec(text.trim());
  if (!match) return null;
  const [, sign = "", whole = "", fraction = "", percent = ""] = match;
  const digits = `${sign}${whole.replaceAll(",", "")}`;
  const decimals = fraction === "" ? "" : `.${"0".repeat(fraction.length)}`;
  const format = `${whole.includes(",") ? "#,##0" : "0"}${decimals}${percent}`;
  // Moving the point in the text keeps a percentage exact: 99.7 / 100 is not.
  return { value: Number(`${digits}.${fraction || "0"}${percent && "e-2"}`), format };
}

/** Wide enough for the longest line of a column's own cells, within reason. */
function columnWidths(grid: Grid, width: number, merges: readonly Area[], down: number): Record<number, number> {
  const spread = new Set(
    merges
      .filter(({ left, right }) => right > left)
      .map((area) => areaToA1({ ...area, bottom: area.top, right: area.left })),
  );
  const found: Record<number, number> = {};
  for (let column = 0; column < width; column++) {
    const lengths = grid.rows.flatMap((row, at) => {
      const text = row[column - grid.left]?.text ?? "";
      const top = grid.top + down + at;
      return top < down || spread.has(toA1(top, column)) ? [] : text.split("\n").map((each) => each.length);
    });
    const longest = Math.max(0, ...lengths) * widths.sign;
    found[column] = Math.min(widths.most, Math.max(widths.least, longest));
  }
  return found;
}
