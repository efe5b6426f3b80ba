import { toHostError } from "./errors";
import { isMarkFormula } from "./mark-format";
import type { FormatRef, Memory } from "./memory";

/** The conditional formats of a sheet's every cell. */
export function formatsOf(context: Excel.RequestContext, sheetId: string): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItem(sheetId).getRange().untrack().conditionalFormats;
}

/** Queues the question which custom conditional formats these sheets have; call the answer after the sync. */
export function askCustomFormats(context: Excel.RequestContext, sheetIds: readonly string[]): () => FormatRef[] {
  const asked = sheetIds.map((sheetId) => {
    const formats = formatsOf(context, sheetId);
    // Only what every kind of format has: reading the rule of a format of another kind fails (office-js #2180, #6827).
    formats.load("items/id,items/type");
    return { sheetId, formats };
  });
  return () =>
    asked.flatMap(({ sheetId, formats }) =>
      formats.items.filter((format) => format.type === "Custom").map((format) => ({ sheetId, id: format.id })),
    );
}

/** Those of these custom formats that are our marks, by formula; the others are remembered as the user's. One sync, none where all are known. */
export async function marksAmong(
  context: Excel.RequestContext,
  customs: readonly FormatRef[],
  memory: Memory,
): Promise<FormatRef[]> {
  const unknown = customs.filter((format) => !memory.foreign.has(format.id));
  if (unknown.length === 0) return [];
  const asked = unknown.map((format) => {
    const rule = formatsOf(context, format.sheetId).getItem(format.id).custom.rule;
    rule.load("formula");
    return { format, rule };
  });
  try {
    await context.sync();
  } catch (cause) {
    return afterFailure(context, unknown, memory, cause);
  }
  const marks: FormatRef[] = [];
  for (const { format, rule } of asked) {
    if (isMarkFormula(rule.formula)) marks.push(format);
    else memory.foreign.add(format.id);
  }
  return marks;
}

/** Excel cannot read the rule of some duplicated formats (office-js #6835): halving finds them, and they are not ours. */
async function afterFailure(
  context: Excel.RequestContext,
  formats: readonly FormatRef[],
  memory: Memory,
  cause: unknown,
): Promise<FormatRef[]> {
  if (toHostError(cause, "").kind !== "unknown") throw cause;
  if (formats.length === 1) {
    for (const format of formats) memory.foreign.add(format.id);
    return [];
  }
  const middle = Math.ceil(formats.length / 2);
  return [
    ...(await marksAmong(context, formats.slice(0, middle), memory)),
    ...(await marksAmong(context, formats.slice(middle), memory)),
  ];
}
