import { areaToA1, parseArea } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import type { Growth } from "../../core/growing/with-growth";
import { HostError } from "../host-error";
import { toHostError } from "./errors";
import { write } from "./write";

/** Inserts rows into a form: the look of the row above, merged areas, contents; all or nothing. Three syncs. */
export async function insertRows(context: Excel.RequestContext, growth: Growth): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(growth.sheet);
  const like = sheet.getRange(rows(growth.like, 1)).untrack();
  like.load("format/rowHeight");
  const { protection } = sheet;
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new HostError("sheet-protected", growth.sheet);
  // By itself, so that a failure up to here has changed nothing and one after it is known to have rows to take back.
  sheet.getRange(rows(growth.at, growth.count)).untrack().insert("Down");
  await context.sync();
  try {
    fitIn(sheet, growth, like.format.rowHeight);
    await context.sync();
  } catch (cause) {
    await takeBack(context, sheet, growth, cause);
    throw cause;
  }
}

function fitIn(sheet: Excel.Worksheet, growth: Growth, height: number): void {
  const { at, count, merges, edits } = growth;
  // Excel pastes no look over a part of a merged area.
  for (const area of merges) sheet.getRange(areaToA1(area)).untrack().unmerge();
  const like = growth.like >= at ? growth.like + count : growth.like;
  const added = sheet.getRange(rows(at, count)).untrack();
  added.copyFrom(rows(like, 1), "Formats");
  added.format.rowHeight = height;
  for (const area of merges) sheet.getRange(areaToA1(area)).untrack().merge();
  for (const { cell, after } of edits) write(sheet.getRange(cell).untrack(), after);
}

/** Excel's batches are no transactions: contents first, then the rows, and with them what the merged areas had grown by. */
async function takeBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  growth: Growth,
  cause: unknown,
): Promise<void> {
  try {
    for (const { cell, before } of growth.edits) {
      const area = parseArea(cell);
      const stays = area && (area.top < growth.at || area.top >= growth.at + growth.count);
      if (stays) write(sheet.getRange(cell).untrack(), before);
    }
    sheet.getRange(rows(growth.at, growth.count)).untrack().delete("Up");
    for (const area of growth.merges.flatMap((one) => withoutRows(one, growth))) {
      sheet.getRange(areaToA1(area)).untrack().merge();
    }
    await context.sync();
  } catch {
    // Why taking back failed matters less than why it was needed, which is the cause.
    throw new HostError("left-changed", growth.sheet, { cause: toHostError(cause, growth.sheet) });
  }
}

/** The merged area as it was before the rows; none where it was a single cell or not there. */
function withoutRows(area: Area, { at, count }: Growth): Area[] {
  const top = area.top >= at + count ? area.top - count : Math.min(area.top, at);
  const bottom = area.bottom >= at + count ? area.bottom - count : Math.min(area.bottom, at - 1);
  return bottom < top || (bottom === top && area.left === area.right) ? [] : [{ ...area, top, bottom }];
}

/** Whole rows as an address: "5:6". */
function rows(first: number, count: number): string {
  return `${String(first + 1)}:${String(first + count)}`;
}
