import type { Edit } from "../../core/changes/edit";
import { areaToA1, parseArea } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import type { Growth } from "../../core/growing/with-growth";
import { write } from "./write";

/** Whole rows as an address: "5:6". */
export function rowsAddress(first: number, count: number): string {
  return `${String(first + 1)}:${String(first + count)}`;
}

/** The edits of cells outside the rows that came in: totals that reach further. */
export function editsElsewhere({ edits, at, count }: Growth): Edit[] {
  return edits.filter(({ cell }) => {
    const area = parseArea(cell);
    return area && (area.top < at || area.top >= at + count);
  });
}

/**
 * Takes the rows of a growth out again: contents elsewhere first, then the rows, then the merged areas as they were.
 * Three syncs. `rows` remembers that the rows are gone, so that doing it again takes out no others.
 */
export async function takeRowsOut(
  context: Excel.RequestContext,
  growth: Growth,
  rows: { gone: boolean },
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(growth.sheet);
  if (!rows.gone) {
    for (const { cell, before } of editsElsewhere(growth)) write(sheet.getRange(cell).untrack(), before);
    await context.sync();
    sheet.getRange(rowsAddress(growth.at, growth.count)).untrack().delete("Up");
    await context.sync();
    rows.gone = true;
  }
  // Only areas that had grown need telling; merging what is merged already changes nothing.
  for (const area of growth.merges.flatMap((one) => withoutRows(one, growth))) {
    sheet.getRange(areaToA1(area)).untrack().merge();
  }
  await context.sync();
}

/** The merged area as it was before the rows; none where it was a single cell or not there. */
function withoutRows(area: Area, { at, count }: Growth): Area[] {
  const top = area.top >= at + count ? area.top - count : Math.min(area.top, at);
  const bottom = area.bottom >= at + count ? area.bottom - count : Math.min(area.bottom, at - 1);
  return bottom < top || (bottom === top && area.left === area.right) ? [] : [{ ...area, top, bottom }];
}
