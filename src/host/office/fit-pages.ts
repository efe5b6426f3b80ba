import { parseArea } from "../../core/grid/address";
import type { SheetLayout } from "../../core/grid/sheet-layout";
import { askEach } from "./ask-each";

/** The short and the long side of a paper, in points. */
const papers: Readonly<Record<string, readonly [number, number]>> = { A4: [595, 842], A3: [842, 1191] };
const standardColumn = 48;

/**
 * Scales sheets that were to be printed one page wide and that Excel left as they are: on Windows it takes "fit to pages"
 * only while the Page Layout tab is open, and says nothing (office-js #1860). Two syncs, one where Excel took it. Gives the
 * sheets that took neither, or may not have.
 */
export async function fitPages(context: Excel.RequestContext, layouts: readonly SheetLayout[]): Promise<string[]> {
  const fitted = layouts.filter(({ page }) => page.zoom?.horizontalFitToPages === 1);
  const zooms = await askEach(
    context,
    fitted,
    ({ name }) => context.workbook.worksheets.getItem(name).pageLayout.load("zoom"),
    ({ zoom }) => ({ pages: zoom.horizontalFitToPages }),
  );
  // What was not told may be set all the same: a scale would undo it.
  const unknown = fitted.filter((_layout, at) => !zooms[at]);
  const left = fitted.filter((_layout, at) => zooms[at] && zooms[at].pages !== 1);
  const scaled = await askEach(
    context,
    left,
    (layout) => setScale(context, layout),
    () => true,
  );
  return [...unknown, ...left.filter((_layout, at) => !scaled[at])].map(({ name }) => name);
}

function setScale(context: Excel.RequestContext, layout: SheetLayout): void {
  const scale = scaleOf(layout);
  if (scale !== null) context.workbook.worksheets.getItem(layout.name).pageLayout.zoom = { scale };
}

/** The scale in whole percent at which a sheet is one page wide, at most as it is and at least Excel's least; null where the paper is not known. */
function scaleOf({ page, columnWidths, cells }: SheetLayout): number | null {
  const paper = papers[page.paperSize ?? ""];
  if (!paper) return null;
  const { left = 50, right = 50 } = page.margins ?? {};
  const room = paper[page.orientation === "Landscape" ? 1 : 0] - left - right;
  const last = Math.max(0, ...Object.keys(cells).map((address) => parseArea(address)?.right ?? 0));
  const widths = Array.from({ length: last + 1 }, (_column, at) => columnWidths[at] ?? standardColumn);
  const width = widths.reduce((sum, one) => sum + one, 0);
  return Math.max(10, Math.min(100, Math.floor((room / width) * 100)));
}
