import { holds } from "../../core/grid/area";
import type { Area, CellValue } from "../../core/grid/grid";
import { CellValueType } from "./univer";
import type { ICellData, Nullable, Workbook, Worksheet } from "./univer";
import { fromUniverStyle } from "./univer-style";
import type { StoredCell } from "./workbook-content";

/** The cell as data, or null where it is blank and has no style. */
export function readCell(book: Workbook, sheet: Worksheet, row: number, column: number): StoredCell | null {
  const cell = sheet.getCellRaw(row, column);
  if (!cell) return null;
  const style = fromUniverStyle(book.getStyles().getStyleByCell(cell));
  const custom = (cell.custom ?? {}) as { note?: string; unlocked?: boolean };
  const stored: StoredCell = {
    value: storedValue(cell),
    formula: cell.f ?? null,
    style: custom.unlocked ? { ...style, unlocked: true } : style,
    ...(custom.note && { note: custom.note }),
  };
  const blank = stored.value === null && stored.formula === null && !stored.note;
  return blank && Object.keys(stored.style).length === 0 ? null : stored;
}

/** The smallest area around every cell, or every cell of an area, that holds a value (or, unless `valuesOnly`, a style). */
export function usedAreaOf(sheet: Worksheet, valuesOnly: boolean, within?: Area): Area | null {
  let area: Area | null = null;
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!counts(cell, valuesOnly) || (within && !holds(within, row, column))) return;
    area = area
      ? {
          top: Math.min(area.top, row),
          left: Math.min(area.left, column),
          bottom: Math.max(area.bottom, row),
          right: Math.max(area.right, column),
        }
      : { top: row, left: column, bottom: row, right: column };
  });
  return area;
}

function counts(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
  if (!cell) return false;
  const holds = (cell.v !== undefined && cell.v !== null && cell.v !== "") || Boolean(cell.f) || Boolean(cell.p);
  return holds || (!valuesOnly && Boolean(cell.s));
}

function storedValue(cell: ICellData): CellValue {
  // What a person types with line breaks or several fonts is a small document; its text is the value.
  const typed = cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const value = typed ?? cell.v ?? null;
  if (value === null || value === "") return null;
  if (cell.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  if (cell.t === CellValueType.NUMBER) return Number(value);
  return value;
}
