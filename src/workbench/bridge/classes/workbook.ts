import { hostClass } from "../host-class";
import type { HostObject, NamedClass } from "../host-class";
import { customXmlParts } from "./custom-xml";
import { rangeObject } from "./range";
import { worksheetCollection } from "./worksheet-collection";

const protection = hostClass<undefined>("WorkbookProtection", {
  properties: { Protected: { get: (_book, session) => session.engine.isProtected() } },
});

const application = hostClass<undefined>("Application", {
  properties: { CalculationMode: { get: () => "Automatic" } },
  methods: {
    Calculate: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: (_application, _args, session) => {
      session.calculationSuspended = session.does("calculation-suspended");
    },
  },
});

const named: NamedClass<undefined> = hostClass<undefined>("Workbook", {
  methods: {
    _RemoveReference: (_book, [reference], session) => session.release(String(reference)),
    _RemoveAllReferences: (_book, _args, session) => session.releaseAll(),
  },
  objects: {
    Application: () => application.make(undefined),
    CustomXmlParts: () => customXmlParts(),
    Protection: () => protection.make(undefined),
    Worksheets: () => worksheetCollection(),
    GetSelectedRange: (_book, _args, session) => rangeObject(session.engine.selection()),
    GetActiveCell: (_book, _args, session) => {
      const { sheet, area } = session.engine.selection();
      return rangeObject({ sheet, area: { ...area, bottom: area.top, right: area.left } });
    },
  },
});

/** The workbook: where every path of a batch begins. */
export const workbookObject = (): HostObject => named.make(undefined);
