import type { Area } from "../../../core/grid/grid";
import type { CellChange } from "../../engine/workbook-engine";
import { ExcelError } from "../excel-error";
import { hostClass } from "../host-class";
import type { HostObject, NamedClass, Property } from "../host-class";
import {
  change,
  fullAddress,
  inside,
  intersection,
  lastColumn,
  lastRow,
  matrix,
  rangeArgument,
  refuseLocked,
  refuseProtected,
  without,
} from "../range-target";
import type { RangeTarget } from "../range-target";
import type { Session } from "../session";
import { shownText, typedChange, valueType } from "../typed-value";
import { conditionalFormatCollection } from "./conditional-format";
import { dataValidation } from "./data-validation";
import { rangeAreas } from "./range-areas";
import { rangeFormat } from "./range-format";
import { copyLooks } from "./copy-looks";
import { clearRange, deleteRange, insertRange } from "./range-shift";
import { worksheetObject } from "./worksheet";

const cellOf =
  ({ sheet }: RangeTarget, session: Session) =>
  (row: number, column: number) =>
    session.engine.cell(sheet, row, column);

const read = (of: (cell: ReturnType<ReturnType<typeof cellOf>>) => unknown): Property<RangeTarget> => ({
  get: (range, session) => {
    const cell = cellOf(range, session);
    return matrix(range, session, (row, column) => of(cell(row, column)));
  },
});

/** Writes a value, or a rectangle of values of the range's own size. */
function write(
  range: RangeTarget,
  input: unknown,
  session: Session,
  of: (raw: unknown, row: number, column: number) => CellChange | null,
): void {
  refuseLocked(session, range);
  const { area } = range;
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const fits = (lines: unknown[]) =>
    lines.length === rows && lines.every((line) => Array.isArray(line) && line.length === columns);
  if (Array.isArray(input) && !fits(input)) {
    throw new ExcelError("InvalidArgument", "The size of the array does not match the range.");
  }
  change(range, session, (row, column) => {
    const raw: unknown = Array.isArray(input) ? (input as unknown[][])[row - area.top]?.[column - area.left] : input;
    return of(raw, row, column);
  });
}

const contents = (range: RangeTarget, input: unknown, session: Session) => {
  const cell = cellOf(range, session);
  const formulas = [input].flat(2).filter((raw) => typeof raw === "string" && /^=./.test(raw));
  session.undo.writesFormulas(formulas.length);
  write(range, input, session, (raw, row, column) => typedChange(raw, cell(row, column)?.style ?? {}, session));
};

function setNumberFormat(range: RangeTarget, input: unknown, session: Session): void {
  refuseProtected(session, range.sheet, "formatCells");
  const cell = cellOf(range, session);
  write(range, input, session, (code, row, column) => {
    if (typeof code !== "string") return null;
    const raw = session.does("number-format-by-locale", byLocale(code) !== code) ? byLocale(code) : code;
    const style = cell(row, column)?.style ?? {};
    return { style: raw === "General" || raw === "" ? without(style, "format") : { ...style, format: raw } };
  });
}

/** A number format as a Chinese Excel gives it back (office-js #590, #2824). */
function byLocale(code: string): string {
  return code.replace(/\$(?![^[]*\])/g, "￥").replace(/^m\/d\/yy(yy)?$/, "yyyy/m/d");
}

/** Another range on the same sheet. */
const range =
  (of: (area: Area, args: readonly unknown[]) => Area) =>
  ({ sheet, area }: RangeTarget, args: readonly unknown[]): HostObject =>
    rangeObject({ sheet, area: inside(of(area, args)) });

const number = (value: unknown): number => {
  if (typeof value !== "number") throw new ExcelError("InvalidArgument");
  return value;
};

function shared({ sheet, area }: RangeTarget, other: unknown): HostObject | null {
  const target = rangeArgument(other, sheet);
  const common = target.sheet === sheet ? intersection(area, target.area) : null;
  return common && rangeObject({ sheet, area: common });
}

function found(object: HostObject | null): HostObject {
  if (!object) throw new ExcelError("ItemNotFound");
  return object;
}

function used({ sheet, area }: RangeTarget, [valuesOnly]: readonly unknown[], session: Session): HostObject | null {
  const own = session.engine.usedArea(sheet, valuesOnly === true, area);
  return own && rangeObject({ sheet, area: own });
}

function merged({ sheet, area }: RangeTarget, _args: readonly unknown[], session: Session): HostObject | null {
  if (session.does("merged-areas-empty-undo")) session.undo.clear();
  const touching = session.engine.merges(sheet).filter((merge) => intersection(merge, area));
  const beginning = touching.filter(({ top, left }) => intersection(cellArea(top, left), area));
  const some = beginning.length < touching.length;
  const areas = session.does("merged-areas-top-left", some) ? beginning : touching;
  const tooMany = session.exceeds("merged-areas-limit", areas.length);
  return areas.length > 0 && !tooMany ? rangeAreas({ sheet, areas }) : null;
}

function merge({ sheet, area }: RangeTarget, across: boolean, session: Session): void {
  refuseProtected(session, sheet);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const areas = across ? rows.map((row) => ({ ...area, top: row, bottom: row })) : [area];
  for (const one of areas) {
    session.engine.unmerge(sheet, one);
    // Excel keeps the first cell's content and drops the others'.
    change({ sheet, area: one }, session, (row, column) =>
      (row === one.top && column === one.left) || !session.engine.cell(sheet, row, column)
        ? null
        : { value: null, formula: null },
    );
  }
  session.engine.merge(
    sheet,
    areas.filter((one) => one.top !== one.bottom || one.left !== one.right),
  );
}

const named: NamedClass<RangeTarget> = hostClass<RangeTarget>("Range", {
  kept: true,
  properties: {
    Values: { ...read((cell) => cell?.value ?? ""), set: contents },
    Text: read((cell) => shownText(cell?.value ?? null, cell?.style.format)),
    Formulas: { ...read((cell) => cell?.formula ?? cell?.value ?? ""), set: contents },
    NumberFormat: { ...read((cell) => cell?.style.format ?? "General"), set: setNumberFormat },
    ValueTypes: read((cell) => valueType(cell?.value ?? null)),
    Address: { get: (target, session) => fullAddress(session, target) },
    AddressLocal: { get: (target, session) => fullAddress(session, target) },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => area.bottom - area.top + 1 },
    ColumnCount: { get: ({ area }) => area.right - area.left + 1 },
    CellCount: { get: ({ area }) => (area.bottom - area.top + 1) * (area.right - area.left + 1) },
    IsEntireRow: { get: ({ area }) => area.left === 0 && area.right === lastColumn },
    IsEntireColumn: { get: ({ area }) => area.top === 0 && area.bottom === lastRow },
    RowHidden: { get: ({ sheet, area }, session) => session.engine.isRowHidden(sheet, area.top) },
    ColumnHidden: { get: ({ sheet, area }, session) => session.engine.isColumnHidden(sheet, area.left) },
    HasSpill: { get: () => false },
  },
  methods: {
    Select: ({ sheet, area }, _args, session) => session.engine.select(sheet, clampToScreen(area)),
    Clear: (target, [applyTo], session) => clearRange(target, typeof applyTo === "string" ? applyTo : "All", session),
    Delete: (target, _args, session) => deleteRange(target, session),
    CopyFrom: (target, [source, type], session) =>
      copyLooks(rangeArgument(source, target.sheet), target, String(type), session),
    Merge: (target, [across], session) => merge(target, across === true, session),
    Unmerge: ({ sheet, area }, _args, session) => {
      refuseProtected(session, sheet);
      session.engine.unmerge(sheet, area);
    },
    Calculate: () => undefined,
    /** The client asks before it writes a large array; here the write itself refuses what does not fit. */
    _ValidateArraySize: () => undefined,
  },
  makes: {
    Insert: async (target, _args, session) => rangeObject(await insertRange(target, session)),
  },
  objects: {
    Format: ({ sheet, area }) => rangeFormat({ sheet, areas: [area] }),
    ConditionalFormats: ({ sheet, area }) => conditionalFormatCollection({ sheet, areas: [area] }),
    DataValidation: ({ sheet, area }) => dataValidation({ sheet, areas: [area] }),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
    GetCell: range(({ top, left }, [row, column]) => cellArea(top + number(row), left + number(column))),
    GetRow: range((area, [row]) => ({ ...area, top: area.top + number(row), bottom: area.top + number(row) })),
    GetColumn: range((area, [column]) => ({
      ...area,
      left: area.left + number(column),
      right: area.left + number(column),
    })),
    GetLastCell: range(({ bottom, right }) => cellArea(bottom, right)),
    GetLastRow: range((area) => ({ ...area, top: area.bottom })),
    GetLastColumn: range((area) => ({ ...area, left: area.right })),
    GetEntireRow: range((area) => ({ ...area, left: 0, right: lastColumn })),
    GetEntireColumn: range((area) => ({ ...area, top: 0, bottom: lastRow })),
    GetOffsetRange: range((area, [rows, columns]) => ({
      top: area.top + number(rows),
      bottom: area.bottom + number(rows),
      left: area.left + number(columns),
      right: area.right + number(columns),
    })),
    GetResizedRange: range((area, [rows, columns]) => ({
      ...area,
      bottom: area.bottom + number(rows),
      right: area.right + number(columns),
    })),
    GetAbsoluteResizedRange: range(({ top, left }, [rows, columns]) => ({
      top,
      left,
      bottom: top + number(rows) - 1,
      right: left + number(columns) - 1,
    })),
    GetBoundingRect: ({ sheet, area }, [other]) => {
      const { area: far } = rangeArgument(other, sheet);
      const [top, left] = [Math.min(area.top, far.top), Math.min(area.left, far.left)];
      const [bottom, right] = [Math.max(area.bottom, far.bottom), Math.max(area.right, far.right)];
      return rangeObject({ sheet, area: { top, left, bottom, right } });
    },
    GetIntersection: (target, [other]) => found(shared(target, other)),
    GetIntersectionOrNullObject: (target, [other]) => shared(target, other),
    GetUsedRange: (target, args, session) =>
      used(target, args, session) ?? rangeObject({ ...target, area: cellArea(target.area.top, target.area.left) }),
    GetUsedRangeOrNullObject: used,
    GetMergedAreasOrNullObject: merged,
  },
});

/** A range as the client holds it. */
export const rangeObject = (target: RangeTarget): HostObject => named.make(target);

function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The selection of a whole row is drawn to the end of the screen's sheet, not to column XFD. */
function clampToScreen(area: Area): Area {
  return { ...area, bottom: Math.min(area.bottom, area.top + 9_999), right: Math.min(area.right, area.left + 99) };
}
