import { looks } from "./looks";
import type { SheetDraft } from "./sheet-draft";

/** The two lines that every form begins with, across its columns up to `last`: 附件4 and the title. */
export function drawHead(draft: SheetDraft, last: string, marker: string, title: string): void {
  draft.print(`A1:${last}1`, marker, looks.marker);
  draft.print(`A2:${last}2`, title, looks.title);
  draft.height(1, 20);
  draft.height(2, 32);
}

/** The line to be signed, left without names. */
export function drawSignature(draft: SheetDraft, row: number, last: string): void {
  const room = " ".repeat(24);
  const text = ["单位负责人签字：", "填表人：", "联系电话：", "填报日期："].join(room);
  draft.print(`A${String(row)}:${last}${String(row)}`, text, looks.signature);
  draft.height(row, 28);
}
