import type { Area } from "../../../core/grid/grid";
import type { SheetSettings } from "../../engine/workbook-content";
import { ExcelError } from "../excel-error";
import { hostClass } from "../host-class";
import type { HostObject, NamedClass, Property } from "../host-class";
import { areaOf, inside, lastColumn, lastRow, refuseProtected, sheetInfo } from "../range-target";
import type { Session } from "../session";
import { listeners } from "./listeners";
import { pageLayout } from "./page-layout";
import { rangeObject } from "./range";
import { rangeAreas } from "./range-areas";
import { refuseBadName, refuseProtectedBook } from "./sheet-changes";

const everyCell: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

/** A setting of the sheet, which a protected sheet keeps. */
const setting = <K extends keyof SheetSettings>(
  name: K,
  of: (value: unknown) => SheetSettings[K],
): Property<string> => ({
  get: (sheet, session) => sheetInfo(session, sheet)[name],
  set: (sheet, value, session) => {
    refuseProtected(session, sheet);
    return session.engine.changeSheet(sheet, { [name]: of(value) });
  },
});

const protection = hostClass<string>("WorksheetProtection", {
  properties: {
    Protected: { get: (sheet, session) => sheetInfo(session, sheet).protected },
    Options: {
      get: (sheet, session) => {
        const { allows = [] } = sheetInfo(session, sheet);
        return {
          allowFormatCells: allows.includes("formatCells"),
          allowInsertRows: allows.includes("insertRows"),
          allowDeleteRows: allows.includes("deleteRows"),
        };
      },
    },
  },
  methods: {
    Protect: (sheet, _args, session) => session.engine.changeSheet(sheet, { protected: true }),
    Unprotect: (sheet, _args, session) => session.engine.changeSheet(sheet, { protected: false }),
  },
});

function addressed(sheet: string, address: unknown): HostObject {
  return rangeObject({ sheet, area: typeof address === "string" && address !== "" ? areaOf(address) : everyCell });
}

function used(sheet: string, valuesOnly: unknown, session: Session): HostObject | null {
  const area = session.engine.usedArea(sheet, valuesOnly === true);
  return area && rangeObject({ sheet, area });
}

const number = (value: unknown) => {
  if (typeof value !== "number") throw new ExcelError("InvalidArgument");
  return value;
};

const named: NamedClass<string> = hostClass<string>("Worksheet", {
  id: (sheet) => sheet,
  properties: {
    Id: { get: (sheet) => sheet },
    Name: {
      get: (sheet, session) => sheetInfo(session, sheet).name,
      set: (sheet, value, session) => {
        refuseProtectedBook(session);
        refuseBadName(session, value, sheet);
        return session.engine.changeSheet(sheet, { name: String(value) });
      },
    },
    Position: {
      get: (sheet, session) => session.engine.sheets().findIndex(({ id }) => id === sheet),
      set: (sheet, value, session) => {
        refuseProtectedBook(session);
        if (number(value) < 0 || number(value) >= session.engine.sheets().length)
          throw new ExcelError("InvalidArgument");
        session.engine.moveSheet(sheet, number(value));
      },
    },
    Visibility: {
      get: (sheet, session) => sheetInfo(session, sheet).visibility,
      set: (sheet, value, session) => {
        refuseProtectedBook(session);
        return session.engine.changeSheet(sheet, { visibility: value as SheetSettings["visibility"] });
      },
    },
    TabColor: setting("tabColor", String),
    ShowGridlines: setting("showGridlines", (value) => value === true),
  },
  methods: {
    ...listeners,
    Activate: (sheet, _args, session) => {
      sheetInfo(session, sheet);
      session.engine.activate(sheet);
    },
    Delete: (sheet, _args, session) => {
      refuseProtectedBook(session);
      const visible = session.engine.sheets().filter(({ visibility }) => visibility === "Visible");
      if (visible.length === 1 && visible[0]?.id === sheet) throw new ExcelError("InvalidOperation");
      session.engine.deleteSheet(sheet);
    },
    Calculate: () => undefined,
  },
  objects: {
    GetRange: (sheet, [address]) => addressed(sheet, address),
    GetRanges: (sheet, [address]) =>
      rangeAreas({ sheet, areas: typeof address === "string" ? address.split(",").map(areaOf) : [everyCell] }),
    GetCell: (sheet, [row, column]) => {
      const [top, left] = [number(row), number(column)];
      return rangeObject({ sheet, area: inside({ top, left, bottom: top, right: left }) });
    },
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const [top, left] = [number(row), number(column)];
      const area = { top, left, bottom: top + number(rows) - 1, right: left + number(columns) - 1 };
      return rangeObject({ sheet, area: inside(area) });
    },
    GetUsedRange: (sheet, [valuesOnly], session) => used(sheet, valuesOnly, session) ?? addressed(sheet, "A1"),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], session) => used(sheet, valuesOnly, session),
    PageLayout: (sheet) => pageLayout(sheet),
    Protection: (sheet) => protection.make(sheet),
  },
});

/** A sheet as the client holds it, by its id. */
export const worksheetObject = (target: string): HostObject => named.make(target);
