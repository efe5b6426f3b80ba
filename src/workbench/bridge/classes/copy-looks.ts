import type { Area } from "../../../core/grid/grid";
import { ExcelError } from "../excel-error";
import { change, intersection, refuseProtected, subtract } from "../range-target";
import type { RangeTarget } from "../range-target";
import type { Session } from "../session";

/** `range.copyFrom(source, "Formats")`: the looks of the source, repeated over the range, with its merged areas. */
export function copyLooks(source: RangeTarget, target: RangeTarget, type: string, session: Session): void {
  if (type !== "Formats") throw new ExcelError("ApiNotFound", "The workbench copies formats only.");
  refuseProtected(session, target.sheet, "formatCells");
  const used = session.engine.usedArea(source.sheet, false);
  const from = used && intersection(source.area, used);
  if (session.does("format-paste-copies-rules")) copyRules(source.area, target, session);
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

/** The conditional formats of some rows, on the target's rows as well: those there give way, as with every pasted look. */
export function copyRules(source: Area, { sheet, area: target }: RangeTarget, session: Session): void {
  for (const format of session.conditionalFormats(sheet)) {
    const kept = format.areas.flatMap((area) => subtract(area, target));
    const copied = format.areas.flatMap((area) => {
      const shared = intersection(area, source);
      return shared ? [{ ...shared, top: target.top, bottom: target.bottom }] : [];
    });
    const areas = joined([...kept, ...copied]);
    if (JSON.stringify(areas) === JSON.stringify(format.areas)) continue;
    if (areas.length === 0) session.engine.deleteConditionalFormat(sheet, format.id);
    else session.engine.putConditionalFormat(sheet, { ...format, areas });
  }
}

/** Areas of the same columns that touch are one. */
function joined(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  return sorted.reduce<Area[]>((all, area) => {
    const last = all.at(-1);
    const touches = last && last.left === area.left && last.right === area.right && area.top <= last.bottom + 1;
    if (touches) all[all.length - 1] = { ...last, bottom: Math.max(last.bottom, area.bottom) };
    else all.push(area);
    return all;
  }, []);
}
