import { ExcelError } from "../excel-error";
import { change, lastColumn, lastRow, refuseLocked, refuseProtected, sheetInfo, subtract } from "../range-target";
import type { RangeTarget } from "../range-target";
import type { Session } from "../session";
import { copyRules } from "./copy-looks";

/** `range.clear(applyTo)`: contents, formats or both. */
export function clearRange(range: RangeTarget, applyTo: string, session: Session): void {
  const { sheet, area } = range;
  const contents = applyTo !== "Formats";
  const formats = applyTo === "All" || applyTo === "Formats";
  if (contents) refuseLocked(session, range);
  if (formats) refuseProtected(session, sheet, "formatCells");
  const used = session.engine.usedArea(sheet, false);
  if (used) {
    change(
      { sheet, area: { ...area, bottom: Math.min(area.bottom, used.bottom), right: Math.min(area.right, used.right) } },
      session,
      () => ({
        ...(contents && { value: null, formula: null }),
        ...(formats && { style: null }),
      }),
    );
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

/** `range.insert(shift)`: whole rows or columns move everything along. Gives the blank cells that came in. */
export async function insertRange(range: RangeTarget, session: Session): Promise<RangeTarget> {
  refuseProtected(session, range.sheet, "insertRows");
  const { lines, first, count } = wholeLines(range);
  refuseThroughBlocks(session, range.sheet, first);
  await session.engine.insertLines(range.sheet, lines, first, count);
  if (lines === "rows" && first > 0 && session.does("format-paste-copies-rules")) {
    copyRules({ ...range.area, top: first - 1, bottom: first - 1 }, range, session);
  }
  return range;
}

/** `range.delete(shift)` of whole rows or columns. */
export async function deleteRange(range: RangeTarget, session: Session): Promise<void> {
  refuseProtected(session, range.sheet, "deleteRows");
  const { lines, first, count } = wholeLines(range);
  await session.engine.deleteLines(range.sheet, lines, first, count);
}

/** Whole rows cannot come between the rows of a table, a filtered list or an array formula. */
function refuseThroughBlocks(session: Session, sheet: string, row: number): void {
  const block = sheetInfo(session, sheet).blocks?.find(({ area }) => area.top < row && row <= area.bottom);
  if (!block || !session.does("rows-through-blocks")) return;
  throw new ExcelError(block.kind === "filter" ? "FilteredRangeConflict" : "InsertDeleteConflict");
}

function wholeLines({ area }: RangeTarget): { lines: "rows" | "columns"; first: number; count: number } {
  if (area.left === 0 && area.right === lastColumn) {
    return { lines: "rows", first: area.top, count: area.bottom - area.top + 1 };
  }
  if (area.top === 0 && area.bottom === lastRow) {
    return { lines: "columns", first: area.left, count: area.right - area.left + 1 };
  }
  throw new ExcelError("ApiNotFound", "The workbench shifts whole rows and columns only.");
}
