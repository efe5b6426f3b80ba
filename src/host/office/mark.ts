import type { Severity } from "../../core/checking/report";
import { HostError } from "../host-error";
import type { Mark, MarkResult } from "../workbook-host";
import { inAddresses } from "./addresses";
import { toHostError } from "./errors";
import { askCustomFormats, formatsOf, marksAmong } from "./find-marks";
import { paintMark } from "./mark-format";
import type { FormatRef, Memory } from "./memory";
import { listSheets, type Sheet } from "./sheets";

/**
 * Replaces all our marks by these. One sync when the sheets were read before and all our marks are remembered;
 * the answer of that sync shows marks left by an earlier session or by copying, and those go in two more.
 */
export async function replaceMarks(
  context: Excel.RequestContext,
  memory: Memory,
  marks: readonly Mark[],
): Promise<MarkResult> {
  const names = new Set(memory.sheets.map((sheet) => sheet.name));
  if (names.size === 0 || !marks.every((mark) => names.has(mark.sheet))) memory.sheets = await listSheets(context);
  const wanted = bySheet(memory.sheets, marks);
  try {
    return await replaceOnce(context, memory, wanted);
  } catch (cause) {
    const { kind } = toHostError(cause, "");
    if (kind === "cell-editing" || kind === "busy") throw cause;
    // A sheet or mark is no longer as remembered, or something failed half way: start again from a workbook without marks.
    await clearMarks(context, memory);
    if (kind !== "gone" && kind !== "access-denied") throw cause;
    return replaceOnce(context, memory, bySheet(memory.sheets, marks));
  }
}

/** Removes every mark of ours in the workbook, whoever drew it and when, and nothing else. At most four syncs. */
export async function clearMarks(context: Excel.RequestContext, memory: Memory): Promise<MarkResult> {
  memory.sheets = await listSheets(context);
  memory.marks = [];
  const customs = askCustomFormats(
    context,
    memory.sheets.map((sheet) => sheet.id),
  );
  await context.sync();
  const marks = await marksAmong(context, customs(), memory);
  return { skipped: await remove(context, memory, marks) };
}

async function replaceOnce(
  context: Excel.RequestContext,
  memory: Memory,
  wanted: ReadonlyMap<string, readonly Mark[]>,
): Promise<MarkResult> {
  const writable = memory.sheets.filter((sheet) => !sheet.protected).map((sheet) => sheet.id);
  for (const mark of memory.marks) {
    if (writable.includes(mark.sheetId)) formatsOf(context, mark.sheetId).getItem(mark.id).delete();
  }
  const drawn = writable.flatMap((sheetId) => draw(context, sheetId, wanted.get(sheetId) ?? []));
  const customs = askCustomFormats(
    context,
    memory.sheets.map((sheet) => sheet.id),
  );
  await context.sync();
  memory.marks = drawn.map(({ sheetId, format }) => ({ sheetId, id: format.id }));
  const known = new Set(memory.marks.map((mark) => mark.id));
  const strays = await marksAmong(
    context,
    customs().filter((format) => !known.has(format.id)),
    memory,
  );
  const left = await remove(context, memory, strays);
  const refused = memory.sheets.filter((sheet) => sheet.protected && wanted.has(sheet.id)).map((sheet) => sheet.name);
  return { skipped: [...new Set([...refused, ...left])] };
}

/** The marks by the id of their sheet. */
function bySheet(sheets: readonly Sheet[], marks: readonly Mark[]): Map<string, Mark[]> {
  const ids = new Map(sheets.map((sheet) => [sheet.name, sheet.id]));
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const id = ids.get(mark.sheet);
    if (id === undefined) throw new HostError("gone", mark.sheet);
    groups.set(id, [...(groups.get(id) ?? []), mark]);
  }
  return groups;
}

interface Drawn {
  readonly sheetId: string;
  readonly format: Excel.ConditionalFormat;
}

/** One format for all cells of a severity, drawn in rising severity: the format added last lies on top. */
function draw(context: Excel.RequestContext, sheetId: string, marks: readonly Mark[]): Drawn[] {
  const severities: Severity[] = ["info", "warning", "error"];
  return severities.flatMap((severity) => {
    const cells = new Set(marks.filter((mark) => mark.severity === severity).map((mark) => mark.cell));
    return inAddresses([...cells]).map((address) => {
      const areas = context.workbook.worksheets.getItem(sheetId).getRanges(address);
      const format = areas.untrack().conditionalFormats.add("Custom");
      paintMark(format, severity);
      format.load("id");
      return { sheetId, format };
    });
  });
}

/** Deletes these marks; gives the names of protected sheets, where they had to stay. */
async function remove(context: Excel.RequestContext, memory: Memory, marks: readonly FormatRef[]): Promise<string[]> {
  const locked = memory.sheets.filter((sheet) => sheet.protected);
  const stuck = locked.filter((sheet) => marks.some((mark) => mark.sheetId === sheet.id));
  const removable = marks.filter((mark) => !locked.some((sheet) => sheet.id === mark.sheetId));
  for (const mark of removable) formatsOf(context, mark.sheetId).getItem(mark.id).delete();
  if (removable.length > 0) await context.sync();
  return stuck.map((sheet) => sheet.name);
}
