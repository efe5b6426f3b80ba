import type { JournalStep } from "../core/changes/journal";
import type { AnnexKind } from "../core/forms/index";
import { areaToA1, toA1 } from "../core/grid/address";
import type { Area, Cell, Grid } from "../core/grid/grid";
import type { CellStyle, LayoutCell, SheetLayout } from "../core/grid/sheet-layout";
import { heightOf, textHeight, textWidth, widthOf } from "../core/grid/row-height";
import { readAnnexes } from "../core/reading/read-annexes";
import { freeName } from "../core/templates/sheet-name";
import { wordingIn } from "../core/wording/wording";
import { HostError } from "../host/host-error";
import type { InsertResult, WorkbookHost } from "../host/workbook-host";

/** A table or sheet of a file that holds an annex. */
export interface FoundAnnex {
  readonly grid: Grid;
  readonly kind: AnnexKind;
  /** The project that it is of, null where it names none. */
  readonly project: string | null;
  /** The row of its printed title, null where it has none. */
  readonly titleRow: number | null;
}

/** What of a file's tables and sheets are annexes. */
export interface FoundAnnexes {
  readonly annexes: readonly FoundAnnex[];
  /** What holds no annex, by name. */
  readonly leftOut: readonly string[];
}

const line = { line: "thin", color: "#000000" } as const;
const plain: CellStyle = { fontSize: 10, vertical: "center", wrap: true };
const borders = { top: line, bottom: line, left: line, right: line };
/** In points: the narrowest and the widest column, and what a page has room for beside its margins, upright and across. */
const widths = { least: 44, most: 200, upright: 560, page: 770 };
/** Excel draws no row higher. */
const mostHigh = 409;
/** In points: where a column holds longer lines, its texts begin at the left. */
const mostInMiddle = 124;

/** Looks which of these grids hold an annex; a grid with several goes by its first. */
export function findAnnexes(grids: readonly Grid[]): FoundAnnexes {
  const annexes: FoundAnnex[] = [];
  const leftOut: string[] = [];
  for (const grid of grids) {
    const [annex] = readAnnexes([grid]);
    if (!annex) leftOut.push(grid.sheet);
    else
      annexes.push({
        grid,
        kind: annex.description.kind,
        project: annex.fields.project?.text ?? null,
        titleRow: annex.title?.row ?? null,
      });
  }
  return { annexes, leftOut };
}

/** Annexes as sheets to write, under names that none of `taken` has. */
export function sheetsOf(annexes: readonly FoundAnnex[], taken: readonly string[] = []): SheetLayout[] {
  return layOut(
    annexes.map(({ kind, project, ...found }) => ({ ...found, wanted: nameOf(kind, project) })),
    taken,
  );
}

/** All of a file's tables and sheets as sheets to write, annexes or not, under their own names as far as Excel has them. */
export function allSheetsOf(grids: readonly Grid[]): SheetLayout[] {
  return layOut(
    grids.map((grid) => ({ grid, wanted: grid.sheet, titleRow: readAnnexes([grid])[0]?.title?.row ?? null })),
    [],
  );
}

interface Wanted extends Pick<FoundAnnex, "grid" | "titleRow"> {
  readonly wanted: string;
}

function layOut(all: readonly Wanted[], taken: readonly string[]): SheetLayout[] {
  const sheets: SheetLayout[] = [];
  for (const { grid, titleRow, wanted } of all) {
    const name = wanted.replace(/[:\\/?*[\]'\p{Cc}]/gu, " ").trim();
    sheets.push(sheetOf(grid, freeName(name, [...taken, ...sheets.map((sheet) => sheet.name)]), titleRow));
  }
  return sheets;
}

/**
 * Inserts annexes as sheets, all or none; `perform` does the step. A hidden sheet may have a name that was thought free: then it
 * is done once more under another. Gives the step that was done too; rejects with a `HostError`.
 */
export async function insertAnnexes(
  host: Pick<WorkbookHost, "readGrids">,
  annexes: readonly FoundAnnex[],
  perform: (step: JournalStep) => Promise<InsertResult>,
): Promise<InsertResult & { readonly step: JournalStep }> {
  const taken = (await host.readGrids()).map(({ sheet }) => sheet);
  for (;;) {
    const step: JournalStep = { kind: "insert", sheets: sheetsOf(annexes, taken) };
    try {
      return { step, ...(await perform(step)) };
    } catch (error) {
      const refused = error instanceof HostError && error.kind === "bad-name" ? error.place : null;
      if (refused === null || !step.sheets.some(({ name }) => name === refused)) throw error;
      taken.push(refused);
    }
  }
}

/** As units call their sheets, in Chinese whoever asks: the annex's number, and the project's name where it has one. */
function nameOf(kind: AnnexKind, project: string | null): string {
  const [number = kind] = wordingIn("zh-CN").forms[kind].name.split(" ");
  return project ? `${number}-${project}` : number;
}

/** A grid as a sheet to write: its contents, merged cells and widths. Lines above a table of Word become the first rows; formulas become their results. */
function sheetOf(grid: Grid, name: string, titleRow: number | null): SheetLayout {
  const down = Math.max(0, -grid.top);
  const merges = (grid.merges ?? []).map((area) => ({ ...area, top: area.top + down, bottom: area.bottom + down }));
  const width = Math.max(...grid.rows.map((row) => grid.left + row.length), ...merges.map(({ right }) => right + 1));
  const head = headOf(grid, down);
  const alone = grid.rows.flatMap((row, at): Area[] => {
    const top = grid.top + down + at;
    const isAlone = top < down && row.length === 1 && width > 1;
    return isAlone ? [{ top, left: 0, bottom: top, right: width - 1 }] : [];
  });
  const all = [...alone, ...merges];
  const lines = longestLines(grid, width, all, down);
  const columns = columnWidths(lines);
  const cells: Record<string, LayoutCell> = {};
  grid.rows.forEach((row, at) => {
    const top = grid.top + down + at;
    const look = top === (titleRow ?? NaN) + down ? "title" : top < head ? "above" : "table";
    for (let column = grid.left; column < width; column++) {
      const cell = row[column - grid.left] ?? null;
      if (cell === null && look !== "table") continue;
      const isMiddle = (lines[column] ?? 0) <= mostInMiddle && longestLine(cell?.text ?? "") <= mostInMiddle;
      cells[toA1(top, column)] = layoutCell(cell, styleOf(look, isMiddle));
    }
  });
  return {
    name,
    cells,
    merges: all,
    columnWidths: { ...columns },
    rowHeights: { ...rowHeights(grid, all, columns, down) },
    validations: [],
    page: {
      orientation: widthOf(columns, 0, width) > widths.upright ? "Landscape" : "Portrait",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
    },
  };
}

/** The first row of the sheet with two texts that is no line above a table of Word: there the form's own table begins. */
function headOf({ top, rows }: Grid, down: number): number {
  const at = rows.findIndex((row, index) => top + index >= 0 && row.filter((cell) => cell?.text.trim()).length > 1);
  return top + down + Math.max(0, at);
}

type Look = "title" | "above" | "table";

/** Numbers become numbers that show the same digits; all else stays the text that it is, whatever sign it begins with. */
function layoutCell(cell: Cell | null, style: CellStyle): LayoutCell {
  if (cell === null || cell.value === null) return { value: null, formula: null, style };
  const { value, format } = cell;
  const own = format === "General" ? style : { ...style, format };
  if (typeof value === "number") return { value, formula: null, style: { ...own, horizontal: "center" } };
  const number = typeof value === "string" ? numberIn(value) : null;
  if (number)
    return { value: number.value, formula: null, style: { ...style, format: number.format, horizontal: "center" } };
  return { value: String(value), formula: null, style };
}

function styleOf(look: Look, isMiddle: boolean): CellStyle {
  if (look === "title") return { ...plain, fontSize: 14, bold: true, horizontal: "center" };
  return look === "above" ? plain : { ...plain, borders, horizontal: isMiddle ? "center" : "left" };
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

/** In points, the longest line of each column's own cells below the lines above the table. */
function longestLines(grid: Grid, width: number, merges: readonly Area[], down: number): number[] {
  const spread = new Set(
    merges
      .filter(({ left, right }) => right > left)
      .map((area) => areaToA1({ ...area, bottom: area.top, right: area.left })),
  );
  return Array.from({ length: width }, (_, column) => {
    const own = grid.rows.map((row, at) => {
      const top = grid.top + down + at;
      return top < down || spread.has(toA1(top, column)) ? 0 : longestLine(row[column - grid.left]?.text ?? "");
    });
    return Math.max(0, ...own);
  });
}

function longestLine(text: string): number {
  return Math.max(...text.split("\n").map(textWidth));
}

/** Wide enough for those lines, within reason; together no wider than a page. */
function columnWidths(lines: readonly number[]): number[] {
  const wanted = lines.map((line) => Math.min(widths.most, Math.max(widths.least, line + 10)));
  const spare = widthOf(wanted, 0, wanted.length) - widths.least * wanted.length;
  const room = Math.max(0, widths.page - widths.least * wanted.length);
  const share = spare > room ? room / spare : 1;
  return wanted.map((points) => widths.least + (points - widths.least) * share);
}

/** Room for every text; the last row of an area over several takes what those before it lack. */
function rowHeights(grid: Grid, merges: readonly Area[], columns: readonly number[], down: number): number[] {
  const first = grid.top + down;
  const textAt = (row: number, column: number) => grid.rows[row - first]?.[column - grid.left]?.text ?? "";
  const heights = Array.from({ length: first + grid.rows.length }, (_, row) => {
    const texts = columns.map((_points, column) => textAt(row, column));
    return heightOf(texts, row, merges, columns);
  });
  for (const { top, left, bottom, right } of merges) {
    if (bottom === top) continue;
    const needed = textHeight(textAt(top, left), widthOf(columns, left, right));
    const given = widthOf(heights, top, bottom);
    if (needed > given) heights[bottom] = Math.min(mostHigh, (heights[bottom] ?? 0) + needed - given);
  }
  return heights.map((points) => Math.min(mostHigh, points));
}
