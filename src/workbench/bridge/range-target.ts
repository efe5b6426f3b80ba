import { areaToA1, columnName, parseArea } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import type { CellStyle } from "../../core/grid/sheet-layout";
import type { ProtectionLeave } from "../engine/workbook-content";
import type { CellChange, SheetInfo } from "../engine/workbook-engine";
import { ExcelError } from "./excel-error";
import type { HostObject } from "./host-class";
import type { Session } from "./session";

/** A range: an area of a sheet, by the sheet's id. */
export interface RangeTarget {
  readonly sheet: string;
  readonly area: Area;
}

export const lastRow = 1_048_575;
export const lastColumn = 16_383;
/** Of a larger range Excel hands over no cells; a whole column or sheet has no values to load. */
const mostCells = 5_000_000;

export function sheetInfo(session: Session, id: string): SheetInfo {
  const sheet = session.sheets().find((candidate) => candidate.id === id);
  if (!sheet) throw new ExcelError("ItemNotFound");
  return sheet;
}

/** The area that an address names on its sheet: "B2", "$A$1:C4", "A:C", "2:5", or with a sheet in front. */
export function areaOf(address: string): Area {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(local);
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(local);
  const spelled = columns
    ? `${columns[1]}1:${columns[2]}${lastRow + 1}`
    : rows
      ? `A${rows[1]}:${columnName(lastColumn)}${rows[2]}`
      : local;
  return inside(parseArea(spelled));
}

/** The area, if it lies on a sheet. */
export function inside(area: Area | null): Area {
  const lies = area && area.top >= 0 && area.left >= 0 && area.bottom <= lastRow && area.right <= lastColumn;
  if (!lies || area.bottom < area.top || area.right < area.left) throw new ExcelError("InvalidArgument");
  return area;
}

/** "Sheet1!A1:B2", quoted where the name asks for it, as Excel writes addresses. */
export function fullAddress(session: Session, { sheet, area }: RangeTarget): string {
  return `${quoted(sheetInfo(session, sheet).name)}!${shortAddress(area)}`;
}

export function shortAddress(area: Area): string {
  if (area.top === 0 && area.bottom === lastRow) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (area.left === 0 && area.right === lastColumn) return `${area.top + 1}:${area.bottom + 1}`;
  return areaToA1(area);
}

function quoted(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A rectangle of whatever `of` says of each cell; null where the range is too large for Excel to say. */
export function matrix<T>(
  { area }: RangeTarget,
  session: Session,
  of: (row: number, column: number) => T,
): T[][] | null {
  const columns = area.right - area.left + 1;
  const rows = area.bottom - area.top + 1;
  if (session.exceeds("cells-limit", rows * columns)) return null;
  // No Excel would say null here: the workbench, which does not, says so before it runs out of memory.
  if (rows * columns > mostCells) throw new ExcelError("ResponsePayloadSizeLimitExceeded");
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => of(area.top + r, area.left + c)),
  );
}

/** What all cells of the range agree on, or null. */
export function agreed<T>(range: RangeTarget, session: Session, of: (style: CellStyle) => T): T | null {
  let first: T | undefined;
  for (const [row, column] of positions(clipped(range, session))) {
    const value = of(session.engine.cell(range.sheet, row, column)?.style ?? {});
    if (first === undefined) first = value;
    else if (value !== first) return null;
  }
  return first ?? of({});
}

/** Writes one change a cell; null leaves a cell alone. */
export function change(
  range: RangeTarget,
  session: Session,
  of: (row: number, column: number) => CellChange | null,
): void {
  const changes = new Map<number, Map<number, CellChange>>();
  for (const [row, column] of positions(range.area)) {
    const wanted = of(row, column);
    if (!wanted) continue;
    const line = changes.get(row) ?? new Map<number, CellChange>();
    changes.set(row, line.set(column, wanted));
  }
  if (changes.size > 0) session.engine.write(range.sheet, changes);
}

/** Changes the looks of every cell of the range. */
export function restyle(range: RangeTarget, session: Session, of: (style: CellStyle) => CellStyle): void {
  refuseProtected(session, range.sheet, "formatCells");
  for (const [row, column] of positions(clipped(range, session))) session.restyle(range.sheet, row, column, of);
}

/** A style without one of its parts. */
export function without<K extends keyof CellStyle>(style: CellStyle, part: K): Omit<CellStyle, K> {
  return Object.fromEntries(Object.entries(style).filter(([name]) => name !== part)) as Omit<CellStyle, K>;
}

/** A protected sheet refuses, unless it was protected with leave to do this. */
export function refuseProtected(session: Session, sheet: string, leave?: ProtectionLeave): void {
  const { protected: isProtected, allows = [] } = sheetInfo(session, sheet);
  if (isProtected && !(leave && allows.includes(leave))) throw new ExcelError("AccessDenied");
}

/** Contents of a protected sheet can be changed only where every cell is unlocked. */
export function refuseLocked(session: Session, range: RangeTarget): void {
  if (!sheetInfo(session, range.sheet).protected) return;
  for (const [row, column] of positions(clipped(range, session))) {
    if (!session.engine.cell(range.sheet, row, column)?.style.unlocked) throw new ExcelError("AccessDenied");
  }
}

export function* positions(area: Area): Generator<[number, number]> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield [row, column];
  }
}

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** What is left of an area when another is cut out of it: up to four pieces. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const pieces = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** An argument that is a range object, or an address on the given sheet. */
export function rangeArgument(argument: unknown, sheet: string): RangeTarget {
  if (typeof argument === "string") return { sheet, area: areaOf(argument) };
  const object = argument as HostObject | null;
  if (object?.of.name !== "Range") throw new ExcelError("InvalidArgument");
  return object.target as RangeTarget;
}

/** Whole rows and columns end, for what is done cell by cell, a little below what is in use. */
function clipped({ sheet, area }: RangeTarget, session: Session): Area {
  const whole = area.bottom === lastRow || area.right === lastColumn;
  if (!whole) return area;
  const used = session.engine.usedArea(sheet, false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    ...area,
    bottom: Math.min(area.bottom, Math.max(used.bottom, area.top)),
    right: Math.min(area.right, Math.max(used.right, area.left)),
  };
}
