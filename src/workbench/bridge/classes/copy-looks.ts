import { ExcelError } from "../excel-error";
import { change, intersection, refuseProtected } from "../range-target";
import type { RangeTarget } from "../range-target";
import type { Session } from "../session";

/** `range.copyFrom(source, "Formats")`: the looks of the source, repeated over the range, with its merged areas. */
export function copyLooks(source: RangeTarget, target: RangeTarget, type: string, session: Session): void {
  if (type !== "Formats") throw new ExcelError("ApiNotFound", "The workbench copies formats only.");
  refuseProtected(session, target.sheet);
  const used = session.engine.usedArea(source.sheet, false);
  const from = used && intersection(source.area, used);
  if (!from) return;
  const height = source.area.bottom - source.area.top + 1;
  const copies = Math.max(1, Math.floor((target.area.bottom - target.area.top + 1) / height));
  for (let copy = 0; copy < copies; copy++) {
    const down = target.area.top + copy * height - source.area.top;
    const area = { ...from, top: from.top + down, bottom: from.bottom + down };
    change({ sheet: target.sheet, area }, session, (row, column) => ({
      style: session.engine.cell(source.sheet, row - down, column)?.style ?? null,
    }));
    const merges = session.engine
      .merges(source.sheet)
      .filter(({ top, bottom }) => top >= from.top && bottom <= from.bottom)
      .map((merge) => ({ ...merge, top: merge.top + down, bottom: merge.bottom + down }));
    for (const merge of merges) session.engine.unmerge(target.sheet, merge);
    if (merges.length > 0) session.engine.merge(target.sheet, merges);
  }
}
