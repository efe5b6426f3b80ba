import { ExcelError } from "../excel-error";
import { hostClass } from "../host-class";
import type { HostObject, NamedClass } from "../host-class";
import type { Session } from "../session";
import { listeners } from "./listeners";
import { refuseBadName, refuseProtectedBook } from "./sheet-changes";
import { worksheetObject } from "./worksheet";

function found(key: unknown, session: Session): HostObject | null {
  const text = String(key).toLowerCase();
  const sheet = session.engine.sheets().find(({ id, name }) => id === key || name.toLowerCase() === text);
  return sheet ? worksheetObject(sheet.id) : null;
}

/** Excel adds a sheet behind all others. */
function add(name: unknown, session: Session): HostObject {
  refuseProtectedBook(session);
  const wanted = typeof name === "string" && name !== "" ? name : `Sheet${String(session.engine.sheets().length + 1)}`;
  refuseBadName(session, wanted);
  return worksheetObject(session.engine.addSheet(wanted));
}

const named: NamedClass<undefined> = hostClass<undefined>("WorksheetCollection", {
  items: (_all, session) => session.engine.sheets().map(({ id }) => worksheetObject(id)),
  item: (_all, [key], session) => {
    const sheet = found(key, session);
    if (!sheet) throw new ExcelError("ItemNotFound");
    return sheet;
  },
  methods: { ...listeners, GetCount: (_all, _args, session) => session.engine.sheets().length },
  objects: {
    Add: (_all, [name], session) => add(name, session),
    GetItemOrNullObject: (_all, [key], session) => found(key, session),
    GetActiveWorksheet: (_all, _args, session) => worksheetObject(session.engine.activeSheet()),
  },
});

/** Every sheet of the workbook. */
export const worksheetCollection = () => named.make(undefined);
