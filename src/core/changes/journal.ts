import type { Growth } from "./growth";
import type { SheetLayout } from "../grid/sheet-layout";
import type { Edit } from "./edit";

/** One thing that was done to the workbook, with all it takes to undo it. */
export type JournalStep =
  | { readonly kind: "fill" | "fix"; readonly edits: readonly Edit[] }
  | { readonly kind: "insert"; readonly sheets: readonly SheetLayout[] }
  | { readonly kind: "grow"; readonly growth: Growth };

/** What was done, the last step last: our own undo, for hosts that forget theirs. A plain value. */
export type Journal = readonly JournalStep[];

const most = 100;

/** The journal with a step that has been carried out; the oldest are forgotten past a hundred. */
export function record(journal: Journal, step: JournalStep): Journal {
  return [...journal, step].slice(-most);
}

/** The journal once its last step has been undone. */
export function withoutLast(journal: Journal): Journal {
  return journal.slice(0, -1);
}
