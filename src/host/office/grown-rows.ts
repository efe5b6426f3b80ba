import type { Edit } from "../../core/changes/edit";
import { areaToA1, parseArea } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import type { Growth } from "../../core/changes/growth";
import type { Progress } from "./in-one-step";
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

/** Queues the question for the last row of a sheet in use, looks included; call the answer after the sync. */
export function askBottom(sheet: Excel.Worksheet): () => number {
  const used = sheet.getUsedRange().untrack();
  used.load("rowIndex,rowCount");
  return () => used.rowIndex + used.rowCount - 1;
}

/**
 * Whether the rows of a growth are in. Nobody can know otherwise where the answer to a request was lost. `bottom` is the
 * last row in use without them; they push it down. Below it deleting takes nothing away, so they count as there. One sync.
 */
export async function areIn(context: Excel.RequestContext, growth: Growth, bottom: number): Promise<boolean> {
  const now = askBottom(context.workbook.worksheets.getItem(growth.sheet));
  await context.sync();
  return growth.at > bottom || now() >= bottom + growth.count;
}

/**
 * Takes the rows of a growth out again: contents elsewhere first, then the rows, then the merged areas as they were.
 * Four syncs. Doing it again takes out no others; `bottom` is as `areIn` wants it.
 */
export async function takeRowsOut(
  context: Excel.RequestContext,
  growth: Growth,
  bottom: number,
  progress?: Progress,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(growth.sheet);
  if (await areIn(context, growth, bottom)) {
    for (const { cell, before } of editsElsewhere(growth)) write(sheet.getRange(cell).untrack(), before);
    await context.sync();
    if (progress) progress.wrote = true;
    sheet.getRange(rowsAddress(growth.at, growth.count)).untrack().delete("Up");
    await context.sync();
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
