import { areaToA1 } from "../../core/grid/address";
import type { Growth } from "../../core/changes/growth";
import { HostError } from "../host-error";
import { askBottom, rowsAddress, takeRowsOut } from "./grown-rows";
import type { Progress } from "./in-one-step";
import type { Memory } from "./memory";
import { marksOf, movedDown, queueMarks, redraw, remember } from "./moved-marks";
import { removeMarks } from "./remove-marks";
import { write } from "./write";

/**
 * Inserts rows into a form: the look of the row above, merged areas, contents. Four syncs, two more where the sheet
 * bears marks of ours: they are taken off before and drawn again after, because Excel spreads conditional formats to
 * rows that come in.
 */
export async function insertRows(
  context: Excel.RequestContext,
  growth: Growth,
  memory: Memory,
  progress: Progress,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(growth.sheet);
  const like = sheet.getRange(rowsAddress(growth.like, 1)).untrack();
  like.load("format/rowHeight");
  const { protection } = sheet;
  protection.load("protected");
  sheet.load("id");
  const askedBottom = askBottom(sheet);
  await context.sync();
  if (protection.protected) throw new HostError("sheet-protected", growth.sheet);
  const bottom = askedBottom();
  const marks = await marksOf(context, sheet.id, memory);
  progress.takeBack = async (again) => {
    await takeRowsOut(again, growth, bottom);
    await redraw(again, sheet.id, marks, memory);
  };
  if (marks.length > 0) {
    progress.wrote = true;
    await removeMarks(context, marks, memory);
  }
  // By itself, so that a failure up to here has inserted either all rows or none.
  sheet.getRange(rowsAddress(growth.at, growth.count)).untrack().insert("Down");
  await context.sync();
  progress.wrote = true;
  context.workbook.application.suspendApiCalculationUntilNextSync();
  fitIn(sheet, growth, like.format.rowHeight);
  const drawn = queueMarks(context, sheet.id, movedDown(marks, growth));
  await context.sync();
  remember(memory, sheet.id, drawn);
}

function fitIn(sheet: Excel.Worksheet, growth: Growth, height: number): void {
  const { at, count, merges, edits } = growth;
  // Excel pastes no look over a part of a merged area.
  for (const area of merges) sheet.getRange(areaToA1(area)).untrack().unmerge();
  const like = growth.like >= at ? growth.like + count : growth.like;
  const added = sheet.getRange(rowsAddress(at, count)).untrack();
  added.copyFrom(rowsAddress(like, 1), "Formats");
  added.format.rowHeight = height;
  for (const area of merges) sheet.getRange(areaToA1(area)).untrack().merge();
  for (const { cell, after } of edits) write(sheet.getRange(cell).untrack(), after);
}
