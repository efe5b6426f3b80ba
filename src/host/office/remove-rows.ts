import { toA1 } from "../../core/grid/address";
import type { Growth } from "../../core/changes/growth";
import { HostError } from "../host-error";
import { holds, readContent } from "./cell-content";
import { areIn, askBottom, editsElsewhere, rowsAddress, takeRowsOut } from "./grown-rows";
import type { Progress } from "./in-one-step";
import type { Memory } from "./memory";
import { marksOf, movedUp, redraw } from "./moved-marks";
import { write } from "./write";

/** Takes rows that a form was grown by out again, as long as they hold what was inserted and nothing else. Seven syncs at most. */
export async function removeRows(
  context: Excel.RequestContext,
  growth: Growth,
  memory: Memory,
  progress: Progress,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(growth.sheet);
  const { protection } = sheet;
  protection.load("protected");
  sheet.load("id");
  const added = sheet.getRange(rowsAddress(growth.at, growth.count)).untrack().getUsedRangeOrNullObject(true).untrack();
  added.load("values,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
  const elsewhere = editsElsewhere(growth).map((edit) => {
    const range = sheet.getRange(edit.cell).untrack();
    range.load("values,formulas,numberFormat");
    return { edit, range };
  });
  const askedBottom = askBottom(sheet);
  await context.sync();
  const bottom = askedBottom() - growth.count;
  if (protection.protected) throw new HostError("sheet-protected", growth.sheet);
  const changed = elsewhere.find(({ edit, range }) => !holds(readContent(range, 0, 0), edit.after, memory));
  const place = changed?.edit.cell ?? changedCell(added, growth, memory);
  if (place !== null) throw new HostError("changed-since", `${growth.sheet}!${place}`);
  const marks = movedUp(await marksOf(context, sheet.id, memory), growth);
  progress.takeBack = async (again) => {
    // Once the rows are out there is no way back but forward.
    if (!(await areIn(again, growth, bottom))) {
      await takeRowsOut(again, growth, bottom);
      await redraw(again, sheet.id, marks, memory);
      return "finished";
    }
    const same = again.workbook.worksheets.getItem(growth.sheet);
    for (const { edit } of elsewhere) write(same.getRange(edit.cell).untrack(), edit.after);
    return again.sync();
  };
  await takeRowsOut(context, growth, bottom, progress);
  await redraw(context, sheet.id, marks, memory);
}

/** The first cell of the new rows that does not hold what was inserted, null where all do. */
function changedCell(added: Excel.Range, growth: Growth, memory: Memory): string | null {
  const elsewhere = editsElsewhere(growth);
  const inserted = new Map(
    growth.edits.filter((edit) => !elsewhere.includes(edit)).map(({ cell, after }) => [cell, after]),
  );
  const height = added.isNullObject ? 0 : added.rowCount;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < added.columnCount; column++) {
      const found = readContent(added, row, column);
      const cell = toA1(added.rowIndex + row, added.columnIndex + column);
      const wanted = inserted.get(cell) ?? { value: null, formula: null, format: found.format };
      if (!holds(found, wanted, memory)) return cell;
      inserted.delete(cell);
    }
  }
  const missing = [...inserted].find(([, after]) => after.value !== null || after.formula !== null);
  return missing?.[0] ?? null;
}
