import type { Edit } from "../../../core/changes/edit";
import { fromKeptXml } from "../../kept-text";
import type { WorkbookHost } from "../../workbook-host";
import { applyEdits } from "./apply-edits";
import { openXlsx, type OpenedXlsx } from "./open-xlsx";

/** An .xlsx file as a workbook: what of the port a file without Excel can answer, and the bytes as they are now. */
export interface XlsxWorkbook extends Pick<WorkbookHost, "readGrids" | "readMerges" | "apply" | "readKept"> {
  /** The file with every edit so far; the very bytes it was opened from while there were none. */
  readonly bytes: () => Uint8Array;
  /** The names of all sheets, hidden ones too. */
  readonly sheetNames: () => string[];
}

/** Opens the bytes of an .xlsx file; `file` names it in errors. Throws HostError as `openXlsx` does. */
export function openXlsxWorkbook(file: string, bytes: Uint8Array): XlsxWorkbook {
  let now = bytes;
  let xlsx = openXlsx(bytes, file);
  return {
    bytes: () => now,
    sheetNames: () => xlsx.sheets.map(({ name }) => name),
    readGrids: () => Promise.resolve(xlsx.sheets.flatMap(({ grid }) => grid ?? [])),
    readMerges: (grids) => Promise.resolve([...grids]),
    readKept: () => Promise.resolve(keptIn(xlsx)),
    apply: async (edits: readonly Edit[]) => {
      if (edits.length === 0) return;
      // Asynchronous, so that a refusal rejects as the port says.
      const next = await Promise.resolve().then(() => applyEdits(xlsx, edits));
      xlsx = openXlsx(next, file);
      now = next;
    },
  };
}

/** The text that the add-in keeps in a custom part, which has no name of its own. */
function keptIn({ package: { names }, readXml }: OpenedXlsx): string | null {
  for (const name of names.filter((each) => /^customXml\/[^/]+\.xml$/i.test(each))) {
    const kept = fromKeptXml(readXml(name) ?? "");
    if (kept !== null) return kept;
  }
  return null;
}
