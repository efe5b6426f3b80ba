import type { Edit } from "../../core/changes/edit";
import { HostError } from "../host-error";
import { holds, isStored, readContent } from "./cell-content";
import { toHostError } from "./errors";
import { inHalves } from "./in-halves";
import type { Progress } from "./in-one-step";
import type { Memory } from "./memory";
import { listSheets } from "./sheets";
import { write, writeUnformatted } from "./write";

type Side = "before" | "after";

/** Applies edits: looks first, writes, reads back. Two syncs; what a failure leaves half done, the progress can take back. */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  memory: Memory,
  progress: Progress,
): Promise<void> {
  try {
    const formattable = new Set<string>();
    const changed = await unlike(
      context,
      edits,
      (found, edit) => holds(found, edit.before, memory),
      (some) => askFormattable(context, some, formattable),
    );
    if (changed.length > 0) throw new HostError("changed-since", places(changed));
    const put = (target: Excel.RequestContext, edit: Edit, side: Side) => {
      const keepsFormat = edit.before.format === edit.after.format && !formattable.has(edit.sheet);
      (keepsFormat ? writeUnformatted : write)(rangeOf(target, edit), edit[side]);
    };
    progress.takeBack = (again) => putBack(again, edits, memory, put);
    const wrong = await unlike(
      context,
      edits,
      (found, edit) => isStored(found, edit.after, memory),
      (some) => {
        // Until the sync only: what is written one cell at a time would be calculated as often (performance.md).
        context.workbook.application.suspendApiCalculationUntilNextSync();
        for (const edit of some) put(context, edit, "after");
        return () => (progress.wrote = true);
      },
    );
    if (wrong.length > 0) throw new HostError("not-stored", places(wrong));
  } catch (cause) {
    throw await withPlace(context, edits, cause);
  }
}

/** Queues the question on which of the edits' sheets number formats can be set; the function that it gives adds those to the set. */
function askFormattable(context: Excel.RequestContext, edits: readonly Edit[], formattable: Set<string>): () => void {
  const asked = sheetsOf(edits).map((sheet) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    protection.load("protected,options");
    return { sheet, protection };
  });
  return () => {
    for (const { sheet, protection } of asked) {
      if (!protection.protected || protection.options.allowFormatCells === true) formattable.add(sheet);
    }
  };
}

/**
 * The edits whose cell is not as `asWanted` says. One sync unless that is too large. `first` queues what goes before the
 * question, twice where it must be, and gives what to do once it is answered.
 */
function unlike(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  asWanted: (found: ReturnType<typeof readContent>, edit: Edit) => boolean,
  first?: (some: readonly Edit[]) => () => void,
): Promise<Edit[]> {
  return inHalves(context, edits, (some) => {
    const answer = first?.(some);
    const cells = some.map((edit) => {
      const range = rangeOf(context, edit);
      range.load("values,formulas,numberFormat");
      return { edit, range };
    });
    return () => {
      answer?.();
      return cells.filter(({ edit, range }) => !asWanted(readContent(range, 0, 0), edit)).map(({ edit }) => edit);
    };
  });
}

/** A batch is no transaction: what ran before the failure has been written. Only cells that changed are written again, so a protected sheet cannot stop it. */
async function putBack(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  memory: Memory,
  put: (context: Excel.RequestContext, edit: Edit, side: Side) => void,
): Promise<void> {
  const isBefore = (found: ReturnType<typeof readContent>, edit: Edit) => holds(found, edit.before, memory);
  const there = await withoutGone(context, edits);
  const touched = await unlike(context, there, isBefore);
  const left = await unlike(context, touched, isBefore, (some) => {
    for (const edit of some) put(context, edit, "before");
    return () => undefined;
  });
  if (left.length > 0) throw new HostError("left-changed", places(left));
}

/** What lay on a sheet that is gone cannot be put back, and must not keep the rest from it. */
async function withoutGone(context: Excel.RequestContext, edits: readonly Edit[]): Promise<readonly Edit[]> {
  const names = new Set((await listSheets(context)).map(({ name }) => name));
  return edits.filter(({ sheet }) => names.has(sheet));
}

/** Excel's errors do not say which sheet; the listing does. */
async function withPlace(context: Excel.RequestContext, edits: readonly Edit[], cause: unknown): Promise<HostError> {
  const names = sheetsOf(edits);
  const error = toHostError(cause, names.join(", "));
  if (error.kind !== "gone" && error.kind !== "access-denied") return error;
  const sheets = await listSheets(context).catch(() => null);
  const guilty = names.filter((name) => {
    const sheet = sheets?.find((each) => each.name === name);
    return error.kind === "gone" ? sheets && !sheet : sheet?.protected;
  });
  const kind = error.kind === "gone" ? "gone" : "sheet-protected";
  return guilty.length > 0 ? new HostError(kind, guilty.join(", "), { cause }) : error;
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
