import { ExcelError } from "../excel-error";
import { change, lastColumn, lastRow, positions, refuseLocked, refuseProtected, subtract } from "../range-target";
import type { RangeTarget } from "../range-target";
import type { Session } from "../session";

/** `range.clear(applyTo)`: contents, formats or both. */
export function clearRange(range: RangeTarget, applyTo: string, session: Session): void {
  const { sheet, area } = range;
  const contents = applyTo !== "Formats";
  const formats = applyTo === "All" || applyTo === "Formats";
  if (contents) refuseLocked(session, range);
  if (formats) refuseProtected(session, sheet);
  const used = session.engine.usedArea(sheet, false);
  if (used) {
    change({ sheet, area: { ...area, bottom: Math.min(area.bottom, used.bottom), right: Math.min(area.right, used.right) } }, session, () => ({
      ...(contents && { value: null, formula: null }),
      ...(formats && { style: null }),
    }));
  }
  if (!formats) return;
  session.engine.unmerge(sheet, area);
  for (const format of session.conditionalFormats(sheet)) {
    const areas = format.areas.flatMap((one) => subtract(one, area));
    if (areas.length === 0) session.engine.deleteConditionalFormat(sheet, format.id);
    else if (areas.length !== format.areas.length || areas.some((one, index) => one !== format.areas[index])) {
      session.engine.putConditionalFormat(sheet, { ...format, areas });
    }
  }
}

/** `range.insert(shift)`: returns the blank cells that came in. Whole rows and columns move everything along. */
export async function insertRange(range: RangeTarget, shift: string, session: Session): Promise<RangeTarget> {
  refuseProtected(session, range.sheet);
  const whole = wholeLines(range);
  if (whole) await session.engine.insertLines(range.sheet, whole.lines, whole.first, whole.count);
  else shiftCells(range, shift === "Down" ? "rows" : "columns", 1, session);
  return range;
}

/** `range.delete(shift)` */
export async function deleteRange(range: RangeTarget, shift: string, session: Session): Promise<void> {
  refuseProtected(session, range.sheet);
  const whole = wholeLines(range);
  if (whole) await session.engine.deleteLines(range.sheet, whole.lines, whole.first, whole.count);
  else shiftCells(range, shift === "Up" ? "rows" : "columns", -1, session);
}

function wholeLines({ area }: RangeTarget): { lines: "rows" | "columns"; first: number; count: number } | null {
  if (area.left === 0 && area.right === lastColumn) {
    return { lines: "rows", first: area.top, count: area.bottom - area.top + 1 };
  }
  if (area.top === 0 && area.bottom === lastRow) {
    return { lines: "columns", first: area.left, count: area.right - area.left + 1 };
  }
  return null;
}
