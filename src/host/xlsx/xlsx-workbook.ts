import type { Edit } from "../../core/filling/edit";
import type { Grid } from "../../core/grid/grid";
import type { WorkbookHost } from "../workbook-host";
import { applyEdits } from "./apply-edits";
import { openXlsx, type OpenedXlsx } from "./open-xlsx";
import { sheetGrid } from "./sheet-grid";

/** An .xlsx file as a workbook: what of the port a file without Excel can answer, and the bytes as they are now. */
export interface XlsxWorkbook extends Pick<WorkbookHost, "readGrids" | "readMerges" | "apply"> {
  /** The file with every edit so far; the very bytes it was opened from while there were none. */
  readonly bytes: () => Buffer;
  /** The names of all sheets, hidden ones too. */
  readonly sheetNames: () => string[];
}

/** Opens the bytes of an .xlsx file; `file` names it in errors. Throws HostError as `openXlsx` does. */
export function openXlsxWorkbook(file: string, bytes: Buffer): XlsxWorkbook {
  let now = bytes;
  let xlsx = openXlsx(bytes, file);
  return {
    bytes: () => now,
    sheetNames: () => xlsx.sheets.map(({ name }) => name),
    readGrids: () => Promise.resolve(gridsOf(xlsx)),
    readMerges: (grids) => Promise.resolve([...grids]),
    apply: async (edits: readonly Edit[]) => {
      if (edits.length === 0) return;
      // Asynchronous, so that a refusal rejects as the port says.
      const next = await Promise.resolve().then(() => applyEdits(xlsx, edits));
      xlsx = openXlsx(next, file);
      now = next;
    },
  };
}

function gridsOf(xlsx: OpenedXlsx): Grid[] {
  const context = { ...xlsx, countsFrom1904: xlsx.parts.countsFrom1904 };
  return xlsx.sheets
    .filter(({ isVisible }) => isVisible)
    .flatMap(({ name, part }) => sheetGrid(name, part, context) ?? []);
}
