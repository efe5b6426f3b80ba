import { areaToA1, parseArea } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import type { Growth } from "../../core/changes/growth";
import { asDrawn, drawMarks, type DrawnMark } from "./draw-marks";
import { findCustomFormats, marksAmong } from "./find-marks";
import type { FoundMark, Memory } from "./memory";
import { removeMarks } from "./remove-marks";

/** The marks of one sheet, whoever drew them. Two syncs at most, more only around what Excel cannot read. */
export async function marksOf(context: Excel.RequestContext, sheetId: string, memory: Memory): Promise<FoundMark[]> {
  const customs = await findCustomFormats(context, [sheetId], memory);
  return [...(await marksAmong(context, customs.found, memory)).found];
}

/** Makes these the marks of the sheet, whatever there are now. */
export async function redraw(
  context: Excel.RequestContext,
  sheetId: string,
  marks: readonly FoundMark[],
  memory: Memory,
): Promise<void> {
  if (marks.length === 0) return;
  await removeMarks(context, await marksOf(context, sheetId, memory), memory);
  const drawn = queueMarks(context, sheetId, marks);
  await context.sync();
  remember(memory, sheetId, drawn);
}

/** Queues marks as they were found. */
export function queueMarks(context: Excel.RequestContext, sheetId: string, marks: readonly FoundMark[]): DrawnMark[] {
  return drawMarks(
    context,
    sheetId,
    marks.map(({ cells, severity }) => ({ cell: cells, severity })),
  );
}

/** The marks of a sheet are these from now on. */
export function remember(memory: Memory, sheetId: string, drawn: readonly DrawnMark[]): void {
  memory.marks = [...memory.marks.filter((mark) => mark.sheetId !== sheetId), ...asDrawn(drawn)];
}

/** Marks once rows came in: what lies below moves down, and none reaches over the new rows. */
export function movedDown(marks: readonly FoundMark[], { at, count }: Growth): FoundMark[] {
  return moved(marks, at, (top, bottom) => ({ top: Math.max(top, at) + count, bottom: bottom + count }));
}

/** Marks once those rows are out again. */
export function movedUp(marks: readonly FoundMark[], { at, count }: Growth): FoundMark[] {
  return moved(marks, at, (top, bottom) => ({ top: Math.max(top, at + count) - count, bottom: bottom - count }));
}

function moved(
  marks: readonly FoundMark[],
  at: number,
  below: (top: number, bottom: number) => Pick<Area, "top" | "bottom">,
): FoundMark[] {
  const pieces = (area: Area): Area[] =>
    [
      { ...area, bottom: Math.min(area.bottom, at - 1) },
      { ...area, ...below(area.top, area.bottom) },
    ].filter(({ top, bottom }) => top <= bottom);
  return marks
    .map((mark) => {
      const areas = mark.cells.split(",").flatMap((address) => parseArea(address) ?? []);
      return { ...mark, cells: areas.flatMap(pieces).map(areaToA1).join(",") };
    })
    .filter(({ cells }) => cells !== "");
}
