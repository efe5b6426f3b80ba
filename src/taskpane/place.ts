import type { CellRef } from "../core/grid/address";
import { shownText } from "../core/wording/shown-text";

/** A cell as a person reads it: 附件4!I6. */
export function placeOf({ sheet, cell }: CellRef): string {
  return shownText(`${sheet}!${cell}`);
}
