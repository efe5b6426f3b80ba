import type { Edit } from "./edit";

/** The edits that undo these: last change first, each putting back what it replaced. Apply them to take the first ones back. */
export function invert(edits: readonly Edit[]): Edit[] {
  return edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before })).reverse();
}
