import type { Edit } from "../../../core/changes/edit";
import { HostError } from "../../host-error";
import { sameContent } from "../../office/cell-content";
import type { OpenedXlsx } from "./open-xlsx";
import { writeCells } from "./write-cells";

/**
 * The bytes of the workbook with these edits: all or none. Throws HostError "gone" (no such sheet), "changed-since" (a
 * cell does not hold what its edit replaces), "sheet-protected", or "not-stored" (a cell inside an array formula).
 */
export function applyEdits(xlsx: OpenedXlsx, edits: readonly Edit[]): Uint8Array {
  return writeCells(xlsx, edits, ({ sheet, cell, before }, { content, isLocked, isInArray }) => {
    const place = `${sheet}!${cell}`;
    if (!sameContent(content, before)) throw new HostError("changed-since", place);
    if (isLocked) throw new HostError("sheet-protected", sheet);
    if (isInArray) throw new HostError("not-stored", place);
    return true;
  });
}
