import type { ProseRef } from "../../core/findings/prose-finding";
import type { CellRef } from "../../core/grid/address";

/** Where the person can go from what is said of a report. */
export interface ReportActions {
  /** The sentence that is shown in the text, null where none is. */
  readonly source: ProseRef | null;
  /** Shows the sentence in the text of the report. */
  readonly onSource: (at: ProseRef) => void;
  /** Goes to the cell in the workbook. */
  readonly onSelect: (at: CellRef) => void;
}
