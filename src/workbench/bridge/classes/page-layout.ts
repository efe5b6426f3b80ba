import type { PageSetup } from "../../../core/grid/sheet-layout";
import { ExcelError } from "../excel-error";
import { hostClass } from "../host-class";
import type { HostObject, NamedClass, Property } from "../host-class";
import { refuseProtected, sheetInfo } from "../range-target";
import type { Session } from "../session";

function pageOf(sheet: string, session: Session): PageSetup {
  return sheetInfo(session, sheet).page;
}
function change(sheet: string, session: Session, page: PageSetup): Promise<void> {
  refuseProtected(session, sheet);
  if (session.does("page-setting-fails")) throw new ExcelError("GeneralException");
  return session.engine.changeSheet(sheet, { page: { ...pageOf(sheet, session), ...page } });
}

const part = <K extends keyof PageSetup>(name: K, standard: PageSetup[K]): Property<string> => ({
  get: (sheet, session) => pageOf(sheet, session)[name] ?? standard,
  set: (sheet, value, session) => change(sheet, session, { [name]: value }),
});
type Side = keyof NonNullable<PageSetup["margins"]>;
const margin = (side: Side): Property<string> => ({
  get: (sheet, session) => pageOf(sheet, session).margins?.[side] ?? 0,
  set: (sheet, value, session) =>
    change(sheet, session, { margins: { ...pageOf(sheet, session).margins, [side]: Number(value) } }),
});
const corner = (name: string): Property<string> => ({
  get: (sheet, session) => pageOf(sheet, session).headerFooter?.[name] ?? "",
  set: (sheet, value, session) =>
    change(sheet, session, { headerFooter: { ...pageOf(sheet, session).headerFooter, [name]: String(value) } }),
});

const headerFooter = hostClass<string>("HeaderFooter", {
  properties: {
    LeftHeader: corner("leftHeader"),
    CenterHeader: corner("centerHeader"),
    RightHeader: corner("rightHeader"),
    LeftFooter: corner("leftFooter"),
    CenterFooter: corner("centerFooter"),
    RightFooter: corner("rightFooter"),
  },
});
const headersFooters = hostClass<string>("HeaderFooterGroup", {
  objects: { DefaultForAllPages: (sheet) => headerFooter.make(sheet) },
});

const named: NamedClass<string> = hostClass<string>("PageLayout", {
  properties: {
    Orientation: part("orientation", "Portrait"),
    PaperSize: part("paperSize", "A4"),
    Zoom: {
      ...part("zoom", { scale: 100 }),
      set: (sheet, value, session) => {
        const zoom = value as NonNullable<PageSetup["zoom"]>;
        const ignored = zoom.scale === undefined && session.does("page-fit-ignored");
        return change(sheet, session, ignored ? {} : { zoom });
      },
    },
    CenterHorizontally: part("centerHorizontally", false),
    CenterVertically: part("centerVertically", false),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  methods: {
    SetPrintArea: (sheet, [address], session) => change(sheet, session, { printArea: String(address) }),
    SetPrintTitleRows: (sheet, [address], session) =>
      change(sheet, session, { titleRows: String(address).replaceAll("$", "") }),
  },
  objects: { HeadersFooters: (sheet) => headersFooters.make(sheet) },
});

/** How a sheet is printed. */
export const pageLayout = (target: string): HostObject => named.make(target);
