import type { PageSetup } from "../../core/grid/sheet-layout";

type Setting = (context: Excel.RequestContext) => void;

/** How a sheet is printed, as steps that each can fail without the others. */
export function pageSettings(sheet: string, page: PageSetup): Setting[] {
  const on =
    (set: (layout: Excel.PageLayout) => void): Setting =>
    (context) =>
      set(context.workbook.worksheets.getItem(sheet).pageLayout);
  const { margins = {}, headerFooter, zoom, paperSize, printArea, titleRows } = page;
  const data = {
    ...(page.orientation && { orientation: page.orientation }),
    ...(page.centerHorizontally !== undefined && { centerHorizontally: page.centerHorizontally }),
    ...(page.centerVertically !== undefined && { centerVertically: page.centerVertically }),
    ...(margins.top !== undefined && { topMargin: margins.top }),
    ...(margins.bottom !== undefined && { bottomMargin: margins.bottom }),
    ...(margins.left !== undefined && { leftMargin: margins.left }),
    ...(margins.right !== undefined && { rightMargin: margins.right }),
    ...(margins.header !== undefined && { headerMargin: margins.header }),
    ...(margins.footer !== undefined && { footerMargin: margins.footer }),
  };
  const settings: (Setting | undefined)[] = [
    on((layout) => layout.set(data)),
    // The paper's name comes from a layout as plain text; Excel refuses one that it or the printer does not know.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- it is one of those words, or Excel says no
    paperSize === undefined ? undefined : on((layout) => (layout.paperSize = paperSize as Excel.PaperType)),
    zoom && on((layout) => layout.set({ zoom })),
    printArea === undefined ? undefined : on((layout) => layout.setPrintArea(printArea)),
    titleRows === undefined ? undefined : on((layout) => layout.setPrintTitleRows(titleRows)),
    headerFooter && on((layout) => layout.headersFooters.defaultForAllPages.set(headerFooter)),
  ];
  return settings.filter((setting) => setting !== undefined);
}
