import { fileName } from "../grid/address";
import { shownText } from "../wording/shown-text";
import { fill, type Wording } from "../wording/wording";
import type { CheckedFile } from "./checked-file";
import { describeCompanions } from "./describe";

/** A sentence on sheets of a file of which not all was checked; safe to be shown whatever the file holds. */
export interface SheetNote {
  readonly text: string;
  /** Whether something that may hold an annex was left unread. */
  readonly isCut: boolean;
}

/** What a file holds beside the annexes that were checked: sheets of other kinds, copies of another file's, and what was too large. */
export function describeSheets(
  { report, copies = [], cut }: Extract<CheckedFile, { report: unknown }>,
  wording: Wording,
): SheetNote[] {
  const texts = wording.commandLine.report;
  const copied = copies.map(({ sheet, of }) =>
    fill(texts.copy, { sheet: shownText(sheet), other: shownText(`[${fileName(of.file)}]${of.sheet}`) }),
  );
  const note = (
    text: typeof texts.unrecognised | typeof texts.companions | typeof texts.copies | typeof texts.cut,
    sheets: readonly string[],
    isCut = false,
  ) => (sheets.length === 0 ? [] : [{ text: fill(text, { sheets: sheets.join(wording.pane.listSeparator) }), isCut }]);
  return [
    ...note(
      texts.unrecognised,
      report.unrecognised.map((sheet) => shownText(sheet)),
    ),
    ...note(texts.companions, describeCompanions(report, wording)),
    ...note(texts.copies, copied),
    ...note(
      texts.cut,
      cut.map((sheet) => shownText(sheet)),
      true,
    ),
  ];
}
