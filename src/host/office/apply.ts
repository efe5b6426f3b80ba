import type { Edit } from "../../core/changes/edit";
import { HostError } from "../host-error";
import { sameContent, toContent } from "./cell-content";
import { toHostError } from "./errors";
import { listSheets } from "./sheets";
import { write, writeUnformatted } from "./write";

/** Applies all edits or none: looks first, writes, reads back, and puts everything back where anything went wrong. Two syncs. */
export async function applyEdits(context: Excel.RequestContext, edits: readonly Edit[]): Promise<void> {
  const isProtected = askProtection(context, edits);
  const changed = await withPlace(context, edits, () => unlike(context, edits, "before"));
  if (changed.length > 0) throw new HostError("changed-since", places(changed));
  const put = (edit: Edit, side: "before" | "after") => {
    const keepsFormat = edit.before.format === edit.after.format;
    (keepsFormat && isProtected(edit.sheet) ? writeUnformatted : write)(rangeOf(context, edit), edit[side]);
  };
  await withPlace(context, edits, async () => {
    try {
      for (const edit of edits) put(edit, "after");
      const wrong = await unlike(context, edits, "after");
      if (wrong.length > 0) throw new HostError("not-stored", places(wrong));
    } catch (cause) {
      // While a cell is being edited Excel takes no request at all, neither the writing nor its undoing.
      if (toHostError(cause, "").kind !== "cell-editing") await putBack(context, edits, put, cause);
      throw cause;
    }
  });
}

/** Queues the question which of the edits' sheets are protected; call the answer after the sync. */
function askProtection(context: Excel.RequestContext, edits: readonly Edit[]): (sheet: string) => boolean {
  const asked = new Map(
    sheetsOf(edits).map((sheet) => {
      const { protection } = context.workbook.worksheets.getItem(sheet);
      protection.load("protected");
      return [sheet, protection];
    }),
  );
  return (sheet) => asked.get(sheet)?.protected === true;
}

/** The edits whose cell does not hold their one side. One sync, which also carries out what was queued before. */
async function unlike(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  side: "before" | "after",
): Promise<Edit[]> {
  const cells = edits.map((edit) => {
    const range = rangeOf(context, edit);
    range.load("values,formulas,numberFormat");
    return { edit, range };
  });
  await context.sync();
  return cells
    .filter(({ edit, range }) => {
      const content = toContent(range.values[0]?.[0], range.formulas[0]?.[0], range.numberFormat[0]?.[0]);
      return !sameContent(content, edit[side]);
    })
    .map(({ edit }) => edit);
}

/** A batch is no transaction: what ran before the failure has been written. Only cells that changed are written again, so a protected sheet cannot stop it. */
async function putBack(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  put: (edit: Edit, side: "before") => void,
  cause: unknown,
): Promise<void> {
  let touched = edits;
  try {
    touched = await unlike(context, edits, "before");
    for (const edit of touched) put(edit, "before");
    touched = await unlike(context, touched, "before");
  } catch {
    // Why putting back failed matters less than why it was needed, which is the cause below.
    throw new HostError("left-changed", places(touched), { cause });
  }
  if (touched.length > 0) throw new HostError("left-changed", places(touched), { cause });
}

/** Excel's errors do not say which sheet; the listing does. */
async function withPlace<T>(context: Excel.RequestContext, edits: readonly Edit[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const names = sheetsOf(edits);
    const error = toHostError(cause, names.join(", "));
    if (error.kind !== "gone" && error.kind !== "access-denied") throw error;
    const sheets = await listSheets(context);
    const guilty = names.filter((name) => {
      const sheet = sheets.find((each) => each.name === name);
      return error.kind === "gone" ? !sheet : sheet?.protected;
    });
    throw guilty.length > 0
      ? new HostError(error.kind === "gone" ? "gone" : "sheet-protected", guilty.join(", "), { cause })
      : error;
  }
}

function rangeOf(context: Excel.RequestContext, edit: Edit): Excel.Range {
  return context.workbook.worksheets.getItem(edit.sheet).getRange(edit.cell).untrack();
}

function sheetsOf(edits: readonly Edit[]): string[] {
  return [...new Set(edits.map((edit) => edit.sheet))];
}

function places(edits: readonly Edit[]): string {
  const named = edits.slice(0, 3).map((edit) => `${edit.sheet}!${edit.cell}`);
  return named.join(", ") + (edits.length > named.length ? "…" : "");
}
