import type { PageSetup } from "../../core/grid/sheet-layout";

/** Queues how a sheet is printed. */
export function setPage(sheet: Excel.Worksheet, page: PageSetup): void {
  const layout = sheet.pageLayout;
  const { margins = {}, headerFooter } = page;
  const data = {
    ...(page.orientation && { orientation: page.orientation }),
    ...(page.paperSize && { paperSize: page.paperSize }),
    ...(page.zoom && { zoom: page.zoom }),
    ...(page.centerHorizontally !== undefined && { centerHorizontally: page.centerHorizontally }),
    ...(page.centerVertically !== undefined && { centerVertically: page.centerVertically }),
    ...(margins.top !== undefined && { topMargin: margins.top }),
    ...(margins.bottom !== undefined && { bottomMargin: margins.bottom }),
    ...(margins.left !== undefined && { leftMargin: margins.left }),
    ...(margins.right !== undefined && { rightMargin: margins.right }),
    ...(margins.header !== undefined && { headerMargin: margins.header }),
    ...(margins.footer !== undefined && { footerMargin: margins.footer }),
  };
  // The paper's name comes from a layout as plain text; Excel refuses one that it does not know.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
  layout.set(data as Excel.Interfaces.PageLayoutUpdateData);
  if (page.printArea) layout.setPrintArea(page.printArea);
  if (page.titleRows) layout.setPrintTitleRows(page.titleRows);
  if (headerFooter) layout.headersFooters.defaultForAllPages.set(headerFooter);
}
