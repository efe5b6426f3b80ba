import { areaToA1 } from "../../core/grid/address";
import type { Area, Cell, Grid } from "../../core/grid/grid";
import { readContent } from "./cell-content";
import { HostError } from "../host-error";
import { toHostError } from "./errors";
import type { Sheet } from "./sheets";

/** What is read of a sheet at most: a stray value in its last cell must not mean seventeen billion cells. */
const readable: Area = { top: 0, left: 0, bottom: 4999, right: 99 };

interface Part {
  readonly sheet: Sheet;
  readonly area: Area;
}

interface Piece {
  readonly sheet: Sheet;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly used: Area;
}

/** The used cells of these sheets; blank sheets are left out. One sync, more only where the answer is too large for one. */
export async function readGrids(context: Excel.RequestContext, sheets: readonly Sheet[]): Promise<Grid[]> {
  const pieces = await readParts(
    context,
    sheets.map((sheet) => ({ sheet, area: readable })),
  );
  return sheets.flatMap((sheet) => {
    const [first, ...more] = pieces.filter((piece) => piece.sheet === sheet);
    return first ? [join(sheet.name, [first, ...more], first.used)] : [];
  });
}

async function readParts(context: Excel.RequestContext, parts: readonly Part[]): Promise<Piece[]> {
  const asked = parts.map((part) => ask(context, part));
  try {
    await context.sync();
    return asked.flatMap(answer);
  } catch (cause) {
    const halves = halve(parts);
    const error = toHostError(cause, parts.length === 1 ? (parts[0]?.sheet.name ?? "") : "");
    if (error.kind !== "too-large") throw error;
    if (!halves) throw new HostError("too-large", parts[0]?.sheet.name ?? "", { cause });
    return [...(await readParts(context, halves[0])), ...(await readParts(context, halves[1]))];
  }
}

function halve(parts: readonly Part[]): [Part[], Part[]] | null {
  if (parts.length > 1) {
    const middle = Math.ceil(parts.length / 2);
    return [parts.slice(0, middle), parts.slice(middle)];
  }
  const [part] = parts;
  if (!part || part.area.top === part.area.bottom) return null;
  const middle = Math.floor((part.area.top + part.area.bottom) / 2);
  const upper = { ...part, area: { ...part.area, bottom: middle } };
  const lower = { ...part, area: { ...part.area, top: middle + 1 } };
  return [[upper], [lower]];
}

interface Question {
  readonly sheet: Sheet;
  readonly cells: Excel.Range;
  readonly used: Excel.Range;
}

function ask(context: Excel.RequestContext, { sheet, area }: Part): Question {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  // Values only: formatting down to the last row is common and holds nothing to check.
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const cells = worksheet.getRange(areaToA1(area)).untrack().getUsedRangeOrNullObject(true);
  cells.load("values,text,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
  // Untracked, or the client would send a request of its own afterwards to let each range go.
  for (const range of [used, cells]) range.untrack();
  return { sheet, cells, used };
}

function answer({ sheet, cells, used }: Question): Piece[] {
  if (used.isNullObject) return [];
  const usedArea = {
    top: used.rowIndex,
    left: used.columnIndex,
    bottom: used.rowIndex + used.rowCount - 1,
    right: used.columnIndex + used.columnCount - 1,
  };
  if (cells.isNullObject) return [{ sheet, top: usedArea.top, left: usedArea.left, rows: [], used: usedArea }];
  const rows = Array.from({ length: cells.rowCount }, (_row, row) =>
    Array.from({ length: cells.columnCount }, (_column, column) => toCell(cells, row, column)),
  );
  return [{ sheet, top: cells.rowIndex, left: cells.columnIndex, rows, used: usedArea }];
}

function toCell(range: Excel.Range, row: number, column: number): Cell | null {
  const content = readContent(range, row, column);
  // A blank cell with a format is kept: filling it must be able to put that format back.
  if (content.value === null && content.formula === null && content.format === "General") return null;
  // Excel answers null for all of them where there is too much (office-js #4783).
  const text = range.text as string[][] | null;
  if (!text) throw new HostError("too-large", "");
  return { ...content, text: text[row]?.[column] ?? "" };
}

/** A grid from the pieces of one sheet, each wherever it starts. */
function join(sheet: string, pieces: readonly Piece[], used: Area): Grid {
  const filled = pieces.filter((piece) => piece.rows.length > 0);
  const top = filled.length > 0 ? Math.min(...filled.map((piece) => piece.top)) : used.top;
  const left = filled.length > 0 ? Math.min(...filled.map((piece) => piece.left)) : used.left;
  const rows: (Cell | null)[][] = [];
  for (const piece of filled) {
    const indent = Array<null>(piece.left - left).fill(null);
    while (rows.length < piece.top - top) rows.push([]);
    rows.push(...piece.rows.map((row) => [...indent, ...row]));
  }
  const cut = used.bottom > readable.bottom || used.right > readable.right;
  return { sheet, top, left, rows, merges: null, ...(cut ? { cutFrom: used } : {}) };
}
