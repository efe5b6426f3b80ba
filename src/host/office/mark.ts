import { HostError } from "../host-error";
import type { Mark, MarkResult } from "../workbook-host";
import { isPassing } from "./ask-each";
import { asDrawn, drawMarks } from "./draw-marks";
import { askCustomFormats, findCustomFormats, formatsOf, marksAmong } from "./find-marks";
import type { Progress } from "./in-one-step";
import { inHalves } from "./in-halves";
import { listed } from "./listed";
import type { FormatRef, FoundMark, Memory } from "./memory";
import { queueMarks } from "./moved-marks";
import { removeMarks } from "./remove-marks";
import { sheetsWithin, type Sheet } from "./sheets";

/**
 * Replaces all our marks by these. One sync when the sheets were read before and our marks are remembered, two or three before
 * that in a new session; the answer of that sync shows marks that came by copying, and those go in two more.
 */
export async function replaceMarks(
  context: Excel.RequestContext,
  memory: Memory,
  marks: readonly Mark[],
  progress: Progress,
): Promise<MarkResult> {
  const names = new Set(memory.sheets.map((sheet) => sheet.name));
  // In a new session too: where Excel refuses an undo group as such, this fails; a look at formats would call them unreadable.
  if (!memory.looked || names.size === 0 || !marks.every((mark) => names.has(mark.sheet)))
    memory.sheets = await sheetsWithin(context, memory.scope);
  if (!memory.looked) memory.marks = (await findMarks(context, memory)).found;
  const wanted = bySheet(memory.sheets, marks);
  const old = memory.marks;
  // Half of the marks would look like all of them.
  progress.takeBack = (again) => putBackMarks(again, memory, progress, old);
  try {
    return await replaceOnce(context, memory, progress, wanted);
  } catch (cause) {
    if (isPassing(cause)) throw cause;
  }
  // A sheet or mark is no longer as remembered, or something failed half way: start again from a workbook without marks.
  const { skipped } = await clearMarks(context, memory, progress);
  const again = await replaceOnce(context, memory, progress, bySheet(memory.sheets, marks));
  return {
    skipped: [...new Set([...skipped.filter((name) => marks.some(({ sheet }) => sheet === name)), ...again.skipped])],
  };
}

/** Removes every mark of ours in the workbook, whoever drew it and when, and nothing else. Three syncs, more only around what Excel cannot read or delete. */
export async function clearMarks(
  context: Excel.RequestContext,
  memory: Memory,
  progress: Progress,
): Promise<MarkResult> {
  memory.sheets = await sheetsWithin(context, memory.scope);
  memory.marks = [];
  const { found, unseen } = await findMarks(context, memory);
  progress.takeBack ??= (again) => putBackMarks(again, memory, progress, found);
  const left = await remove(context, memory, found);
  return { skipped: namesOf(memory, [...unseen, ...left]) };
}

/** Makes these all the marks there are; rejects where some others have to stay that could be removed before. */
async function putBackMarks(
  context: Excel.RequestContext,
  memory: Memory,
  progress: Progress,
  marks: readonly FoundMark[],
): Promise<void> {
  const { skipped } = await clearMarks(context, memory, progress);
  const formattable = memory.sheets.filter((sheet) => sheet.formattable);
  const left = formattable.filter(({ name }) => skipped.includes(name));
  if (left.length > 0) throw new HostError("left-changed", listed(left.map(({ name }) => name)));
  const drawn = formattable.flatMap(({ id }) => {
    const ofSheet = marks.filter((mark) => mark.sheetId === id);
    return queueMarks(context, id, ofSheet);
  });
  await context.sync();
  memory.marks = asDrawn(drawn);
}

/**
 * The marks in the workbook, whoever drew them. Before the first are drawn, because one like an old one would make both
 * unreadable (office-js #6835): nobody could tell them from the person's own formats any more.
 */
async function findMarks(
  context: Excel.RequestContext,
  memory: Memory,
): Promise<{ readonly found: readonly FoundMark[]; readonly unseen: readonly string[] }> {
  const sheetIds = memory.sheets.map((sheet) => sheet.id);
  const customs = await findCustomFormats(context, sheetIds, memory);
  const marks = await marksAmong(context, customs.found, memory);
  const unseen = [...customs.unseen, ...marks.unseen];
  memory.looked = unseen.length === 0;
  return { found: marks.found, unseen };
}

async function replaceOnce(
  context: Excel.RequestContext,
  memory: Memory,
  progress: Progress,
  wanted: ReadonlyMap<string, readonly Mark[]>,
): Promise<MarkResult> {
  const redrawn = await inHalves(context, memory.sheets, (sheets) => {
    const answer = redrawSheets(context, memory, sheets, wanted);
    return () => {
      progress.wrote = true;
      return answer();
    };
  });
  memory.marks = redrawn.flatMap(({ drawn }) => drawn);
  const known = new Set(memory.marks.map((mark) => mark.id));
  const others = await findCustomFormats(context, [...memory.unlisted], memory);
  const customs = [...redrawn.flatMap((sheets) => sheets.customs), ...others.found];
  const strays = await marksAmong(
    context,
    customs.filter((format) => !known.has(format.id)),
    memory,
  );
  const left = await remove(context, memory, strays.found);
  const refused = memory.sheets.filter((sheet) => !sheet.formattable && wanted.has(sheet.id)).map(({ id }) => id);
  return { skipped: namesOf(memory, [...refused, ...others.unseen, ...strays.unseen, ...left]) };
}

/** Queues new marks for remembered ones, and a list of what there is then: marks drawn twice are strays in it. */
function redrawSheets(
  context: Excel.RequestContext,
  memory: Memory,
  sheets: readonly Sheet[],
  wanted: ReadonlyMap<string, readonly Mark[]>,
): () => { readonly drawn: readonly FoundMark[]; readonly customs: readonly FormatRef[] }[] {
  const formattable = sheets.filter((sheet) => sheet.formattable).map((sheet) => sheet.id);
  for (const mark of memory.marks) {
    if (formattable.includes(mark.sheetId)) formatsOf(context, mark).getItem(mark.id).delete();
  }
  const drawn = formattable.flatMap((sheetId) => drawMarks(context, sheetId, wanted.get(sheetId) ?? []));
  const listed = sheets.map((sheet) => sheet.id).filter((id) => !memory.unlisted.has(id));
  const customs = askCustomFormats(context, listed);
  return () => [{ drawn: asDrawn(drawn), customs: customs() }];
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

/** Deletes these marks; gives the ids of the sheets where they had to stay, because looks are protected or Excel does not let go of one. */
async function remove(context: Excel.RequestContext, memory: Memory, marks: readonly FormatRef[]): Promise<string[]> {
  const fixed = new Set(memory.sheets.filter((sheet) => !sheet.formattable).map((sheet) => sheet.id));
  const stuck = await removeMarks(
    context,
    marks.filter((mark) => !fixed.has(mark.sheetId)),
    memory,
  );
  return [...stuck, ...marks.filter((mark) => fixed.has(mark.sheetId))].map((mark) => mark.sheetId);
}

/** The names of these sheets, each once, in workbook order. */
function namesOf({ sheets }: Memory, ids: readonly string[]): string[] {
  return sheets.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}
