import { parseArea } from "../../core/grid/address";
import { BooleanNumber, CellValueType, LocaleType } from "./univer";
import type { ICellData, IColumnData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from "./univer";
import { toUniverRange } from "./univer-formats";
import { toUniverStyle } from "./univer-style";
import type { CellStyle } from "../../core/grid/sheet-layout";
import type { SheetContent, StoredCell, WorkbookContent } from "./workbook-content";

/** Univer counts in pixels, Office.js and .xlsx in points. */
export const pixelsPerPoint = 96 / 72;

/** The font of every cell without one: Chinese glyphs on Windows, macOS and Linux, where the default would be a serif. */
const defaultFont = "DengXian, Microsoft YaHei, PingFang SC, Noto Sans CJK SC, Noto Sans SC, sans-serif";
const spareRows = 40;
const spareColumns = 8;

/** A workbook as Univer opens it. Sheets get the ids s1, s2, … */
export function toUniverWorkbook(content: WorkbookContent): IWorkbookData {
  const styles = new StyleTable();
  const sheets = content.sheets.map((sheet, index) => toUniverSheet(sheet, `s${index + 1}`, styles));
  return {
    id: "workbook",
    name: "",
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    defaultStyle: { ff: defaultFont, fs: 11 },
    styles: styles.byId,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** One sheet as Univer inserts it; without a style table each cell carries its own style. */
export function toUniverSheet(
  sheet: SheetContent,
  id: string,
  styles?: StyleTable,
): Partial<IWorksheetData> & { id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let rows = 0;
  let columns = 0;
  for (const [address, cell] of Object.entries(sheet.cells)) {
    const area = parseArea(address);
    if (!area) throw new Error(`Not an address: ${address}`);
    (cellData[area.top] ??= {})[area.left] = toUniverCell(cell, styles);
    rows = Math.max(rows, area.top + 1);
    columns = Math.max(columns, area.left + 1);
  }
  return {
    id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: freeze(sheet.frozenRows, sheet.frozenColumns),
    rowCount: Math.max(rows + spareRows, 60),
    columnCount: Math.max(columns + spareColumns, 20),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    defaultColumnWidth: 72,
    defaultRowHeight: 20,
    mergeData: sheet.merges.map(toUniverRange),
    cellData,
    rowData: lineData<IRowData>(sheet.rowHeights, sheet.hiddenRows, (height) => ({
      h: height,
      ia: BooleanNumber.FALSE,
    })),
    columnData: lineData<IColumnData>(sheet.columnWidths, sheet.hiddenColumns, (width) => ({ w: width })),
  };
}

export function freeze(rows: number, columns: number) {
  return { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 };
}

/** A cell as Univer keeps it. What is text stays text, also where it looks like a number. */
export function toUniverCell(cell: StoredCell, styles?: StyleTable): ICellData {
  const style = Object.keys(cell.style).length > 0 ? cell.style : null;
  const custom = { ...(cell.note && { note: cell.note }), ...(cell.style.unlocked && { unlocked: true }) };
  return {
    ...toUniverValue(cell.value),
    ...(cell.formula !== null && { f: cell.formula }),
    ...(style && { s: styles ? styles.idOf(style) : toUniverStyle(style) }),
    ...(Object.keys(custom).length > 0 && { custom }),
  };
}

export function toUniverValue(value: StoredCell["value"]): ICellData {
  if (value === null || value === "") return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const looksLikeNumber = value.trim() !== "" && !Number.isNaN(Number(value));
  return { v: value, t: looksLikeNumber ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function lineData<T extends IRowData | IColumnData>(
  sizes: Readonly<Record<number, number>>,
  hidden: readonly number[],
  sized: (pixels: number) => Partial<T>,
): Record<number, Partial<T>> {
  const result: Record<number, Partial<T>> = {};
  for (const [line, points] of Object.entries(sizes)) result[Number(line)] = sized(Math.round(points * pixelsPerPoint));
  for (const line of hidden) result[line] = { ...result[line], hd: BooleanNumber.TRUE } as Partial<T>;
  return result;
}

/** Styles by an id, so that ten thousand cells of one look share one object. */
export class StyleTable {
  readonly byId: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: CellStyle): string {
    const key = JSON.stringify(style);
    let id = this.ids.get(key);
    if (!id) {
      id = `c${this.ids.size + 1}`;
      this.ids.set(key, id);
      const said = Object.entries(toUniverStyle(style) ?? {}).filter(([, value]) => value !== null);
      this.byId[id] = Object.fromEntries(said);
    }
    return id;
  }
}
