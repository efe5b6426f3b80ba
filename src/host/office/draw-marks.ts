import type { Severity } from "../../core/findings/finding";
import { inAddresses } from "./addresses";
import { paintMark } from "./mark-format";
import type { FoundMark } from "./memory";

/** A mark that was just queued: its id can be read after the sync. */
export interface DrawnMark {
  readonly sheetId: string;
  readonly cells: string;
  readonly severity: Severity;
  readonly format: Excel.ConditionalFormat;
}

/** What was drawn, once the sync has told its ids. */
export function asDrawn(drawn: readonly DrawnMark[]): FoundMark[] {
  return drawn.map(({ format, ...mark }) => ({ ...mark, id: format.id }));
}

/** Queues one format for all cells of a severity, in rising severity: the format added last lies on top. */
export function drawMarks(
  context: Excel.RequestContext,
  sheetId: string,
  marks: readonly { readonly cell: string; readonly severity: Severity }[],
): DrawnMark[] {
  const severities: Severity[] = ["info", "warning", "error"];
  return severities.flatMap((severity) => {
    const addresses = new Set(marks.filter((mark) => mark.severity === severity).map((mark) => mark.cell));
    return inAddresses([...addresses]).map((cells) => {
      const areas = context.workbook.worksheets.getItem(sheetId).getRanges(cells);
      const format = areas.untrack().conditionalFormats.add("Custom");
      paintMark(format, severity);
      format.load("id");
      return { sheetId, cells, severity, format };
    });
  });
}
