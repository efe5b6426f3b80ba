import { askEach } from "./ask-each";
import { severityOf } from "./mark-format";
import type { FormatRef, FoundMark, Memory } from "./memory";

/** What a look gave, and the ids of sheets on which Excel did not let something be looked at. */
interface Look<Found> {
  readonly found: readonly Found[];
  readonly unseen: readonly string[];
}

/** The conditional formats of these cells of a sheet, of all where none are named. */
export function formatsOf(context: Excel.RequestContext, { sheetId, cells }: Omit<FormatRef, "id">) {
  if (cells !== undefined)
    return context.workbook.worksheets.getItem(sheetId).getRanges(cells).untrack().conditionalFormats;
  return context.workbook.worksheets.getItem(sheetId).getRange().untrack().conditionalFormats;
}

/** Queues the question which custom conditional formats these sheets have; call the answer after the sync. */
export function askCustomFormats(context: Excel.RequestContext, sheetIds: readonly string[]): () => FormatRef[] {
  const asked = sheetIds.map((sheetId) => {
    const formats = formatsOf(context, { sheetId });
    // Only what every kind of format has: reading the rule of a format of another kind fails (office-js #2180, #6827).
    formats.load("items/id,items/type");
    return { sheetId, formats };
  });
  return () =>
    asked.flatMap(({ sheetId, formats }) => formats.items.filter(isCustom).map(({ id }) => ({ sheetId, id })));
}

/**
 * The same, whatever it takes: a format whose deletion was undone cannot be listed (office-js #6396), and its sheet not
 * with it, so such a sheet is asked one format at a time. One sync where there is none.
 */
export async function findCustomFormats(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  memory: Memory,
): Promise<Look<FormatRef>> {
  const lists = await askEach(
    context,
    sheetIds,
    (sheetId) => askCustomFormats(context, [sheetId]),
    (formats) => formats(),
  );
  const looks: Look<FormatRef>[] = [];
  for (const [at, sheetId] of sheetIds.entries()) {
    const list = lists[at];
    if (list) memory.unlisted.delete(sheetId);
    else memory.unlisted.add(sheetId);
    looks.push(list ? { found: list, unseen: [] } : await oneByOne(context, sheetId));
  }
  return { found: looks.flatMap(({ found }) => found), unseen: looks.flatMap(({ unseen }) => unseen) };
}

async function oneByOne(context: Excel.RequestContext, sheetId: string): Promise<Look<FormatRef>> {
  const [count] = await askEach(
    context,
    [sheetId],
    () => formatsOf(context, { sheetId }).getCount(),
    (counted) => counted.value,
  );
  const formats = await askEach(
    context,
    [...Array(count ?? 0).keys()],
    (index) => formatsOf(context, { sheetId }).getItemAt(index).load("id,type"),
    (format) => format,
  );
  return {
    found: formats.flatMap((format) => (format && isCustom(format) ? [{ sheetId, id: format.id }] : [])),
    unseen: count === null || formats.includes(null) ? [sheetId] : [],
  };
}

/**
 * Those of these custom formats that are our marks, by formula; the others are remembered as the user's, but for one
 * that cannot be read (duplicates, office-js #6835). One sync, none where all are known.
 */
export async function marksAmong(
  context: Excel.RequestContext,
  customs: readonly FormatRef[],
  memory: Memory,
): Promise<Look<FoundMark>> {
  const unknown = customs.filter((format) => !memory.foreign.has(format.id));
  const read = await askEach(
    context,
    unknown,
    (ref) => {
      const format = formatsOf(context, ref).getItem(ref.id);
      return {
        rule: format.custom.rule.load("formula"),
        areas: format.getRanges().load("address").untrack(),
      };
    },
    ({ rule, areas }) => ({ severity: severityOf(rule.formula), cells: withoutSheet(areas.address) }),
  );
  const found: FoundMark[] = [];
  const unseen: string[] = [];
  for (const [at, format] of unknown.entries()) {
    const answer = read[at];
    if (!answer) unseen.push(format.sheetId);
    else if (answer.severity) found.push({ ...format, severity: answer.severity, cells: answer.cells });
    else memory.foreign.add(format.id);
  }
  return { found, unseen };
}

/** "附件3!A1:B2,附件3!C3" without the sheet's name, which may hold commas and quotes itself. */
function withoutSheet(address: string): string {
  return address.replace(/(?:'(?:[^']|'')*'|[^',!]*)!/g, "");
}

function isCustom({ type }: Excel.ConditionalFormat): boolean {
  return type === "Custom";
}
