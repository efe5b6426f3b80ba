import { holds } from "../../grid/area";
import type { Field } from "../annex";
import type { Seen, SheetView } from "../sheet-view";

/** The value that a label stands before: behind its colon, else in the row's next cell; null where it has none. */
export function valueBeside(
  view: SheetView,
  role: string,
  label: Seen,
  isLabel: (cell: Seen) => boolean,
): Field | null {
  const { row, column, inline } = label;
  if (inline && inline.tail !== "") return view.inlineField(role, label, inline.tail);
  const next = view.row(row).find((cell) => cell.column > column);
  if (next && !isLabel(next)) return view.field(role, row, next.column);
  if (inline) return view.inlineField(role, label, "");
  // Labels side by side (财政拨款, 其他资金) head columns: what is beside one is no value of it.
  const beside = behind(view, label);
  return next?.column === beside ? null : view.field(role, row, beside);
}

/** The column behind a label, past its merged cells. */
function behind(view: SheetView, { row, column }: Seen): number {
  const merge = view.grid.merges?.find((area) => holds(area, row, column));
  return (merge?.right ?? column) + 1;
}
